package dev.recto.processor.body;

import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.shortcode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.markdown.ExtraAttributes;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.shortcode.Given;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.testing.ContentDir;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a call of a shortcode that does not exist, whose severity can be lowered. */
class UnknownCallsTest {
  private static final MarkdownSwitches DENYING =
      new MarkdownSwitches(false, false, false, false, false, false, ExtraAttributes.NONE);
  private static final Signature[] KNOWN = {
    shortcode("a"),
    shortcode("q", needed("body", Given.BODY)),
    shortcode("raw", needed("body", Given.RAW_BODY))
  };

  @TempDir Path temporary;

  @Test
  void theCallIsShownAsItIsWritten() {
    assertHtml("<p>{{ nope(x=&quot;*&lt;b&gt;*&quot;) }} x</p>", "{{ nope(x=\"*<b>*\") }} x");
    assertHtml("{% nope() %}*x* {{ a() }}{% end %}", "{% nope() %}*x* {{ a() }}{% end %}");
    assertHtml("<p><code>{{ nope() }}</code></p>", "`{{ nope() }}`");
    assertHtml("[q1 {<p>x {{ nope() }}</p>\n}]", "{% q() %}x {{ nope() }}{% end %}");
    assertHtml("[raw1 {x < {{ nope(y='<') }}}]", "{% raw() %}x < {{ nope(y='<') }}{% end %}");
    assertHtml(
        "<p><a href=\"{{ nope(x=&#39;&quot;&#39;) }}\">x</a></p>", "[x]({{ nope(x='\"') }})");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](java{{ nope() }}script:alert(1))",
        "[x]({{ nope() }}javascript:alert(1))",
        "[x](javascript:alert({{ nope() }}))",
        "[x](javascript:{{ nope(x='1') }})",
        "[x]({{ nope(x='\" onclick=\"alert(1)') }})",
        "[x]({% nope() %}[y](z){% end %})",
        "[x](y \"{% nope() %}<b onclick='alert(1)'>{% end %}\")",
        "![{% nope() %}\" onerror=\"alert(1)\"{% end %}](y.png)",
        "[x][r]\n\n[r]: javascript:{{ nope() }}",
        "<javascript:{{nope()}}>",
        "```{{ nope(x='\" onclick=\"alert(1)') }}\n```",
        "{{ nope(x='<script>alert(1)</script>') }}",
        "{% nope() %}<script>alert(1)</script>{% end %}"
      })
  void noneRunsWhereHtmlIsDenied(String body) {
    String html = compile(body, DENYING).html("a.md");
    for (Element element : Jsoup.parse(html).getAllElements()) {
      assertTrue(!List.of("script", "b").contains(element.normalName()), html);
      assertTrue(!element.attr("href").strip().startsWith("javascript:"), html);
      assertTrue(!element.hasAttr("onclick") && !element.hasAttr("onerror"), html);
    }
  }

  @Test
  void aTargetThatRunsCodeIsReportedWithACallInItToo() {
    assertEquals(
        List.of(
            "a.md:3:5: the target `javascript:alert({{ nope() }})` could run code, which `rawHtml ="
                + " DENY` forbids; link to a page instead [unsafe-link]",
            "a.md:3:25: unknown shortcode `nope`; the site has `a`, `q`, `raw`"
                + " [unknown-shortcode]"),
        compile("[x](javascript:alert({{ nope() }}))", DENYING).messages());
  }

  private void assertHtml(String expected, String body) {
    assertEquals(expected, compile(body, MarkdownSwitches.DEFAULT).html("a.md").strip());
  }

  private Bodies compile(String body, MarkdownSwitches switches) {
    return Bodies.of(
        ContentDir.in(temporary).file("a.md", "+++\n+++\n" + body + "\n"), switches, KNOWN);
  }
}
