package dev.recto.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colored code. */
class HighlighterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      textBlock =
          """
          java    | record A(String b) {} // c | <span class="k">record</span> A(String b) {} <span class="c">// c</span>
          toml    | from = "a" # c             | <span class="a">from</span> = <span class="s">&quot;a&quot;</span> <span class="c"># c</span>
          toml    | [[extra.links]]            | <span class="a">[[extra.links]]</span>
          yaml    | title: "a"                 | <span class="a">title</span>: <span class="s">&quot;a&quot;</span>
          xml     | <a b="c">d</a>             | &lt;<span class="k">a</span> <span class="a">b</span>=<span class="s">&quot;c&quot;</span>&gt;d&lt;/<span class="k">a</span>&gt;
          json    | {"a": true}                | {<span class="a">&quot;a&quot;</span>: <span class="n">true</span>}
          sh      | mvn "$A" # c               | mvn <span class="s">&quot;</span><span class="a">$A</span><span class="s">&quot;</span> <span class="c"># c</span>
          console | $ ls *.md                  | <b>$ ls *.md</b>
          console | a.md < b.md                | a.md &lt; b.md
          nothing | <script>                   | &lt;script&gt;
          """)
  void wordsThatMeanSomethingHaveClasses(String language, String code, String html) {
    assertEquals(html, Highlighter.html(code + "\n", language).strip());
  }

  @Test
  void theFrontMatterOfAPageIsInItsOwnLanguage() {
    assertEquals(
        "+++\n"
            + "<span class=\"a\">title</span> = <span class=\"s\">&quot;One&quot;</span>\n"
            + "+++\n\n"
            + "*Text*\n",
        Highlighter.html("+++\ntitle = \"One\"\n+++\n\n*Text*\n", "markdown")
            .replaceAll("<span class=\"k\">(.*?)</span>", "$1"));
  }

  @Test
  void noCodeOfTheManualIsChangedByItsColors() {
    for (Page page : Site.pages()) {
      Document body = Jsoup.parseBodyFragment(page.body().html());
      for (Element code : body.select("pre > code")) {
        String language = code.className().replaceFirst("^language-", "");
        Element colored = new Element("code").html(Highlighter.html(code.wholeText(), language));
        assertEquals(code.wholeText(), colored.wholeText(), page.source());
      }
    }
  }
}
