package dev.recto.processor.body;

import static dev.recto.processor.testing.Shortcodes.choice;
import static dev.recto.processor.testing.Shortcodes.entry;
import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.optional;
import static dev.recto.processor.testing.Shortcodes.shortcode;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.shortcode.Given;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.source.Span;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.type.Matches;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.ListOf;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of shortcodes in bodies, and what is wrong with them (R20). */
class CallsTest {
  private static final Signature[] KNOWN = {
    shortcode(
        "a",
        optional("x", Scalar.LONG),
        optional("y", Scalar.STRING),
        optional("z", new ListOf(Scalar.DOUBLE))),
    shortcode("box", needed("body", Given.BODY)),
    shortcode("raw", needed("body", Given.RAW_BODY)),
    shortcode("may", optional("body", Given.BODY), optional("page", Given.PAGE)),
    shortcode("youtube", needed("id", Scalar.STRING), optional("autoplay", Scalar.BOOLEAN)),
    shortcode("size", needed("n", Scalar.INT), needed("guestName", Scalar.STRING)),
    shortcode("align", needed("to", choice("Align", "LEFT", "FAR_RIGHT"))),
    shortcode("see", needed("entry", entry("Episodes"))),
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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      textBlock =
          """
          {{ a }}           | 1  | , because it has no parentheses; write `{{ a() }}`
          {{ a(1) }}        | 1  | , because an argument is written `name=value`; write `{{ a(x=1) }}`
          {{ a(x=y) }}      | 8  | , because `y` is not a value; write `"y"`
          {{ a(x=1,) }}     | 10 | , because no argument follows the comma; remove the comma
          {{ a(x=01) }}     | 8  | , because `01` is not a number; write a number such as `1` or `0.5`
          {{ a(x=1.) }}     | 8  | , because `1.` is not a number; write a number such as `1` or `0.5`
          {{ a(x=-) }}      | 8  | , because `-` is not a number; write a number such as `1` or `0.5`
          {{ a(x=1e5) }}    | 9  | , because `=` and a value must follow `e5`; write `e5=…`
          {{ a(x) }}        | 6  | , because `=` and a value must follow `x`; write `x=…`
          {{ a(x=) }}       | 8  | , because a value is missing; write one after `=`
          {{ a(y='b) }}     | 8  | , because its text is never closed; end it with `'`
          {{ a(y=“b”) }}    | 8  | , because `“` is a curly quote; write `"`
          {{ a(z=[1 2]) }}  | 11 | , because a comma or `]` is missing; add it
          {{ a(x=1 }}       | 10 | , because `)` is missing before `}}`; add it
          {{ a() }          | 8  | , because `}}` must follow its parentheses; write `}}` after `)`
          {{ a() %}         | 8  | , because `}}` must follow its parentheses; write `}}` after `)`
          {% a %}           | 1  | , because it has no parentheses; write `{{ a() }}`
          {{ a(             | 6  | , because its parentheses are never closed; close them with `)`
          {{ a(x=9223372036854775808) }} | 8 | , because `9223372036854775808` does not fit into 64 bits; quote it
          """)
  void whatOnlyLooksLikeACallIsText(String text, int column, String rest) {
    Bodies bodies = page(text + "\n");
    assertEquals("<p>" + text.replace("\"", "&quot;") + "</p>\n", bodies.html("a.md"));
    assertEquals(
        List.of(
            "a.md:3:%d: `%s` is not a call%s [malformed-shortcode]".formatted(column, text, rest)),
        bodies.messages());
  }

