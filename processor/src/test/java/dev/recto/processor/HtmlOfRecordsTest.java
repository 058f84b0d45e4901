package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markdown in values of declared records, from content to run time. */
class HtmlOfRecordsTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeSite() {
    content =
        ContentDir.in(temporary)
            .file(
                "blog/one/index.md",
                """
                +++
                [extra]
                lead = "A *text* with [a link](@/blog/two.md#below) and {{ star(n=1) }}."
                notes = ["One.", "Two.\\n\\nThree.", "{{ where() }} {{ where() }}"]
                [extra.by]
                a = '''
                ## Head
                Text.[^x]

                [^x]: Foot.
                '''
                +++
                # Body
                """)
            .file("blog/two.md", "+++\n[extra]\nlead = \"\"\n+++\n## Below\n")
            .file("../data/people.yaml", "- name: Ann\n  bio: |\n    Writes [it](blog/two.md).\n")
            .file("../data/facts.toml", "[[facts]]\nname = \"A\"\nbio = \"{{ star(n=2) }}\"\n");
  }

  @Test
  void valuesAreRenderedWithLinksAndCalls() {
    assertEquals(
        "A <em>text</em> with <a href=\"/blog/two/#below\">a link</a> and <b>1</b>.",
        run("Posts.ONE.lead()"));
    assertEquals("", run("Posts.TWO.lead()"));
  }

  @Test
  void aSingleParagraphComesWithoutItsElement() {
    assertEquals(
        "[One., <p>Two.</p>\n<p>Three.</p>\n, <i>blog/one/index.md 1</i> <i>blog/one/index.md"
            + " 2</i>]",
        run("Posts.ONE.notes()"));
  }

  @Test
  void headingsHaveNoIdsOfTheirOwnAndFootnotesHaveOthersThanTheBody() {
    assertEquals(
        """
        <h2>Head</h2>
        <p>Text.<sup class="footnote-ref"><a href="#fn-v5-x" id="fnref-v5-x" data-footnote-ref>1</a></sup></p>
        <section class="footnotes" data-footnotes>
        <ol>
        <li id="fn-v5-x">
        <p>Foot. <a href="#fnref-v5-x" class="footnote-backref" data-footnote-backref data-footnote-backref-idx="1" aria-label="Back to reference 1">\u21a9</a></p>
        </li>
        </ol>
        </section>
        """,
        run("Posts.ONE.by().get(\"a\")"));
  }

  @Test
  void entriesWithoutPagesHaveLinksOfTheRoot() {
    assertEquals("Writes <a href=\"/blog/two/\">it</a>.", run("People.all().get(0).bio()").strip());
    assertEquals("<b>2</b>", run("Facts.all().get(0).bio()").strip());
  }

  @Test
  void mistakesAreWhereTheyAreWritten() {
    content
        .file(
            "blog/one/index.md",
            """
            +++
            [extra]
            lead = "[a](@/blog/no.md) {{ sta(n=1) }}"
            notes = ["[b](#nowhere)", '''
              {{ star(n="x") }}
            [see][nope]''']
            by = { a = "\\u00e9 [e](@/blog/two.md#no)" }
            +++
            ## Head {#x}
            """)
        .file("../data/people.yaml", "- name: Ann\n  bio: |\n    {{ where() }}\n    [a](no.md)\n");
    assertEquals(
        """
        data/people.yaml:3:8: `where` asks for its `Page`, and this is in a data file; make it `Optional<Page>` [misplaced-shortcode]
        data/people.yaml:4:9: broken link `no.md`: there is no page `no.md`; the content folder has `blog/` [broken-link]
        content/blog/one/index.md:3:13: broken link `@/blog/no.md`: there is no page `blog/no.md`; `blog/` has `one/`, `two.md` [broken-link]
        content/blog/one/index.md:3:30: unknown shortcode `sta`; the closest known one is `star` [unknown-shortcode]
        content/blog/one/index.md:4:15: the link `#nowhere` asks for `#nowhere`, which is not an id in `blog/one/index.md`; it has `#x` [unknown-anchor]
        content/blog/one/index.md:5:13: the argument `n` must be a whole number, found the string `x`; write `n=1` [wrong-argument]
        content/blog/one/index.md:6:7: nothing defines the reference `[nope]`; add a line `[nope]: ` with its target, or write `\\[` for text [undefined-reference]
        content/blog/one/index.md:7:24: the link `@/blog/two.md#no` asks for `#no`, which is not an id in `blog/two.md`; it has `#below` [unknown-anchor]
        """
            .strip(),
        String.join("\n", compile("\"\"").messages()));
  }

  @Test
  void idsThatHeadingsAskForAreIdsOfThePage() {
    content.file(
        "blog/one/index.md",
        "+++\n[extra]\nlead = \"# A {#a}\"\nnotes = [\"[a](#a) [b](#b)\"]\n+++\n"
            + "# B {#b}\n[a](#a)\n");
    content.file("blog/two.md", "+++\n[extra]\nlead = \"[a](one/index.md#a)\"\n+++\n");
    assertEquals("<h1 id=\"a\">A</h1>", run("Posts.ONE.lead()").strip());
  }

  @Test
  void aDraftIsCheckedToo() {
    content.file(
        "blog/three.md", "+++\ndraft = true\n[extra]\nlead = \"[a](@/blog/no.md)\"\n+++\n");
    assertEquals(
        List.of("content/blog/three.md:4:13"),
        compile("\"\"").messages().stream().map(line -> line.substring(0, 26)).toList());
  }

  @Test
  void aDefaultIsNotMarkdown() {
    assertEquals(
        List.of("[invalid-default]"),
        Javac.in(ContentDir.in(temporary.resolve("other")).page("blog/one.md", ""))
            .source(
                "site.Post",
                "package site; import dev.recto.*;"
                    + " @ContentCollection(from = \"blog\", registry = \"Posts\")"
                    + " record Post(Page page, @Default(\"\\\"*a*\\\"\") Html lead) {}")
            .compile()
            .messages()
            .stream()
            .map(line -> line.replaceAll(".*\\[", "["))
            .toList());
  }

  private String run(String expression) {
    Javac.Compilation compilation = compile(expression);
    assertEquals(List.of(), compilation.messages());
    return String.valueOf(compilation.call("site.Show", "value"));
  }

  private Javac.Compilation compile(String expression) {
    return Javac.in(content)
        .source(
            "site.Post",
            """
            package site;

            import dev.recto.*;
            import java.util.*;

            @ContentSite(shortcodes = Calls.class)
            @ContentCollection(from = "blog", registry = "Posts")
            record Post(Page page, Html lead, List<Html> notes, Map<String, Html> by) {}
            """)
        .source(
            "site.Person",
            """
            package site;

            import dev.recto.*;

            @DataCollection(from = "people.yaml", registry = "People", key = "{name}")
            record Person(String name, Html bio) {}
            """)
        .source(
            "site.Fact",
            """
            package site;

            import dev.recto.*;

            @DataCollection(from = "facts.toml", registry = "Facts", key = "{name}")
            record Fact(String name, Html bio) {}
            """)
        .source(
            "site.Calls",
            """
            package site;

            import dev.recto.*;

            final class Calls {
              private Calls() {}

              @Shortcode
              static Html star(int n) {
                return Html.format("<b>{}</b>", n);
              }

              @Shortcode
              static Html where(Page page, int nth) {
                return Html.format("<i>{} {}</i>", page.source(), nth);
              }
            }
            """)
        .source(
            "site.Show",
            """
            package site;

            final class Show {
              private Show() {}

              static String value() {
                return String.valueOf(%s);
              }
            }
            """
                .formatted(expression))
        .compile();
  }
}
