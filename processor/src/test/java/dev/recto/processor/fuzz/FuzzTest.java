package dev.recto.processor.fuzz;

import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.optional;
import static dev.recto.processor.testing.Shortcodes.shortcode;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.compiler.Request;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.shortcode.Given;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.type.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Any content at all goes through the whole pipeline. */
@Tag("fuzz")
class FuzzTest {
  static final List<Signature> SHORTCODES =
      List.of(
          shortcode("clip", needed("id", Scalar.STRING), optional("start", Scalar.INT)),
          shortcode("aside", needed("body", Given.BODY)));

  @Provide
  Arbitrary<Content> content() {
    return Content.any();
  }

  @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
  void anyContentIsReadOrItsMistakesHaveAPlace(@ForAll("content") Content content)
      throws IOException {
    Path module = Files.createTempDirectory("fuzz");
    try {
      Path root = content.writeTo(module);
      Request request =
          Pipeline.request(
              root, Optional.of(Pipeline.site("Site")), Pipeline.spec("", "{slug}", ""));
      List<Diagnostic> found =
          Pipeline.run(Pipeline.withShortcodes(request, SHORTCODES)).result().diagnostics();
      assertEquals(found.stream().sorted(Diagnostic.ORDER).toList(), found);
      assertEquals(List.of(), Pipeline.lines(found.stream().filter(FuzzTest::isBug).toList()));
      assertEquals(List.of(), Pipeline.lines(found.stream().filter(d -> isOutside(d)).toList()));
    } finally {
      Content.delete(module);
    }
  }

  private static boolean isBug(Diagnostic diagnostic) {
    return diagnostic.problem().id().equals("recto-bug");
  }

  /** A place in bytes that are no text, or among the line ends of an old Mac, is not looked at. */
  private static boolean isOutside(Diagnostic diagnostic) {
    if (!(diagnostic.place() instanceof InContent in)
        || diagnostic.problem().id().equals("not-utf8")) {
      return false;
    }
    Path file = in.file().location();
    if (!Files.isRegularFile(file)) {
      return !in.at().equals(Position.START);
    }
    String text = new String(read(file), StandardCharsets.UTF_8);
    if (text.replace("\r\n", "").contains("\r")) {
      return false;
    }
    SourceText source = new SourceText(text.startsWith("\ufeff") ? text.substring(1) : text);
    return !isInside(source, in.span().start()) || !isInside(source, in.span().end());
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isInside(SourceText source, Position position) {
    return source.positionOf(source.indexOf(position)).equals(position);
  }
}
