package dev.recto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void textIsEscapedForElementsAndQuotedAttributes() {
    assertEquals(
        "&lt;a b=&quot;c&quot;&gt; &amp;amp; &#39;", Html.text("<a b=\"c\"> &amp; '").toString());
  }

  @Test
  void markupStaysAsItIs() {
    assertEquals("<b>&amp;</b>", Html.raw("<b>&amp;</b>").toString());
  }

  @Test
  void aFormatEscapesEverythingButHtml() {
    assertEquals(
        "<p>&lt;1&gt;<b>x</b>null</p>",
        Html.format("<p>{}{}{}</p>", "<1>", Html.raw("<b>x</b>"), null).toString());
  }

  @Test
  void bracesInValuesAreNotPlaces() {
    assertEquals("{}-{}", Html.format("{}-{}", "{}", Html.raw("{}")).toString());
  }

  @Test
  void aFormatNeedsOneValueForEachPlace() {
    assertThrows(IllegalArgumentException.class, () -> Html.format("{}{}", 1));
    assertThrows(IllegalArgumentException.class, () -> Html.format("{}", 1, 2));
  }

  @Test
  void piecesAreJoinedInTheirOrder() {
    Html one = Html.raw("<i>");
    Html two = Html.text(">");
    assertEquals("<i>&gt;", Html.concat(one, two).toString());
    assertEquals(Html.concat(one, two), Html.concat(List.of(one, two)));
    assertEquals(Html.EMPTY, Html.concat());
  }

  @Test
  void htmlIsEqualByItsMarkupAndNeverToText() {
    assertEquals(Html.raw("a"), Html.text("a"));
    assertEquals(Html.raw("a").hashCode(), Html.text("a").hashCode());
    assertNotEquals(Html.raw("a"), Html.raw("b"));
    assertFalse(Html.raw("a").equals((Object) "a"));
  }

  @Test
  void whiteSpaceAloneIsBlank() {
    assertTrue(Html.raw(" \n").isBlank());
    assertFalse(Html.raw("<br>").isBlank());
  }

  @Test
  void nothingIsMadeOfNull() {
    assertThrows(NullPointerException.class, () -> Html.raw(null));
    assertThrows(NullPointerException.class, () -> Html.text(null));
  }
}
