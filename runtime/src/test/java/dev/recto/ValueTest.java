package dev.recto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueTest {
  private static final Value.Table TABLE =
      new Value.Table(
          Map.of(
              "guest",
              new Value.Text("Ada"),
              "season",
              new Value.Int(2),
              "rating",
              new Value.Decimal(4.5),
              "live",
              new Value.Bool(true),
              "tags",
              new Value.Array(List.of(new Value.Text("a"))),
              "links",
              new Value.Table(Map.of("home", new Value.Text("/")))));

  @Test
  void aKeyIsAskedForByItsType() {
    assertEquals(Optional.of("Ada"), TABLE.text("guest"));
    assertEquals(Optional.of(2L), TABLE.integer("season"));
    assertEquals(Optional.of(4.5), TABLE.decimal("rating"));
    assertEquals(Optional.of(true), TABLE.bool("live"));
    assertEquals(List.of(new Value.Text("a")), TABLE.list("tags"));
    assertEquals(Optional.of("/"), TABLE.table("links").text("home"));
  }

  @Test
  void aWholeNumberIsANumberToo() {
    assertEquals(Optional.of(2.0), TABLE.decimal("season"));
  }

  @Test
  void anAbsentKeyIsEmpty() {
    assertEquals(Optional.empty(), TABLE.get("nope"));
    assertEquals(Optional.empty(), TABLE.text("nope"));
    assertEquals(List.of(), TABLE.list("nope"));
    assertTrue(TABLE.table("nope").isEmpty());
  }

  @Test
  void aValueOfAnotherTypeIsNotLostInSilence() {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> TABLE.text("season"));
    assertEquals("the key `season` is an Int, not a Text", thrown.getMessage());
  }

  @Test
  void valuesPrintAsWritten() {
    Map<String, Value> ordered = new LinkedHashMap<>();
    ordered.put("z", new Value.Text("x"));
    ordered.put("a", new Value.Array(List.of(new Value.Int(1), new Value.Bool(false))));
    assertEquals("{z=x, a=[1, false]}", new Value.Table(ordered).toString());
  }

  @Test
  void whatAValueIsMadeOfCannotChangeIt() {
    Map<String, Value> mutable = new LinkedHashMap<>();
    List<Value> values = new ArrayList<>();
    Value.Table table = new Value.Table(mutable);
    Value.Array array = new Value.Array(values);
    mutable.put("a", array);
    values.add(table);
    assertTrue(table.isEmpty());
    assertEquals(List.of(), array.values());
    assertThrows(UnsupportedOperationException.class, () -> table.values().clear());
  }
}
