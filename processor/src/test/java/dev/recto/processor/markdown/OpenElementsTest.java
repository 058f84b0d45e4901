package dev.recto.processor.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What raw HTML before the end of a summary leaves open (R19.3). */
class OpenElementsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "<br>",
        "<hr/><IMG src=x />",
        "<div><b>a</B ></div>",
        "<div title='</div>' a b = c>\n</div>"
      })
  void whatEndsInOrderLeavesNothingOpen(String html) {
    assertEquals(false, any(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "</div>",
        "<div></span>",
        "<i><b></i></b>",
        "<div/>",
        "<b><!-- </b> -->",
        "<div title=\"</div>\">",
        "<div title=<b></b></div>",
        "<div a=></div>",
        "<script>a < b</script>",
        "<script><b></script></b>",
        "<?x?>",
        "<div"
      })
  void whatDoesNotOrIsNotUnderstoodMayBeOpen(String html) {
    assertEquals(true, any(html));
  }

  @Test
  void elementsGoOnFromPieceToPiece() {
    assertEquals(false, any("<div>", "<b>", "</b>", "</div>"));
    assertEquals(true, any("<div>", "</b>", "</div>"));
    assertEquals(true, any("<", "<b></b>"));
  }

  @Test
  void manyTagsAndAttributesAreNotABurden() {
    assertEquals(false, any("<b>".repeat(100_000) + "</b>".repeat(100_000)));
    assertEquals(false, any("<br" + " a='b'".repeat(100_000) + ">"));
    assertEquals(true, any("<br" + " ".repeat(100_000)));
  }

  private static boolean any(String... pieces) {
    OpenElements elements = new OpenElements();
    for (String piece : pieces) {
      elements.add(piece);
    }
    return elements.any();
  }
}
