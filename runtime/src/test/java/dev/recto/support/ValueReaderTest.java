package dev.recto.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recto.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, 63, 64, -65, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE})
  void wholeNumbersOfAnySizeComeBack(long number) {
    assertEquals(number, new Bytes().integer(number).reader().integer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\u00e9", "\ud83e\udd80 \u0000"})
  void stringsOfAnyCharactersComeBack(String text) {
    assertEquals(text, new Bytes().text(text).reader().text());
  }

  @Test
  void numbersWithFractionsComeBackBitByBit() {
    for (double number : new double[] {0.1, -0.0, Double.MIN_VALUE, Double.POSITIVE_INFINITY}) {
      assertEquals(
          number, new Bytes().int64(Double.doubleToLongBits(number)).reader().decimal(), 0);
    }
  }

  @Test
  void datesAndTimesComeBack() {
    LocalDate date = LocalDate.of(1969, 7, 20);
    LocalTime time = LocalTime.of(20, 17, 40, 7);
    Bytes dateTime = new Bytes().integer(date.toEpochDay()).size(time.toNanoOfDay());
    assertEquals(LocalDateTime.of(date, time), dateTime.reader().localDateTime());
    assertEquals(
        OffsetDateTime.parse("1969-07-20T20:17:40.000000007-04:30"),
        dateTime.integer(-16_200).reader().offsetDateTime());
  }

  @Test
  void listsMapsAndOptionalsKeepTheirOrderAndCannotBeChanged() {
    assertEquals(List.of("b", "a"), new Bytes().texts("b", "a").reader().list(Element.TEXT));
    Map<String, Long> map =
        new Bytes().size(2).text("z").integer(1).text("a").integer(2).reader().map(Element.INTEGER);
    assertEquals("{z=1, a=2}", map.toString());
    assertThrows(UnsupportedOperationException.class, map::clear);
    assertEquals(Optional.empty(), new Bytes().none().reader().optional(Element.TEXT));
    assertEquals(Optional.of("x"), new Bytes().some("x").reader().optional(Element.TEXT));
  }

  @Test
  void untypedValuesKnowTheirKind() {
    Bytes table =
        new Bytes()
            .size(3)
            .text("list")
            .kind(ValueKind.ARRAY)
            .size(2)
            .kind(ValueKind.BOOLEAN)
            .bool(true)
            .kind(ValueKind.INTEGER)
            .integer(7)
            .text("date")
            .kind(ValueKind.DATE)
            .integer(1)
            .text("table")
            .kind(ValueKind.TABLE)
            .size(1)
            .text("text")
            .kind(ValueKind.TEXT)
            .text("x");
    Value.Table read = table.reader().table();
    assertEquals(List.of(new Value.Bool(true), new Value.Int(7)), read.list("list"));
    assertEquals(Optional.of(new Value.Date(LocalDate.of(1970, 1, 2))), read.get("date"));
    assertEquals(Optional.of("x"), read.table("table").text("text"));
  }
}
