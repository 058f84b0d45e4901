package dev.recto.sample;

import dev.recto.Asset;
import dev.recto.ContentCollection;
import dev.recto.Default;
import dev.recto.Page;
import dev.recto.Ref;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
 * @param kind what podcast apps should take it for
 * @param guests the people who talk with the host; none in recaps
 * @param links sites and articles that the episode is about
 * @param audio the sound: a file beside the page or in the static folder
 * @param length how long the sound is
 * @param chapters where the parts of the sound begin, in the JSON of the podcast namespace
 * @param transcript what is said, as WebVTT
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
    @Default("\"full\"") Kind kind,
    List<Ref<Person>> guests,
    @NotEmpty List<Link> links,
    Asset audio,
    Duration length,
    Optional<Asset> chapters,
    Optional<Asset> transcript) {

  /** What the podcast publishes. */
  public enum Series {
    /** Conversations, and looks back at a season or a year. */
    PODCAST
  }

  /** The types of episodes that podcast apps know. */
  public enum Kind {
    /** An episode. */
    FULL,
    /** An announcement. */
    TRAILER,
    /** Something on the side. */
    BONUS
  }

  /** The language of the show notes. */
  public Language language() {
    return Language.of(page.lang());
  }

  /** The same episode in another language, if its show notes were translated. */
  Optional<Episode> in(Language language) {
    return page.translations().stream()
        .filter(translation -> translation.lang().equals(language.code()))
        .findFirst()
        .flatMap(translation -> Episodes.at(translation.path()));
  }
}
