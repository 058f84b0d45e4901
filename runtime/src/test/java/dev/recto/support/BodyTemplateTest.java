package dev.recto.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recto.Html;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyTemplateTest {
  private static final TextOwner NOBODY =
      new TextOwner() {
        @Override
        public String toString() {
          return "a.md";
        }
      };

  @Test
  void aBodyWithoutCallsIsItsText() {
    assertEquals("<p>a</p>", fill(new Bytes().size(0).text("<p>a</p>"), ShortcodeCaller.NONE));
  }

  @Test
  void callsAreBetweenPiecesOfTextAndReadTheirArguments() {
    Bytes body =
        new Bytes()
            .size(2)
            .text("a ")
            .size(7)
            .size(1)
            .none()
            .text("one")
            .text(" b ")
            .size(8)
            .size(2)
            .none()
            .text("two")
            .text(" c");
    assertEquals(
        "a [7 1 one] b [8 2 two] c",
        fill(
            body,
            (shortcode, call) ->
                Html.format("[{} {} {}]", shortcode, call.nth(), call.arguments().text())));
  }

  @Test
  void theBodyOfACallMayHaveCallsOfItsOwnAndIsReadBeforeTheArguments() {
    Bytes inner = new Bytes().size(1).text("(").size(1).size(1).none().text("i").text(")");
    Bytes body =
        new Bytes()
            .size(1)
            .text("")
            .size(0)
            .size(1)
            .bool(true)
            .raw(inner.toArray())
            .text("o")
            .text("!");
    assertEquals(
        "<o (<i >)>!",
        fill(
            body,
            (shortcode, call) ->
                Html.raw(
                    "<"
                        + call.arguments().text()
                        + " "
                        + call.optionalRawBody().orElse("")
                        + ">")));
  }

  @Test
  void whatACallDoesNotHaveIsNotMadeUp() {
    ShortcodeCall call = new ShortcodeCall(NOBODY, 1, Optional.empty(), new Bytes().reader());
    assertEquals(Optional.empty(), call.optionalBody());
    assertEquals(Optional.empty(), call.optionalPage());
    assertThrows(NoSuchElementException.class, call::body);
    assertThrows(NoSuchElementException.class, call::page);
  }

  @Test
  void aShortcodeThatReturnsNullNamesThePage() {
    Bytes body = new Bytes().size(1).text("").size(0).size(1).none().text("");
    NullPointerException thrown =
        assertThrows(NullPointerException.class, () -> fill(body, (shortcode, call) -> null));
    assertEquals("a shortcode of a.md returned null", thrown.getMessage());
  }

  private static String fill(Bytes body, ShortcodeCaller caller) {
    return new BodyTemplate(NOBODY, caller).fill(body.reader());
  }
}
