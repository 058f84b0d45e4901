package dev.recto.sample;

import dev.recto.ContentCollection;
import dev.recto.Page;
import dev.recto.Ref;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * An episode of the podcast. What is not as this record says does not compile.
 *
 * @param page the page with the show notes
 * @param title the company or project that it is about
 * @param description one sentence for search engines
 * @param date the day when it was published
 * @param season the number of the season, two digits
 * @param episode the number within the season, two digits; the teaser is {@code 00}
 * @param series the series
 * @param guests the people who talk with the host; none in recaps
 * @param links sites and articles that the episode is about
 */
@ContentCollection(
    from = "podcast",
    registry = "Episodes",
    key = "S{season}E{episode}",
    orderBy = "-date")
public record Episode(
    Page page,
    @NotBlank String title,
    @NotBlank @Size(max = 160) String description,
    LocalDate date,
    @Pattern(regexp = "\\d\\d", message = "write two digits") String season,
    @Pattern(regexp = "\\d\\d", message = "write two digits") String episode,
    Series series,
    List<Ref<Person>> guests,
    @NotEmpty List<Link> links) {

  /** What the podcast publishes. */
  public enum Series {
    /** Conversations, and looks back at a season or a year. */
    PODCAST
  }
}
