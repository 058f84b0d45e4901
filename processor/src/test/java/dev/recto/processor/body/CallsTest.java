package dev.recto.processor.body;

import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.optional;
import static dev.recto.processor.testing.Shortcodes.shortcode;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.shortcode.JavaType;
import dev.recto.processor.shortcode.ParameterType.EntryOf;
import dev.recto.processor.shortcode.ParameterType.EnumOf;
import dev.recto.processor.shortcode.ParameterType.Given;
import dev.recto.processor.shortcode.ParameterType.ListOf;
import dev.recto.processor.shortcode.ParameterType.Scalar;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.testing.ContentDir;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of shortcodes in bodies, and what is wrong with them (R20). */
class CallsTest {
  private static final JavaType REGISTRY = new JavaType("site", List.of("Episodes"));
  private static final JavaType ALIGN = new JavaType("site", List.of("Align"));

  private static final Signature[] KNOWN = {
    shortcode(
        "a",
        optional("x", Scalar.LONG),
        optional("y", Scalar.STRING),
        optional("z", new ListOf(Scalar.DOUBLE))),
    shortcode("box", needed("body", Given.BODY)),
    shortcode("raw", needed("body", Given.RAW_BODY)),
    shortcode("may", optional("body", Given.BODY), optional("page", Given.PAGE)),
    shortcode("youtube", needed("id", Scalar.STRING), optional("autoplay", Scalar.BOOL)),
    shortcode("size", needed("n", Scalar.INT), needed("guestName", Scalar.STRING)),
    shortcode("align", needed("to", new EnumOf(ALIGN, List.of("LEFT", "FAR_RIGHT")))),
    shortcode("see", needed("entry", new EntryOf(0, REGISTRY, true))),
    shortcode("onPage", needed("page", Given.PAGE)),
    shortcode("deep", needed("d", new ListOf(new ListOf(Scalar.LONG)))),
  };

  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ a() }}",
        "{{a()}}",
        "{{ a (x=1 , y='q') }}",
        "{{\na\t(\n x\n=\n1 y=`q`)\n}}",
        "{{ a(x=-9223372036854775808) }}",
        "{{ a(y=\"it's\", x=0) }}"
      })
  void r20_2AndR20_6Calls(String call) {
    Bodies bodies = page(call);
    assertEquals(0, bodies.messages().stream().filter(m -> !m.contains("missing-comma")).count());
    assertEquals("[a1 ", bodies.html("a.md").substring(0, 4), call);
  }

  @ParameterizedTest(name = "{0}, because {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {{ a }}        | 4  | it has no parentheses
          {{ a(1) }}     | 6  | an argument is written `name=value`
          {{ a(x=y) }}   | 8  | `y` is no value, texts are written in quotes
          {{ a(x=1,) }}  | 10 | no argument follows the comma
          {{ a(x=01) }}  | 8  | `01` is no number
          {{ a(x=1.) }}  | 8  | `1.` is no number
          {{ a(x=-) }}   | 8  | `-` is no number
          {{ a(x=1e5) }} | 9  | `=` and a value must follow `e5`
          {{ a(x) }}     | 6  | `=` and a value must follow `x`
          {{ a(x=) }}    | 8  | a value is missing
          {{ a(x='b) }}  | 8  | its text is never closed with `'`
          {{ a(z=[1 2]) }} | 11 | a comma or `]` is missing
          {{ a() }       | 8  | `}}` must follow its parentheses
          {{ a() %}      | 8  | `}}` must follow its parentheses
          {% a %}        | 4  | it has no parentheses
          {{ a(          | 6  | its parentheses are never closed
          {{ a(x=9223372036854775808) }} | 8 | `9223372036854775808` does not fit into 64 bits
          """)
  void r20_7WhatOnlyLooksLikeACallIsText(String text, int column, String reason) {
    Bodies bodies = page(text + "\n");
    assertEquals("<p>" + text.replace("\"", "&quot;") + "</p>\n", bodies.html("a.md"));
    int close = text.indexOf(text.startsWith("{%") ? "%}" : "}}");
    String inside = close < 0 ? "…" : text.substring(2, close).strip();
    String shown = close < 0 ? text.strip() : text.substring(0, close + 2);
    String escaped = text.startsWith("{%") ? "{%/* a */%}" : "{{/* " + inside + " */}}";
    assertEquals(
        List.of(
            "a.md:3:%d: `%s` is no call of a shortcode, because %s; mend it, or write `%s` to show it [malformed-shortcode]"
                .formatted(column, shown, reason, escaped)),
        bodies.messages());
  }

  @Test
  void r20_7InCodeAndInOtherTextNothingIsReported() {
    Bodies bodies =
        page(
            "`{{ a }}`\n\n    {{ a(1) }}\n\n```\n{% if x %}{{ a(x=y) }}\n```\n\n"
                + "{{ page.title }} {{ a | safe }} {% if x %} {{{ } {{}} {%%} {{ 1 }}\n");
    assertEquals(List.of(), bodies.messages());
  }

  @Test
  void r20_6ValuesOfAllKinds() {
    assertEquals(
        "[a1 - it's [-0.5, 1.0]] [deep1 [[1, 2], []]] [youtube1 x true]",
        inline(
            "{{ a(y=\"it's\", z=[-0.5, 1,]) }} {{ deep(d=[[1,2],[],]) }} {{ youtube(id='x' ,"
                + " autoplay=true) }}"));
  }

  @Test
  void r20_8UnbalancedCallsAreReported() {
    assertEquals(
        List.of(
            "a.md:3:4: `box` is opened here and never closed; end its body with `{% end %}`"
                + " [unclosed-shortcode]"),
        page("{% box() %}t {{ a() }}").messages());
    assertEquals("<p>{% box() %}t [a1 - - -]</p>\n", page("{% box() %}t {{ a() }}").html("a.md"));
    assertEquals(
        List.of(
            "a.md:3:3: `{% end %}` closes no shortcode; remove it, or write `{%/* end */%}` to"
                + " show it [stray-end]"),
        page("t {% end %}").messages());
  }

  @Test
  void r20_9ABodyMustHoldSomething() {
    assertEquals(
        List.of(
            "a.md:3:4: the body of `box` is empty; write some text before `{% end %}`"
                + " [empty-body]"),
        page("{% box() %}  {% end %}").messages());
  }

  @Test
  void r20_9BodiesHoldCallsToAnyDepth() {
    assertEquals(
        "[box1 {<p>x [a1 - - -]</p>\n[box2 {<ul>\n<li>y</li>\n</ul>\n}]\n}]",
        page("{% box() %}\n x {{ a() }}\n\n{% box() %}\n\n* y\n{% end %}\n{% end %}\n")
            .html("a.md")
            .strip());
  }

  @Test
  void aBodyAsWrittenIsNotRendered() {
    assertEquals(
        "[raw1 {graph *TD* < [a1 - - -]\n\n  A --> B}]",
        page("{% raw() %}\ngraph *TD* < {{ a() }}\n\n  A --> B\n{% end %}\n").html("a.md").strip());
  }

  @Test
  void r20_3EscapedCallsAreShown() {
    assertEquals("{{ a() }}", inline("{{/* a() */}}"));
    assertEquals("{{ secrets.TOKEN }}", inline("{{/* secrets.TOKEN */}}"));
    assertEquals(
        "{% box() %} {{ a() }} {% end %} [a1 - - -]",
        inline("{%/* box() */%} {{ a() }} {%/* end */%} {{ a() }}"));
    assertEquals("{% block x %} [a1 - - -]", inline("{%/* block x */%} {{ a() }}"));
    assertEquals("{{/* a()", inline("{{/* a()"));
    assertEquals("<code>{{ a() }}</code>", inline("`{{/* a() */}}`"));
  }

  @Test
  void r20_10CallsInCodeAreCalls() {
    assertEquals("<code>[a1 - - -]</code>", inline("`{{ a() }}`"));
    assertEquals(
        "<pre><code class=\"language-rust\">let x = [a1 - - -];\n</code></pre>\n",
        page("```rust\nlet x = {{ a() }};\n```\n").html("a.md"));
  }

  @Test
  void r20_11NthCountsTheCallsOfAName() {
    assertEquals(
        "[box1 {<p>x[box2 {<p>y</p>\n}]</p>\n}] [box3 {<p>z</p>\n}]",
        inline("{% box() %}x{% box() %}y{% end %}{% end %} {% box() %}z{% end %}"));
  }

  @Test
  void r20_12ACallAloneInItsParagraphHasNoElementAroundIt() {
    assertEquals(
        "[a1 - - -]\n<p>x [a2 - - -]</p>\n", page("{{ a() }}\n\nx {{ a() }}\n").html("a.md"));
    assertEquals(
        "<p><strong>[a1 - - -]</strong> <a href=\"[a2 - - -]\">x</a></p>\n",
        page("**{{ a() }}** [x]({{ a() }})\n").html("a.md"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      textBlock =
          """
          {{ unknown() }}            | 4: unknown shortcode `unknown`; name its class in `shortcodes` of `@ContentSite` [unknown-shortcode]
          {{ yuotube(id="x") }}      | 4: unknown shortcode `yuotube`; the closest known one is `youtube` [unknown-shortcode]
          {{ youtube() }}            | 4: `youtube` needs the argument `id`; add `id="…"` [missing-argument]
          {{ youtube(idd="x") }} | 12: `youtube` takes no argument `idd`; the closest one is `id` [unknown-argument]
          {{ youtube(id="x", autplay=true) }} | 20: `youtube` takes no argument `autplay`; the closest one is `autoplay` [unknown-argument]
          {{ youtube(id="x", width=1) }} | 20: `youtube` takes no argument `width`; it takes `id`, `autoplay` [unknown-argument]
          {{ youtube(id="x", id="y") }} | 20: the argument `id` is given twice; first given at a.md:3:12 [repeated-argument]
          {{ youtube(id=3) }}        | 15: the argument `id` must be a string, found the integer `3`; write `id="…"` [wrong-argument]
          {{ youtube(id="x", autoplay="true") }} | 29: the argument `autoplay` must be a boolean, found the string `true`; write `autoplay=true` [wrong-argument]
          {{ size(n=2147483648, guest_name="x") }} | 11: the argument `n` must be an integer of 32 bits, found the integer `2147483648`; write `n=1` [wrong-argument]
          {{ size(n=0.5, guestName="x") }} | 11: the argument `n` must be an integer of 32 bits, found the float `0.5`; write `n=1` [wrong-argument]
          {{ deep(d=[[1], ["x"]]) }} | 18: the argument `d` must be an integer, found the string `x`; write `d=1` [wrong-argument]
          {{ deep(d=1) }}            | 11: the argument `d` must be an array, found the integer `1`; write `d=[[1]]` [wrong-argument]
          {{ align(to="lef") }}      | 13: the argument `to` must be one of `left`, `far_right`, found the string `lef`; the closest value is `left` [wrong-argument]
          {{ align(to="up") }}       | 13: the argument `to` must be one of `left`, `far_right`, found the string `up`; write one of them [wrong-argument]
          {{ see(entry="tow") }}     | 14: the argument `entry` names `tow`, which `Episodes` does not have; the closest one is `two` [unknown-entry]
          {{ see(entry=2) }}         | 14: the argument `entry` must be a string that names an entry of `Episodes`, found the integer `2`; write `entry="…"` [wrong-argument]
          {{ box() }}                | 4: `box` needs a body; write `{% box(…) %} … {% end %}` [missing-body]
          {% a() %}x{% end %}        | 4: `a` takes no body; write `{{ a(…) }}` [unexpected-body]
          {{ a(x=1 y="q") }}         | 10: there is no comma before the argument `y`; add one [missing-comma]
          """)
  void r20_13CallsAreCheckedAgainstTheirShortcodes(String call, String message) {
    assertEquals(List.of("a.md:3:" + message), page(call + "\n").messages());
  }

  @Test
  void namesAreThoseOfKeys() {
    assertEquals("[size1 1 x]", inline("{{ size(n=1, guest_name='x') }}"));
    assertEquals("[onPage1]", inline("{{ on_page() }}"));
    assertEquals("[align1 FAR_RIGHT]", inline("{{ align(to='far-right') }}"));
    assertEquals("[see1 /two/]", inline("{{ see(entry='two') }}"));
  }

  @Test
  void aShortcodeMayNeedAPage() {
    Bodies bodies =
        Bodies.of(
            ContentDir.in(temporary).file("_index.md", "+++\n+++\n{{ on_page() }} {{ may() }}\n"),
            KNOWN);
    assertEquals(
        List.of(
            "_index.md:3:4: `on_page` asks for its `Page`, and this is the body of a section;"
                + " make it `Optional<Page>` [misplaced-shortcode]"),
        bodies.messages());
    assertEquals("<p> [may1]</p>\n", bodies.html("_index.md"));
  }

  @Test
  void aPageOfShortcodesInEachOtherIsRefused() {
    String body = "{% box() %}".repeat(101) + "x" + "{% end %}".repeat(101);
    assertEquals(
        List.of(
            "a.md:3:1104: shortcodes lie more than 100 deep in each other; close some of them"
                + " first [deep-shortcode]"),
        page(body).messages());
    assertEquals(
        List.of(), page("{% box() %}".repeat(100) + "x" + "{% end %}".repeat(100)).messages());
  }

  @Test
  void linksAndPlacesInBodiesOfCallsAreThoseOfTheFile() {
    assertEquals(
        List.of(
            "a.md:6:9: broken link `@/no.md`: there is no page `no.md`; the content folder has"
                + " `a.md` [broken-link]",
            "a.md:8:5: broken link `@/no2.md`: there is no page `no2.md`; the content folder has"
                + " `a.md` [broken-link]"),
        page("A {{ a(\n x=1) }}\n{% box() %}\n* z [x](@/no.md)\n{% end %}\n[x](@/no2.md)\n")
            .messages());
  }

  @Test
  void linksKeepTheirTargetsWhateverTheOrder() {
    Bodies bodies =
        page("[r]: /r\n\n[a](/a) {% box() %}[s](/s){% end %} [b][r] ![c][q] [d](/d)\n\n[q]: /q\n");
    assertEquals(
        "<p><a href=\"/a\">a</a> [box1 {<p><a href=\"/s\">s</a></p>\n}] <a href=\"/r\">b</a>"
            + " <img src=\"/q\" alt=\"c\" /> <a href=\"/d\">d</a></p>\n",
        bodies.html("a.md"));
    assertEquals(
        List.of("/a", "/s", "/r", "/d"),
        Bodies.of(
                ContentDir.in(temporary)
                    .page("a/_index.md", "")
                    .page("s/_index.md", "")
                    .page("r/_index.md", "")
                    .page("d/_index.md", ""),
                KNOWN)
            .links("a.md")
            .stream()
            .map(link -> link.split(" ")[0])
            .toList());
  }

  @Test
  void footnotesInBodiesOfCallsHaveIdsOfTheirOwn() {
    String html =
        page("{% box() %}a[^1]\n\n[^1]: in\n{% end %}\nb[^1]\n\n[^1]: out\n").html("a.md");
    List<String> ids = List.of("fn-1", "fnref-1", "fn-1-1", "fnref-1-1");
    ids.forEach(id -> assertEquals(2, html.split("id=\"" + id + "\"", -1).length, id));
    ids.forEach(id -> assertEquals(2, html.split("href=\"#" + id + "\"", -1).length, id));
  }

  @Test
  void whatLooksLikeACallInACommentIsNotReported() {
    assertEquals(List.of(), page("<!-- {{ a }} -->\n\nx <!-- {{ a(1) }} --> y\n").messages());
  }

  @Test
  void theIndentationOfABodyIsNoPartOfIt() {
    assertEquals(
        "<ul>\n<li>c\n[box1 {<p>para</p>\n<ul>\n<li>nested\n<ul>\n<li>deeper</li>\n</ul>\n"
            + "</li>\n</ul>\n}]</li>\n</ul>\n",
        page("* c\n    {% box() %}\n    para\n\n    - nested\n      - deeper\n    {% end %}\n")
            .html("a.md"));
    assertEquals(
        "[box1 {<p>a</p>\n<pre><code>b\n</code></pre>\n}]\n",
        page("{% box() %}\n  a\n\n      b\n{% end %}\n").html("a.md"));
    assertEquals(
        "[box1 {<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n}]\n",
        page("{% box() %}- a\n    - b\n{% end %}\n").html("a.md"));
  }

  @Test
  void placesInABodyWithIndentationAreThoseOfTheFile() {
    assertEquals(
        List.of(
            "a.md:5:19: broken link `@/no.md`: there is no page `no.md`; the content folder has"
                + " `a.md` [broken-link]"),
        page("* c\n    {% box() %}\n    {{ a() }}x[x](@/no.md)\n    {% end %}\n").messages());
  }

  @Test
  void emphasisBesideACallWorks() {
    assertEquals(
        "[a1 - - -]<strong><code>Box</code></strong>[a2 - - -]",
        inline("{{ a() }}**`Box`**{{ a() }}"));
  }

  private String inline(String body) {
    Bodies bodies = page(body);
    assertEquals(List.of(), bodies.messages());
    return bodies.html("a.md").strip().replaceAll("^<p>|</p>$", "");
  }

  private Bodies page(String body) {
    return Bodies.of(ContentDir.in(temporary).file("a.md", "+++\n+++\n" + body), KNOWN);
  }
}
