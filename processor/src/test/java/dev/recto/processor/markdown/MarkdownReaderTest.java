package dev.recto.processor.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.AnchorLinks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Markdown has besides CommonMark (R16.1). */
class MarkdownReaderTest {
  private static final MarkdownSwitches ALL =
      new MarkdownSwitches(true, true, true, true, false, true, ExtraAttributes.NONE);
  private static final MarkdownSwitches DENYING =
      new MarkdownSwitches(false, false, false, false, false, false, ExtraAttributes.NONE);

  @Test
  void r16_1TablesStrikethroughTasksAndFootnotes() {
    assertHtml(
        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n"
            + "<tbody>\n<tr>\n<td>1</td>\n<td align=\"right\"><del>2</del></td>\n</tr>\n</tbody>\n"
            + "</table>\n",
        "| a | b |\n|---|--:|\n| 1 | ~~2~~ |\n");
    assertHtml(
        "<ul>\n<li><input type=\"checkbox\" disabled=\"\" checked=\"\"> done</li>\n"
            + "<li><input type=\"checkbox\" disabled=\"\"> open</li>\n</ul>\n",
        "- [x] done\n- [ ] open\n");
    assertHtml(
        "<p>a<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\" data-footnote-ref>1</a>"
            + "</sup></p>\n<section class=\"footnotes\" data-footnotes>\n<ol>\n<li id=\"fn-1\">\n"
            + "<p>note <a href=\"#fnref-1\" class=\"footnote-backref\" data-footnote-backref"
            + " data-footnote-backref-idx=\"1\" aria-label=\"Back to reference 1\">↩</a></p>\n"
            + "</li>\n</ol>\n</section>\n",
        "a[^1]\n\n[^1]: note\n");
  }

  @Test
  void thePlaceOfATargetIsNotThatOfTheSameWordsInTheText() {
    assertEquals(
        List.of(3, 12, 35),
        read(ALL, "[[b|c]] ![[p.png]]\n[`b`][r]\n\n[r]: b\n").links().stream()
            .map(MarkdownLink::at)
            .map(at -> at + 1)
            .toList());
  }

  @Test
  void linksOfWikisKeepTheTextAroundThem() {
    assertEquals(
        "<p>a <a href=\"b\">b</a>, <em>c <a href=\"d e#f\">g</a></em>"
            + " <img src=\"p.png\" alt=\"\" /> <a href=\"h\">h</a> [[i]] <code>[[j]]</code></p>\n",
        render(ALL, "a [[b]], *c [[d e#f|g]]* ![[p.png]] ![[h]] \\[[i]] `[[j]]`\n"));
  }

