package dev.recto.processor.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.body.Bodies;
import dev.recto.processor.markdown.ExtraAttributes;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.testing.ContentDir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Where raw HTML is denied, no body has anything in it that a browser would run. */
@Tag("fuzz")
class DenyFuzzTest {
  private static final MarkdownSwitches DENYING =
      new MarkdownSwitches(true, true, true, true, false, false, ExtraAttributes.NONE);

  @Provide
  Arbitrary<String> body() {
    Arbitrary<String> targets =
        Words.text(4)
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            .map(words -> "[a](" + String.join(")[b](", words) + ")");
    return Arbitraries.oneOf(Words.text(14), Words.damaged(Words.text(14)), targets);
  }

  @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
  void nothingThatABrowserWouldRunIsLeft(@ForAll("body") String body) throws IOException {
    Path module = Files.createTempDirectory("fuzz");
    try {
      ContentDir content =
          ContentDir.in(module)
              .settings("[markdown]\ninsert_anchor_links = \"heading\"")
              .file("a.md", "+++\n+++\n" + body);
      Signature[] shortcodes = FuzzTest.SHORTCODES.toArray(Signature[]::new);
      String html = Bodies.of(content, DENYING, shortcodes).html("a.md");
      List<String> running =
          Jsoup.parseBodyFragment(html).getAllElements().stream()
              .filter(DenyFuzzTest::runs)
              .map(Element::outerHtml)
              .toList();
      assertEquals(List.of(), running, html);
    } finally {
      Content.delete(module);
    }
  }

  private static boolean runs(Element element) {
    return List.of("script", "iframe", "object", "embed", "style", "base", "meta")
            .contains(element.normalName())
        || element.attributes().asList().stream().anyMatch(each -> runs(element, each));
  }

  private static boolean runs(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("[\\x00-\\x20]", "");
    boolean isImage = element.normalName().equals("img") && value.startsWith("data:image/");
    return name.startsWith("on")
        || name.equals("srcdoc")
        || name.equals("style") && value.contains("(")
        || !isImage
            && List.of("href", "src", "action", "xlink:href").contains(name)
            && value.matches("(?s)(javascript|vbscript|data):.*");
  }
}
