package site;

import dev.recto.ContentCollection;
import dev.recto.Page;
import java.time.LocalDate;
import java.util.Locale;

/** What every page in content/recipes must be. Any other page there does not compile. */
@ContentCollection(from = "recipes", registry = "Recipes", orderBy = "-date")
public record Recipe(
    Page page, String title, String description, LocalDate date, int minutes, Level level) {

  public enum Level {
    EASY,
    HARD;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
