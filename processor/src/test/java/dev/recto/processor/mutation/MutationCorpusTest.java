package dev.recto.processor.mutation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.testing.Corpora;
import dev.recto.processor.testing.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same as {@link MutationTest}, with the content of real sites. */
@Tag("mutation")
class MutationCorpusTest {
  /** What has been reached, in percent; only ever raised. */
  private static final double REACHED = 99.7;

  @TempDir Path temporary;

  @Test
  void aMistakeInARealSiteIsOneDiagnosticAtItsPlace() throws IOException {
    Trial trial = new Trial(4);
    trial.run(lab("corrode-podcast", Format.TOML, MutationTest.EPISODES));
    trial.run(lab("corrode-podcast", Format.YAML, MutationTest.EPISODES));
    trial.run(lab("corrode-podcast", Format.JSON, MutationTest.EPISODES));
    trial.run(lab("zola-docs", Format.TOML, Pipeline.spec("themes/", "{slug}", "")));
    trial.run(lab("zola-test-site", Format.TOML, Pipeline.spec("posts/", "{slug}", "")));
    trial.run(lab("zola-test-site-i18n", Format.TOML, Pipeline.spec("blog/", "{slug}", "")));
    System.out.print(trial.report());
    assertTrue(trial.share() >= REACHED, trial::report);
  }

  private Lab lab(String corpus, Format format, CollectionSpec spec) throws IOException {
    Path module = temporary.resolve(corpus + format);
    String name = corpus + " " + format;
    return new Lab(TestSite.copy(name, Corpora.folder(corpus), module, format, spec));
  }
}
