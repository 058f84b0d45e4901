package dev.recto.processor.body;

import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.shortcode;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.shortcode.Given;
import dev.recto.processor.testing.ContentDir;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References, footnotes and brackets that were meant to be links. */
class ReferencesTest {
  @TempDir Path temporary;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          See [the manual][nope].      | 3:18-3:22 | nothing defines the reference `[nope]`; add a line `[nope]: ` with its target, or write `\\[` for text [undefined-reference]
          See [`x`](/a) or [y z][nope] | 3:24-3:28 | nothing defines the reference `[nope]`; add a line `[nope]: ` with its target, or write `\\[` for text [undefined-reference]
          See [the manual][].          | 3:6-3:16 | nothing defines the reference `[the manual]`; add a line `[the manual]: ` with its target, or write `\\[` for text [undefined-reference]
          ![A picture][pic]            | 3:14-3:17 | nothing defines the reference `[pic]`; add a line `[pic]: ` with its target, or write `\\[` for text [undefined-reference]
          > * [a *b* c][dfe]           | 3:15-3:18 | nothing defines the reference `[dfe]`; the closest one is `[def]` [undefined-reference]
          Text[^zzzz].                 | 3:5-3:12 | nothing defines the footnote `[^zzzz]`; add a line `[^zzzz]: ` with its text, or write `\\[` for text [undefined-footnote]
          Text[^noet].                 | 3:5-3:12 | nothing defines the footnote `[^noet]`; the closest one is `[^note]` [undefined-footnote]
          ![A](my pic.png)             | 3:6-3:16 | a space ends the target `my pic.png`, so this is text; write `%20` for a space, or put the title in quotes [malformed-link]
          [A](/b c/ "t")               | 3:5-3:10 | a space ends the target `/b c/`, so this is text; write `%20` for a space, or put the title in quotes [malformed-link]
          [A](my notes.pdf)            | 3:5-3:17 | a space ends the target `my notes.pdf`, so this is text; write `%20` for a space, or put the title in quotes [malformed-link]
          [Some] (https://a.example)   | 3:7-3:8 | a space comes before the parenthesis with the target `https://a.example`, so this is text; remove the space [malformed-link]
          ![i] (/pic.png)              | 3:5-3:6 | a space comes before the parenthesis with the target `/pic.png`, so this is text; remove the space [malformed-link]
          [A](/b, and more             | 3:5-3:8 | the parenthesis before `/b,` is never closed, so this is text; add `)` after it [malformed-link]
          [A](https://a.example/b_(c)  | 3:5-3:28 | the parenthesis before `https://a.example/b_(c)` is never closed, so this is text; add `)` after it [malformed-link]
          """)
  void bracketsThatWereMeantToBeLinksAreReported(String body, String span, String message) {
    Bodies bodies = page(body + "\n\n[def]: https://def.example\n\n[^note]: N\n\n[def] [^note]\n");
    assertEquals(List.of("a.md:" + span.split("-")[0] + ": " + message), bodies.messages());
    assertEquals(List.of(span), spans(bodies));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A [x] and [sic], as in [1], [2][3] and [see below].",
        "* [ ] to do\n* [x] done\n* [x] [done](https://a.example)",
        "The array a[i][j], `b`[0][1], f()[a][b], x[\"a\"][\"b\"] and int[][].",
        "Characters [a-z][0-9], [^a-z], [^0-9]+, [^/] and [^\\s].",
        "`[a][nope] [^nope] [[a]]`",
        "    [a][nope] ![a](b c.png) [[a]]",
        "```\n[a][nope] [^nope] [[a]]\n```",
        "<pre>[a][nope] [^nope] [[a]]</pre>",
        "<!-- [a][nope] [^nope] [[a]] -->",
        "\\[a][nope], \\[^nope] and \\[[a]]",
        "A call f[x](some words) and [sic] (see there, or /there).",
        "A list [[1, 2], [3, 4]], a test [[ -f x ]] and a matrix m[[a]].",
        "A table [[extra.links]] of TOML",
        "Wow! [x](/) ![i](/)",
        "[a](<b c> \"t\")[b]: x",
        "[![i](/)](/)",
        "[def], [A][def], [B][DEF] and [def][]\n\n[def]: https://def.example",
        "A note[^1] and another.[^my note]\n\n[^1]: One\n\n[^My Note]: Two",
        "[x](https://a.example\n\"title\")"
      })
  void proseAndCodeMayHaveBrackets(String body) {
    assertEquals(
        List.of(),
        page(body + "\n").messages().stream().filter(m -> !m.contains("broken-link")).toList());
  }

  @Test
  void aFootnoteThatIsNotShownIsReported() {
    assertEquals(
        List.of(
            "a.md:5:1: nothing refers to the footnote `[^a]`, so it is not shown; write `[^a]`"
                + " where it belongs, or remove it [unused-footnote]",
            "a.md:7:1: the footnote `[^B]` is defined already, so this one is not shown; first"
                + " defined at a.md:6:1 [duplicate-footnote]"),
        page("Text[^b].\n\n[^a]: One\n[^b]: Two\n[^B]: Three\n").messages());
  }

  @Test
  void definitionsCountInAllOfABodyAndPlacesInCallsAreThoseOfTheFile() {
    assertEquals(
        List.of(
            "a.md:4:5: nothing defines the reference `[no]`; add a line `[no]: ` with its target,"
                + " or write `\\[` for text [undefined-reference]"),
        page("{% box() %}\n[x][no] y[^f]\n{% end %}\n\n[^f]: Foot\n").messages());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '>',
      nullValues = "-",
      value = {
        "[[b]] > [b](@/blog/b.md)",
        "[[b|Bee]] > [Bee](@/blog/b.md)",
        "[[B]] > [B](@/blog/b.md)",
        "[[The Bees]] > [The Bees](@/blog/b.md)",
        "[[blog/b#Über uns]] > [blog/b#Über uns](@/blog/b.md#uber-uns)",
        "[[blog]] > [blog](@/blog/_index.md)",
        "[[trip plan]] > [trip plan](@/blog/trip%20plan/index.md)",
        "[[#Part one]] > [Part one](#part-one)",
        "![[pic.png]] > ![](pic.png)",
        "![[b]] > [b](@/blog/b.md)",
        "[[nope]] > -"
      })
  void wikiLinksProposeTheLinkToWrite(String written, String markdown) {
    content()
        .page("blog/_index.md", "")
        .page("blog/b.md", "title = \"The Bees\"")
        .page("blog/trip plan/index.md", "");
    Bodies bodies = page("See " + written + ".\n");
    assertEquals(
        List.of(
            "a.md:3:5: `%s` is text: Markdown has no links of this kind; write %s [wiki-link]"
                .formatted(
                    written,
                    markdown == null
                        ? "`[text](@/…)` with the path of a page's file"
                        : "`" + markdown + "`")),
        bodies.messages());
    assertEquals(
        markdown == null ? List.of() : List.of(markdown),
        bodies.problems().stream()
            .flatMap(found -> found.edit().stream())
            .map(edit -> edit.text())
            .toList());
  }

  @Test
  void workOnBracketsGrowsWithTheirNumber() {
    String all =
        "[a](".repeat(20_000) + "\n\n" + "[a][".repeat(20_000) + "\n\n" + "[[".repeat(20_000);
    assertEquals(List.of(), page(all + "\n").messages());
  }

  private static List<String> spans(Bodies bodies) {
    return bodies.problems().stream()
        .map(found -> ((InContent) found.place()).span().toString())
        .toList();
  }

  private ContentDir content() {
    return ContentDir.in(temporary).settings("");
  }

  private Bodies page(String body) {
    return Bodies.of(
        content().file("a.md", "+++\n+++\n" + body), shortcode("box", needed("body", Given.BODY)));
  }
}
