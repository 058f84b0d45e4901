package site;

import dev.recto.*;
import jakarta.validation.constraints.*;
import java.time.LocalDate;
import java.util.Optional;

@ContentCollection(
    from = "podcast",
    registry = "Episodes",
    key = "S{season}E{episode}",
    orderBy = "-date")
public record Episode(
    Page page,
    @NotBlank String title,
    LocalDate date,
    Optional<Ref<Person>> guest,
    Optional<@NotBlank String> role,
    @Pattern(regexp = "\\d+") String season,
    @Pattern(regexp = "\\d+") String episode,
    Series series) {
  enum Series {
    PODCAST
  }
}
