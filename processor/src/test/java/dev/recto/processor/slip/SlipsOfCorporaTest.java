package dev.recto.processor.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.problem.KeyProblem.MisplacedKey;
import dev.recto.processor.problem.KeyProblem.UnknownKey;
import dev.recto.processor.testing.Corpora;
import dev.recto.processor.testing.Pipeline;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real sites have no slips but true ones, whether their pages are one collection or none. */
class SlipsOfCorporaTest {
  /** 206 pages have {@code alternate_urls}. */
  private static final List<String> ALTERNATIVES =
      Stream.of("dotnetfx.md", "umbraco.md")
          .map(
              page ->
                  page
                      + ":8:1: unknown key `alternative_urls`; the closest known key is"
                      + " `alternate_urls`, keys of your own belong below `extra:` [unknown-key]")
          .toList();

  private static final Set<String> JEKYLL = Set.of("permalink", "layout");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corrode-podcast/content",
        "endoflife-date/products",
        "endoflife-date/pages",
        "zola-docs/content",
        "zola-test-site/content",
        "zola-test-site-i18n/content"
      })
  void aRealSiteHasNoSlips(String folder) {
    Path root = Corpora.folder(folder);
    List<String> expected = folder.equals("endoflife-date/products") ? ALTERNATIVES : List.of();
    assertEquals(expected, slips(Pipeline.run(root, Pipeline.spec("", "{slug}", ""))));
    assertEquals(expected, slips(Pipeline.run(root)));
  }

  /** What one of the sites says in Jekyll's words is one, and is not looked at. */
  private static List<String> slips(Pipeline.Run run) {
    return Pipeline.lines(
        run.result().diagnostics().stream()
            .filter(
                diagnostic ->
                    diagnostic.problem() instanceof MisplacedKey
                        || diagnostic.problem() instanceof UnknownKey unknown
                            && unknown.replacement().isPresent()
                            && !JEKYLL.contains(unknown.key()))
            .toList());
  }
}