  @Test
  void r16_1BareAddressesAreText() {
    assertHtml(
        "<p>https://a.example <a href=\"https://b.example\">https://b.example</a></p>\n",
        "https://a.example <https://b.example>\n");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "rust, language-rust",
    "'rust,linenos,hl_lines=1 3-5', language-rust",
    "'rust {.numbered}', language-rust",
    "c++, language-c++",
    "' rust ', language-rust"
  })
  void codeBlocksKeepTheirLanguage(String info, String language) {
    assertHtml(
        "<pre><code class=\"" + language + "\">x\n</code></pre>\n", "```" + info + "\nx\n```\n");
    assertHtml("<pre><code>x\n</code></pre>\n", "```\nx\n```\n");
  }

  @Test
  void r16_2RawHtmlIsKept() {
    assertHtml(
        "<div class=x>\n<p>a <b>b</b></p>\n</div>\n", "<div class=x>\n\na <b>b</b>\n\n</div>\n");
  }

  @Test
  void deniedHtmlIsShownAndCommentsAreNot() {
    MarkdownDocument document = read(DENYING, "<div>\n\na <b>b</b> <!-- c -->\n\n<!-- d -->\n");
    assertEquals(List.of(0, 9, 13), document.rawHtml());
    assertEquals(
        "<p>&lt;div&gt;</p>\n<p>a &lt;b&gt;b&lt;/b&gt; </p>\n",
        document.render(heading -> "", MarkdownLink::target, AnchorLinks.NONE, true).html());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- a --><b>",
        "<!-- a\n--> text",
        "<!--> text -->",
        "<!-- a",
        "<!-- more --><b>"
      })
  void whatFollowsACommentIsNotAComment(String html) {
    MarkdownDocument document = read(DENYING, html + "\n");
    assertEquals(List.of(0), document.rawHtml());
    assertEquals(
        "<p>" + html.replace("<", "&lt;").replace(">", "&gt;") + "</p>\n",
        document.render(heading -> "", MarkdownLink::target, AnchorLinks.NONE, false).html());
    assertEquals(List.of(), read(DENYING, "<!-- a --> <!-->\n").rawHtml());
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      textBlock =
          """
          "a" and 'b'       | “a” and ‘b’
          it's the '90s     | it’s the ’90s
          "*a*" **"b"**     | “<em>a</em>” <strong>“b”</strong>
          '"a" b' "c 'd'" 'e'"f" | ‘“a” b’ “c ‘d’” ‘e’“f”
          ("a", 'b')        | (“a”, ‘b’)
          a -- b --- c - d  | a – b — c - d
          a ---- b ----- c  | a –– b —– c
          wait... .. ....   | wait… .. ….
          \\"a\\" \\-- `"--..."` | &quot;a&quot; -- <code>&quot;--...&quot;</code>
          [a](b "c--d")     | <a href="b" title="c--d">a</a>
          "                 | “
          "*may*".          | “<em>may</em>”.
          "World"'s ("a")'s | “World”’s (“a”)’s
          *"a* b" 'c *d'*   | <em>“a</em> b” ‘c <em>d’</em>
          ['a](b) c' "[d"](e) | <a href="b">’a</a> c’ “<a href="e">d“</a>
          中"文"字 「"文"」 | 中“文“字 「“文”」
          中'文'字 'a 'b'   | 中’文’字 ’a ‘b’
          5" 6'             | 5“ 6’
          """)
  void smartPunctuationByItsSwitch(String text, String html) {
    assertEquals("<p>" + html + "</p>\n", render(ALL, text));
    assertEquals("<p>&quot;a--...&quot;</p>\n", render(MarkdownSwitches.DEFAULT, "\"a--...\"\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#xD800;", "&#xdfff;", "&#55296;", "&#0;", "&#x110000;"})
  void aReferenceToNoCharacterIsTheReplacementCharacter(String reference) {
    assertHtml(
        "<p>a\ufffdb <a href=\"\ufffd\" title=\"\ufffd\">c</a> <img src=\"\ufffd\" alt=\"\ufffd\""
            + " /></p>\n"
            + "<pre><code class=\"language-\ufffd\">%1$s\n</code></pre>\n"
                .formatted(reference.replace("&", "&amp;")),
        "a%1$sb [c](%1$s \"%1$s\") ![%1$s](%1$s)\n\n```%1$s\n%1$s\n```\n".formatted(reference));
  }

  @ParameterizedTest
  @ValueSource(strings = {"my note", "My\tnote", "a\\]b", "x *y*", "c d\u00e9", "^ 1"})
  void aLabelOfAFootnoteIsAsFreeAsThatOfALink(String label) {
    String html = render(MarkdownSwitches.DEFAULT, "A[^" + label + "].\n\n[^" + label + "]: b\n");
    String id = label.replace(' ', '\u00a0').replace('\t', '\u00a0');
    assertTrue(
        html.startsWith(
            "<p>A<sup class=\"footnote-ref\"><a href=\"#fn-%1$s\" id=\"fnref-%1$s\"".formatted(id)),
        html);
    assertTrue(html.contains("<li id=\"fn-" + id + "\">\n<p>b <a href=\"#fnref-" + id), html);
  }

  @Test
  void footnotesHaveTheBlocksThatAreIndented() {
    String html =
        render(
            MarkdownSwitches.DEFAULT,
            "A[^a b] B[^c].\n[^a b]: one\n\n    * two\n[^c]: three\nfour\n\nfive\n");
    assertEquals(
        """
        <p>A[1] B[2].</p>
        <p>five</p>
        <section class="footnotes" data-footnotes>
        <ol>
        <li>
        <p>one</p>
        <ul>
        <li>two</li>
        </ul>
        [1]</li>
        <li>
        <p>three
        four [1]</p>
        </li>
        </ol>
        </section>
        """,
        html.replaceAll("<sup[^>]*><a [^>]*>(.)</a></sup>", "[$1]")
            .replaceAll("<a [^>]*>\u21a9</a>", "[1]")
            .replaceAll("<li id[^>]*>", "<li>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[^ ]: b", "[^a[b]: c", "[^a b]\\: c", "    [^a b]: c", "[^a\nb]: c"})
  void whatIsNoLabelBeginsNoFootnote(String text) {
    assertFalse(
        render(MarkdownSwitches.DEFAULT, "[^a b] [^ ] [^a[b]\n\n" + text + "\n")
            .contains("footnote"));
  }

  @Test
  void definitionListsByTheirSwitch() {
    assertEquals(
        "<dl>\n<dt>a <em>b</em></dt>\n<dd>one</dd>\n<dd>two\nmore</dd>\n<dt>c</dt>\n<dd>\n"
            + "<p>three</p>\n<ul>\n<li>x</li>\n</ul>\n</dd>\n</dl>\n<p>end</p>\n",
        render(ALL, "a *b*\n: one\n: two\n  more\n\nc\n: three\n\n  * x\n\nend\n"));
    assertEquals("<p>a\n: one</p>\n", render(MarkdownSwitches.DEFAULT, "a\n: one\n"));
    assertEquals("<p>: one</p>\n", render(ALL, ": one\n"));
    assertEquals("<p>a :one\n:two</p>\n", render(ALL, "a :one\n:two\n"));
  }

  @Test
  void alertsByTheirSwitch() {
    assertEquals(
        "<blockquote class=\"markdown-alert-note\">\n<p>a</p>\n</blockquote>\n",
        render(ALL, "> [!NOTE]\n> a\n"));
    assertEquals(
        "<blockquote class=\"markdown-alert-caution\">\n<p>a</p>\n</blockquote>\n",
        render(ALL, "> [!caution]\n>\n> a\n"));
    assertEquals(
        "<blockquote class=\"markdown-alert-tip\">\n<p>a</p>\n</blockquote>\n",
        render(ALL, "> [!TIP]   \n> a\n"));
    assertEquals("<blockquote>\n<p>[!NOTE] a</p>\n</blockquote>\n", render(ALL, "> [!NOTE] a\n"));
    assertEquals(
        "<blockquote>\n<p>[!NOTE]\na</p>\n</blockquote>\n",
        render(MarkdownSwitches.DEFAULT, "> [!NOTE]\n> a\n"));
  }

  @Test
  void emphasisBesideAHoleIsThatBesidePunctuation() {
    Holes holes = Holes.in("").orElseThrow();
    String hole = holes.hole(123_456);
    assertEquals(
        "<p>" + hole + "<strong><code>Box</code></strong>" + hole + "</p>\n",
        render(MarkdownSwitches.DEFAULT, hole + "**`Box`**" + hole));
    assertEquals(
        "<p><em>" + hole + "</em> <strong>" + hole + "</strong></p>\n",
        render(MarkdownSwitches.DEFAULT, "_" + hole + "_ **" + hole + "**"));
  }

  private static void assertHtml(String expected, String text) {
    assertEquals(expected, render(MarkdownSwitches.DEFAULT, text));
  }

  private static String render(MarkdownSwitches switches, String text) {
    return read(switches, text)
        .render(heading -> "", MarkdownLink::target, AnchorLinks.NONE, false)
        .html();
  }

  private static MarkdownDocument read(MarkdownSwitches switches, String text) {
    return new MarkdownReader(switches)
        .read(List.of(MarkdownText.of(text)), Holes.in("").orElseThrow())
        .get(0);
  }
}
