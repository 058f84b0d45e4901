package dev.recto.processor;

import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.optional;
import static dev.recto.processor.testing.Shortcodes.shortcode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.body.Bodies;
import dev.recto.processor.problem.BodyProblem;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.LinkProblem;
import dev.recto.processor.problem.LinkProblem.AliasLink;
import dev.recto.processor.problem.LinkProblem.BrokenLink;
import dev.recto.processor.problem.LinkProblem.UnknownAnchor;
import dev.recto.processor.problem.ReferenceProblem;
import dev.recto.processor.problem.ShortcodeProblem;
import dev.recto.processor.shortcode.Parameter;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Corpora;
import dev.recto.processor.type.Scalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bodies of real sites, their shortcodes declared and the pictures that the corpora leave out
 * put back as empty files: nothing is reported but what is true, and all of it is listed.
 */
class BodiesOfCorporaTest {
  private static final Path LISTS = Path.of("src", "test", "resources", "corpora");
  private static final boolean UPDATE = Boolean.getBoolean("recto.updateExpected");

  @TempDir Path temporary;

  /** What is outside the podcast is not in the corpus, nor is a picture. */
  @Test
  void thePodcast() throws IOException {
    assertReport("corrode-podcast", shortcode("codecrafters"));
  }

  /** Pages that were written to stand in the repository of a theme. */
  @Test
  void theDocumentation() throws IOException {
    assertReport(
        "zola-docs",
        shortcode("gallery"),
        shortcode("high_res_image", needed("path", Scalar.STRING)),
        shortcode("resize_image_relative", sizes()),
        shortcode("resize_image", sizes()));
  }

  @Test
  void theTestSite() throws IOException {
    assertReport(
        "zola-test-site",
        shortcode("basic"),
        shortcode("theme_shortcode"),
        shortcode("pirate", needed("name", Scalar.STRING)),
        shortcode("youtube", needed("id", Scalar.STRING), optional("autoplay", Scalar.BOOLEAN)));
  }

  @Test
  void theSiteInThreeLanguages() throws IOException {
    assertReport("zola-test-site-i18n");
  }

  /** Pages of another generator, two of which it serves from elsewhere. */
  @Test
  void theProducts() throws IOException {
    Path root = Corpora.folder("endoflife-date");
    ContentDir content = ContentDir.in(temporary);
    copy(root.resolve("products"), content.root());
    assertList("endoflife-date", Bodies.of(content));
  }

  private static Parameter[] sizes() {
    return new Parameter[] {
      needed("path", Scalar.STRING),
      needed("op", Scalar.STRING),
      optional("width", Scalar.INT),
      optional("height", Scalar.INT)
    };
  }

  private void assertReport(String corpus, Signature... shortcodes) throws IOException {
    Path root = Corpora.folder(corpus);
    ContentDir content = ContentDir.in(temporary);
    copy(root.resolve("content"), content.root());
    Files.copy(root.resolve("config.toml"), content.module().resolve("config.toml"));
    Path files = root.resolve("FILES.tsv");
    if (Files.exists(files)) {
      for (String line : Files.readAllLines(files)) {
        Path file = content.module().resolve(line.split("\t")[0]).normalize();
        if (line.startsWith("content/") && !line.startsWith("content/.") && !Files.exists(file)) {
          Files.createDirectories(file.getParent());
          Files.createFile(file);
        }
      }
    }
    assertList(corpus, Bodies.of(content, shortcodes));
  }

  private static void assertList(String corpus, Bodies bodies) throws IOException {
    List<String> found =
        bodies.problems().stream()
            .filter(
                diagnostic ->
                    diagnostic.problem() instanceof LinkProblem
                        || diagnostic.problem() instanceof ReferenceProblem
                        || diagnostic.problem() instanceof BodyProblem
                        || diagnostic.problem() instanceof ShortcodeProblem)
            .map(BodiesOfCorporaTest::line)
            .toList();
    Path list = LISTS.resolve(corpus + ".txt");
    if (UPDATE) {
      Files.createDirectories(LISTS);
      Files.write(list, found);
    }
    assertEquals(String.join("\n", Files.readAllLines(list)), String.join("\n", found));
    assertTrue(bodies.bodies().values().stream().anyMatch(body -> !body.links().isEmpty()), corpus);
  }

  /** Place, kind and target. */
  private static String line(Diagnostic diagnostic) {
    String target =
        diagnostic.problem() instanceof BrokenLink link
            ? link.target()
            : diagnostic.problem() instanceof UnknownAnchor link
                ? link.target()
                : diagnostic.problem() instanceof AliasLink link
                    ? link.target()
                    : diagnostic.text();
    return diagnostic.place() + " " + diagnostic.problem().id() + " " + target;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
