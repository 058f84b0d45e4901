package dev.recto.processor.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.markdown.RawAttributes.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What raw HTML refers to (R18). */
class RawAttributesTest {
  private static final List<String> PIECES =
      List.of(
          "<div",
          "<span",
          "<script",
          "<script",
          "<iframe",
          "<img",
          "<video",
          "<a",
          "<p",
          "<td",
          "<table",
          "<li",
          "<b",
          "<IMG",
          "<svg",
          "<use",
          "<style",
          "<br",
          "</div>",
          "</script>",
          "</script>",
          "</iframe>",
          "</a",
          "</b>",
          "</p>",
          "</table>",
          "</span",
          ">",
          ">",
          ">",
          ">",
          "/>",
          " src=\"a\"",
          " src=\"b.js?c\"",
          " href='x'",
          " id=\"i\"",
          " ID=J",
          " name=n/",
          " src",
          " href=\"\"",
          " async",
          " class = \"c d\"",
          " data-x.y:z_=\"<b>\"",
          " title=\"a>b\"",
          " src=\"a&amp;b\"",
          "text",
          " ",
          "\n",
          "=",
          "\"",
          "<!-- c -->",
          "<",
          "&lt;",
          "\u00e9");

  @Test
  void strictTagsAreReadAsTheLibraryReadsThem() {
    RawAttributes.Reader reader = new RawAttributes.Reader();
    Random random = new Random(18);
    int strict = 0;
    for (int i = 0; i < 100_000; i++) {
      String piece =
          random
              .ints(1 + random.nextInt(12), 0, PIECES.size())
              .mapToObj(PIECES::get)
              .collect(Collectors.joining());
      boolean html = RawAttributes.Reader.byRulesOfHtml(piece);
      Optional<RawAttributes> read = StrictAttributes.in(piece, html);
      if (read.isPresent()) {
        strict++;
        assertEquals(reader.readAny(piece, html), read.get(), piece);
      }
    }
    assertTrue(strict > 1_000, "only " + strict);
  }

  @Test
  void wellFormedElementsAreReadAsTheLibraryReadsThem() {
    RawAttributes.Reader reader = new RawAttributes.Reader();
    Random random = new Random(6);
    for (int i = 0; i < 20_000; i++) {
      String piece = elements(random, 3);
      boolean html = RawAttributes.Reader.byRulesOfHtml(piece);
      StrictAttributes.in(piece, html)
          .ifPresent(read -> assertEquals(reader.readAny(piece, html), read, piece));
    }
  }

  @Test
  void anEmbeddedPlayerNeedsNoLibrary() {
    String player = "<div><script id=\"p\" src=\"https://a.example/p.js?s=1\"></script></div>\n";
    Reference script =
        new Reference(MarkdownLink.Kind.RAW_SOURCE, "https://a.example/p.js?s=1", 25, 51);
    assertEquals(
        Optional.of(new RawAttributes(List.of(script), Set.of("p"))),
        StrictAttributes.in(player, true));
  }

  @Test
  void anElementThatTheRulesOfHtmlRepeatRefersToItsTargetOnce() {
    String piece = "<script></script><a href='x'>1<div>2</a>3</div>";
    assertEquals(
        List.of(new Reference(MarkdownLink.Kind.RAW_LINK, "x", 26, 27)),
        new RawAttributes.Reader().read(piece).references());
  }

  private static String elements(Random random, int depth) {
    List<String> names =
        List.of(
            "div", "span", "a", "p", "ul", "li", "table", "tr", "td", "b", "i", "em", "section",
            "video", "figure", "details", "summary", "center", "img", "br", "source", "script",
            "iframe", "sup", "code");
    List<String> attributes =
        List.of(
            " src=\"s\"",
            " href=\"#h\"",
            " id=\"i\"",
            " name='n'",
            " class=\"c\"",
            " hidden",
            "\n");
    StringBuilder html = new StringBuilder();
    for (int left = random.nextInt(4); left > 0; left--) {
      String name = names.get(random.nextInt(names.size()));
      html.append('<').append(name);
      for (int more = random.nextInt(3); more > 0; more--) {
        html.append(attributes.get(random.nextInt(attributes.size())));
      }
      html.append('>');
      boolean holder = name.equals("script") || name.equals("iframe");
      html.append(depth == 0 || holder ? "" : elements(random, depth - 1));
      boolean end = !List.of("img", "br", "source").contains(name) && random.nextInt(12) > 0;
      html.append(end ? "</" + name + ">" : "").append(random.nextInt(3) == 0 ? "text\n" : "");
    }
    return html.toString();
  }
}
