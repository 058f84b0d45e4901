package dev.recto.processor.mutation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.syntax.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mistakes in the content of the sample site, in each format of front matter: at least as many are
 * one diagnostic at its place as ever. {@code -Drecto.mutations=ALL} makes every mistake in every
 * page, a number that many of each kind.
 */
@Tag("mutation")
class MutationTest {
  /** What has been reached, in percent; only ever raised. */
  private static final double REACHED = 99.5;

  static final CollectionSpec EPISODES =
      new CollectionSpec(
          0,
          "site",
          "podcast/",
          "Entries",
          "Entry",
          "S{season}E{episode}",
          "-date",
          List.of(),
          List.of(),
          List.of("title", "description", "date", "extra.season", "extra.episode"));

  @TempDir Path temporary;

  @Test
  void aMistakeInTheSampleSiteIsOneDiagnosticAtItsPlace() throws IOException {
    Trial trial = new Trial(2);
    for (Format format : List.of(Format.TOML, Format.YAML, Format.JSON)) {
      Path module = temporary.resolve(format.name());
      trial.run(
          new Lab(
              TestSite.copy(
                  "sample " + format, Path.of("..", "sample-site"), module, format, EPISODES)));
    }
    System.out.print(trial.report());
    assertTrue(trial.share() >= REACHED, trial::report);
  }
}
