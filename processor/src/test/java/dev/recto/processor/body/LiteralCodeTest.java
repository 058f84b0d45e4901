package dev.recto.processor.body;

import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.optional;
import static dev.recto.processor.testing.Shortcodes.shortcode;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.markdown.ExtraAttributes;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.shortcode.Given;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.type.Scalar;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code that is shown as it is written, whatever looks like a call in it. */
class LiteralCodeTest {
  private static final MarkdownSwitches LITERAL =
      new MarkdownSwitches(false, false, false, false, true, true, ExtraAttributes.NONE);
  private static final Signature[] KNOWN = {
    shortcode("a", optional("y", Scalar.STRING)), shortcode("q", needed("body", Given.BODY))
  };

  @TempDir Path temporary;

  @Test
  void r20_10CallsInCodeAreText() {
    assertHtml("<p><code>{{ a() }}</code></p>", "`{{ a() }}`");
    assertHtml(
        "<pre><code>{{ a() }}\n{{ nope() }}\n</code></pre>", "```\n{{ a() }}\n{{ nope() }}\n```");
    assertHtml("<pre><code>{% end %}\n{% q() %}\n</code></pre>", "~~~\n{% end %}\n{% q() %}\n~~~");
    assertHtml("<pre><code>{ { a() }}\n{{ a }}\n</code></pre>", "```\n{ { a() }}\n{{ a }}\n```");
  }

  @Test
  void whatEscapesACallIsShownInCodeToo() {
    assertHtml("<p><code>{{/* a() */}}</code> {{ a() }}</p>", "`{{/* a() */}}` {{/* a() */}}");
  }

  @Test
  void callsOutsideOfCodeAreMade() {
    assertHtml("<p><code>{{ a() }}</code> [a1 -]</p>", "`{{ a() }}` {{ a() }}");
    assertHtml("[q1 {<p>x <code>{% end %}</code> y</p>\n}]", "{% q() %}x `{% end %}` y{% end %}");
    assertHtml("[a1 x]", "{{ a(y=`x`) }}");
  }

  private void assertHtml(String expected, String body) {
    Bodies bodies =
        Bodies.of(
            ContentDir.in(temporary).file("a.md", "+++\n+++\n" + body + "\n"), LITERAL, KNOWN);
    assertEquals(List.of(), bodies.messages());
    assertEquals(expected, bodies.html("a.md").strip(), body);
  }
}