  /** Notations of other engines, and slips. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      textBlock =
          """
          { youtube(id="x") }} | {{ youtube(id="x") }}
          {{ you-tube(id="x") }}         | {{ youtube(id="x") }}
          {{ youtube id="x" }}           | {{ youtube(id="x") }}
          {{< youtube id="x" >}}         | {{ youtube(id="x") }}
          {{< youtube x >}}              | {{ youtube(id="x") }}
          {{< youtube x true />}}        | {{ youtube(id="x", autoplay=true) }}
          {{youtube:x}}                  | {{ youtube(id="x") }}
          { { youtube(id="x") } }        | {{ youtube(id="x") }}
          {{- youtube(id="x") -}}        | {{ youtube(id="x") }}
          {{ youtube.id("x") }}          | {{ youtube(id="…") }}
          {{ yotube }}                   | {{ youtube(id="…") }}
          {% youtube x %}                | {{ youtube(id="x") }}
          {% include youtube.html id="x" %} | {{ youtube(id="x") }}
          {% include "parts/youtube.html" %} | {{ youtube(id="…") }}
          {{% box %}}                    | {% box() %} … {% end %}
          {{ on-page }}                  | {{ on_page() }}
          {{ size n=“3” guest=“Ann” }}   | {{ size(n=3, guest_name="…") }}
          """)
  void textInAnotherNotationIsReportedWithTheCallToWrite(String text, String call) {
    List<String> messages = page("x " + text + " y\n").messages();
    assertEquals(1, messages.size(), messages::toString);
    String message = messages.get(0);
    assertEquals("a.md:3:3: `" + text + "` is not a call", message.split("(, because|; write)")[0]);
    assertEquals("write `" + call + "` [malformed-shortcode]", message.split("; ")[1]);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      textBlock =
          """
          {% box %}x{% end %}            | 3: `{% box %}` is not a call, because it has no parentheses; write `{% box() %} … {% end %}` [malformed-shortcode]
          {% box %}x{% endbox %}         | 3: `{% box %}` is not a call, because it has no parentheses; write `{% box() %} … {% end %}` [malformed-shortcode]
          {%- box() -%}x{%- end -%}      | 3: `{%- box() -%}` is not a call; write `{% box() %} … {% end %}` [malformed-shortcode]
          {% box() %}x{% endbox %}       | 15: `{% endbox %}` is not a call, because it has no parentheses; write `{% end %}` [malformed-shortcode]
          {% box() %}x{% end box %}      | 15: `{% end box %}` is not a call; write `{% end %}` [malformed-shortcode]
          {% box() %}x{% /box %}         | 15: `{% /box %}` is not a call; write `{% end %}` [malformed-shortcode]
          {% box() %}x{% end %} {% endbox() %} | 25: `{% endbox() %}` is not a call; write `{% end %}` [malformed-shortcode]
          {{ youtube("x") }              | 3: `{{ youtube("x") }` is not a call, because an argument is written `name=value`; write `{{ youtube(id="x") }}` [malformed-shortcode]
          {{youtube(id="x")}             | 20: `{{youtube(id="x")}` is not a call, because `}}` must follow its parentheses; write `}}` after `)` [malformed-shortcode]
          {{ Youtube(id="x") }}          | 6: unknown shortcode `Youtube`; the closest known one is `youtube` [unknown-shortcode]
          {{ youtube(ID="x") }}          | 14: `youtube` has no argument `ID`; the closest one is `id` [unknown-argument]
          {{ youtube(di="x") }}          | 14: `youtube` has no argument `di`; it needs `id` [unknown-argument]
          {{ on_pgae() }}                | 6: unknown shortcode `on_pgae`; the closest known one is `on_page` [unknown-shortcode]
          {{ size(n=1, gest_name="x") }} | 16: `size` has no argument `gest_name`; the closest one is `guest_name` [unknown-argument]
          """)
  void oneSlipIsOneErrorInWordsAsAuthorsWriteThem(String text, String message) {
    assertEquals(List.of("a.md:3:" + message), page("x " + text + " y\n").messages());
  }

  @Test
  void aTextThatIsNotClosedIsReportedWhereItOpens() {
    assertEquals(
        List.of(
            "a.md:3:15: `{{ youtube(id=\"x) }}` is not a call, because its text is never closed;"
                + " end it with `\"` [malformed-shortcode]"),
        page("{{ youtube(id=\"x) }}\n\nText.\n\nHe said \"Do it\".\n").messages());
    assertEquals(
        List.of(
            "a.md:3:15: `{{ youtube(id=\"x) }}` is not a call, because its text is never closed;"
                + " end it with `\"` [malformed-shortcode]"),
        page("{{ youtube(id=\"x) }} and {{ youtube(id=\"y\") }}\n").messages());
  }

  @Test
  void aCallHasNoFilters() {
    assertEquals(
        List.of(
            "a.md:3:20: `{{ youtube(id=\"x\") | safe }}` is not a call, because `}}` must follow"
                + " its parentheses; write `}}` after `)` [malformed-shortcode]"),
        page("{{ youtube(id=\"x\") | safe }}\n").messages());
  }

  @Test
  void textWithoutTheNameOfAShortcodeIsNotReported() {
    assertEquals(
        List.of(),
        page("{{name}} {{ page.title }} {{ .Title }} ${{ secrets.TOKEN }} {{< fig >}} {{% note %}}"
                + " {% if x %} {% endif %} {% block head %} {{ super.x }} {#id} { a } {{}\n")
            .messages());
  }

  @Test
  void inCodeTheCureOfAnUnknownCallIsToEscapeIt() {
    assertEquals(
        List.of(
            "a.md:3:5: unknown shortcode `super`; write `{{/* super() */}}` to show it"
                + " [unknown-shortcode]",
            "a.md:6:4: unknown shortcode `get_url`; write `{{/* get_url(…) */}}` to show it"
                + " [unknown-shortcode]",
            "a.md:7:4: unknown shortcode `on_pgae`; write `{%/* on_pgae() */%}` to show it"
                + " [unknown-shortcode]"),
        page("`{{ super() }}`\n\n```\n{{ get_url(path='x') }}\n{% on_pgae() %}x{% end %}\n```\n")
            .messages());
  }

  @Test
  void r20_7InCodeAndInOtherTextNothingIsReported() {
    Bodies bodies =
        page(
            "`{{ a }}`\n\n    {{ a(1) }}\n\n```\n{% if x %}{{ a(x=y) }}\n```\n\n"
                + "{{ page.title }} {{ b | safe }} {% if x %} {{{ } {{}} {%%} {{ 1 }}\n");
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
          {{ unknown() }}            | 4: unknown shortcode `unknown`; the site has `a`, `box`, `raw`, `may`, `youtube`, `size` and others [unknown-shortcode]
          {{ yuotube(id="x") }}      | 4: unknown shortcode `yuotube`; the closest known one is `youtube` [unknown-shortcode]
          {{ youtube() }}            | 4: `youtube` needs the argument `id`; add `id="…"` [missing-argument]
          {{ youtube(idd="x") }} | 12: `youtube` has no argument `idd`; it needs `id` [unknown-argument]
          {{ youtube(id="x", autplay=true) }} | 20: `youtube` has no argument `autplay`; the closest one is `autoplay` [unknown-argument]
          {{ youtube(id="x", width=1) }} | 20: `youtube` has no argument `width`; it has `id`, `autoplay` [unknown-argument]
          {{ youtube(id="x", id="y") }} | 20: the argument `id` is given twice; first given at a.md:3:12 [repeated-argument]
          {{ youtube(id=3) }}        | 15: the argument `id` must be a string, found the integer `3`; write `id="3"` [wrong-argument]
          {{ youtube(id="x", autoplay="true") }} | 29: the argument `autoplay` must be a boolean, found the string `true`; write `autoplay=true` [wrong-argument]
          {{ size(n=2147483648, guest_name="x") }} | 11: the argument `n` must be a whole number from -2147483648 to 2147483647, found the integer `2147483648`; write `n=1` [wrong-argument]
          {{ size(n=0.5, guestName="x") }} | 11: the argument `n` must be a whole number, found the float `0.5`; write `n=1` [wrong-argument]
          {{ deep(d=[[1], ["x"]]) }} | 18: an element of `d` must be a whole number, found the string `x`; write `1` [wrong-argument]
          {{ deep(d=1) }}            | 11: the argument `d` must be an array, found the integer `1`; write `d=[[1]]` [wrong-argument]
          {{ align(to="lef") }}      | 13: the argument `to` must be one of `left`, `far-right`, found the string `lef`; the closest value is `left` [wrong-argument]
          {{ align(to="up") }}       | 13: the argument `to` must be one of `left`, `far-right`, found the string `up`; write one of them [wrong-argument]
          {{ see(entry="tow") }}     | 14: the argument `entry` names `tow`, which `Episodes` does not have; the closest one is `two` [unknown-entry]
          {{ see(entry=2) }}         | 14: the argument `entry` must be a string that names an entry of `Episodes`, found the integer `2`; write `entry="2"` [wrong-argument]
          {{ box() }}                | 4: `box` needs a body; write `{% box(…) %} … {% end %}` [missing-body]
          {% a() %}x{% end %}        | 4: `a` takes no body; write `{{ a(…) }}` [unexpected-body]
          {{ a(x=1 y="q") }}         | 10: there is no comma before the argument `y`; add one [missing-comma]
          """)
  void r20_13CallsAreCheckedAgainstTheirShortcodes(String call, String message) {
    assertEquals(List.of("a.md:3:" + message), page(call + "\n").messages());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      textBlock =
          """
          {{ on(date="tomorrow") }}   | 12-22 | the argument `date` must be a date, found the string `tomorrow`; write `date="2024-05-31"` [wrong-argument]
          {{ on(date=2024) }}         | 12-16 | the argument `date` must be a date, found the integer `2024`; write `date="2024-05-31"` [wrong-argument]
          {{ on(days=["a", "b", "a"]) }} | 23-26 | `a` is in the argument `days` twice; remove it, first defined at a.md:3:13 [repeated-element]
          {{ on(days=[["a"]]) }}      | 13-18 | an element of `days` must be a string, found the array `[…]`; write `"…"` [wrong-argument]
          {{ on(small=128) }}         | 13-16 | the argument `small` must be a whole number from -128 to 127, found the integer `128`; write `small=1` [wrong-argument]
          {{ on(small="12") }}        | 13-17 | the argument `small` must be a whole number, found the string `12`; write `small=12` [wrong-argument]
          {{ on(code="x1") }}         | 12-16 | the argument `code` must match `[a-z]`, found `x1` [broken-constraint]
          {{ on(code=true) }}         | 12-16 | the argument `code` must be a string, found the boolean `true`; write `code="true"` [wrong-argument]
          {{ on(site=1) }}            | 12-13 | the argument `site` must be a URI, found the integer `1`; write `site="1"` [wrong-argument]
          {{ on(price="1.5") }}       |       | none
          {{ on(price="much") }}      | 13-19 | the argument `price` must be a number, found the string `much`; write `price=0.5` [wrong-argument]
          """)
  void aValueThatDoesNotFitIsReportedFromItsFirstCharacterToItsLast(
      String call, String columns, String message) {
    Signature on =
        shortcode(
            "on",
            optional("date", Scalar.LOCAL_DATE),
            optional("days", new ListOf(Scalar.STRING, true, false)),
            optional("small", Scalar.BYTE),
            optional(
                "code",
                new Constrained(Scalar.STRING, List.of(new Matches(Pattern.compile("[a-z]"))))),
            optional("site", Scalar.URI),
            optional("price", Scalar.BIG_DECIMAL));
    Bodies bodies =
        Bodies.of(ContentDir.in(temporary).file("a.md", "+++\n+++\n" + call + "\n"), on);
    List<String> found =
        bodies.problems().stream()
            .map(problem -> span(problem.place()) + " " + problem.message())
            .toList();
    assertEquals(columns == null ? List.of() : List.of(columns + " " + message), found);
  }

  private static String span(Place place) {
    Span span = ((InContent) place).span();
    return span.startColumn() + "-" + span.endColumn();
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
            "_index.md:3:4: `on_page` asks for its `Page`, and this is in a section;"
                + " make it `Optional<Page>` [misplaced-shortcode]"),
        bodies.messages());
    assertEquals("<p> [may1]</p>\n", bodies.html("_index.md"));
  }

  @Test
  void aPageOfShortcodesInEachOtherIsRefused() {
    String body = "{% box() %}".repeat(101) + "x" + "{% end %}".repeat(101);
    assertEquals(
        List.of(
            "a.md:3:1104: shortcodes are nested more than 100 levels deep; close some of them"
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
  void definitionsCountInAllPartsOfABody() {
    assertEquals(
        "[box1 {<p>see <a href=\"https://e.org\" title=\"t\">x</a></p>\n}]\n",
        page("{% box() %}\nsee [x][Ref]\n{% end %}\n\n[ref]: https://e.org 't'\n").html("a.md"));
    assertEquals(
        "[box1 {<p>b</p>\n}]\n<p>see <a href=\"https://e.org\">x</a></p>\n",
        page("{% box() %}\n[ref]: https://e.org\n\nb\n{% end %}\n\nsee [x][ref]\n").html("a.md"));
    assertEquals(
        "[box1 {<p><a href=\"/1\">r</a></p>\n}]\n<p><a href=\"/2\">r</a></p>\n",
        Bodies.of(
                ContentDir.in(temporary)
                    .page("1/_index.md", "")
                    .page("2/_index.md", "")
                    .file(
                        "a.md",
                        "+++\n+++\n{% box() %}\n[r]: /1\n\n[r]\n{% end %}\n\n[r]\n\n[r]: /2\n"),
                KNOWN)
            .html("a.md"));
  }

  @Test
  void footnotesCountInAllPartsOfABody() {
    Bodies bodies =
        page(
            "    code\n\n{% box() %}\na[^1]\n{% end %}\n\n[^1]: foot [x](@/no.md) and[^2]\n\n"
                + "    more\n\n[^2]: second\n");
    String html = bodies.html("a.md");
    assertEquals(2, html.split("foot ", -1).length, html);
    assertEquals(2, html.split("second", -1).length, html);
    assertEquals(2, html.split("id=\"fn-1-1\"", -1).length, html);
    assertEquals(2, html.split("<p>more", -1).length, html);
    assertEquals(
        List.of(
            "a.md:9:16: broken link `@/no.md`: there is no page `no.md`; the content folder has"
                + " `a.md` [broken-link]"),
        bodies.messages());
    assertEquals(
        "<p>a</p>",
        page("{% box() %}\n    x[^1]\n{% end %}\n\na\n\n[^1]: f\n")
            .html("a.md")
            .lines()
            .filter(line -> line.equals("<p>a</p>"))
            .findFirst()
            .orElse(""));
  }

  @Test
  void aCallInADefinitionIsMadeWhereverItIsUsed() {
    assertEquals(
        "[box1 {<p><a href=\"[a1 - - -]\">r</a></p>\n}]\n<p><a href=\"[a1 - - -]\">r</a></p>\n",
        page("{% box() %}\n[r]\n{% end %}\n\n[r]\n\n[r]: {{ a() }}\n").html("a.md"));
  }

  @Test
  void aControlCharacterLosesNothingElseOfABody() {
    Bodies bodies = page("# H\n\na\u0007\u0007b {{ a() }} [t](#h)\n");
    assertEquals(1, bodies.messages().size(), () -> bodies.messages().toString());
    assertEquals(true, bodies.html("a.md").contains("[a1 - - -]"));
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

  @Test
  void textsOfArgumentsAreProposedAsIdsOnlyIfTheyCouldBeSome() {
    String calls = "{{ a(y=\"Never put it down.\") }} {{ a(y=\"map\") }} ";
    assertEquals(
        List.of(
            "a.md:3:54: the link `#nowhere` asks for `#nowhere`, which is not an id in `a.md`;"
                + " it has `#map` [unknown-anchor]"),
        page(calls + "[x](#nowhere) [y](#Never%20put%20it%20down.)\n").messages());
  }

  private Bodies page(String body) {
    return Bodies.of(ContentDir.in(temporary).file("a.md", "+++\n+++\n" + body), KNOWN);
  }
}
