package dev.recto.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>a <b>b</b>\tc</p>|a b c",
        "<p>a</p><p>b</p>|a/b",
        "a<br>b<br/>c|a/b/c",
        "a<script>if (a < b) {}</script>b|ab",
        "<style>p { }</style>a|a",
        "a<!-- <p> -->b|ab",
        "<table><tr><td>a</td><td>b</td></tr></table>|a b",
        "<a title=\"a > b\">c</a>|c",
        "&lt;&amp;&#65;&#x42;&nosuch;|<&AB&nosuch;",
        "1 < 2 &amp; 3|1 < 2 & 3",
        "<my-tag>a</my-tag>b|ab",
        "<h1 id=\"a\"><a class=\"zola-anchor\" href=\"#a\">\ud83d\udd17</a>A</h1>|A",
        "<h1 id=\"a\"><a class=\"zola-anchor\" href=\"#a\">A</a></h1>|A",
        "<a class=\"other\">\ud83d\udd17</a>|\ud83d\udd17",
        "&#0;&#xD800;|\ufffd\ufffd",
      })
  void theTextOfHtmlHasNoMarkup(String html, String text) {
    assertEquals(text, HtmlText.of(html).replace('\n', '/'));
  }
}
