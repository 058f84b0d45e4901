package dev.recto.processor.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.syntax.Value.Kind;
import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which kinds of values can be of which types. */
class TakesTest {

  private static Set<Kind> kinds(Type type) {
    return Arrays.stream(Kind.values())
        .filter(type::takes)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
  }

  @ParameterizedTest
  @EnumSource(Scalar.class)
  void aScalarTakesWhatItIsStoredAsAndNoContainer(Scalar type) {
    assertTrue(type.takes(type.stored()), type.name());
    assertTrue(!type.takes(Kind.ARRAY) && !type.takes(Kind.TABLE), type.name());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STRING           | TEXT
          LONG             | INTEGER
          BYTE             | INTEGER
          BIG_DECIMAL      | TEXT INTEGER DECIMAL
          DOUBLE           | INTEGER DECIMAL
          BOOLEAN          | BOOLEAN
          LOCAL_DATE       | TEXT DATE
          LOCAL_DATE_TIME  | TEXT DATE DATE_TIME
          LOCAL_TIME       | TEXT TIME
          OFFSET_DATE_TIME | TEXT DATE DATE_TIME OFFSET_DATE_TIME
          UUID             | TEXT
          """)
  void aScalarTakesTheKindsThatItCanRead(Scalar type, String kinds) {
    assertEquals(
        Arrays.stream(kinds.split(" ")).map(Kind::valueOf).collect(Collectors.toSet()),
        kinds(type));
  }

  @Test
  void othersTakeTheKindThatHoldsThem() {
    assertEquals(
        EnumSet.of(Kind.TEXT, Kind.DATE, Kind.DATE_TIME, Kind.OFFSET_DATE_TIME),
        kinds(Special.DATE));
    assertEquals(EnumSet.of(Kind.TABLE), kinds(Special.TABLE));
    assertEquals(EnumSet.allOf(Kind.class), kinds(Special.ANY));
    assertEquals(EnumSet.of(Kind.TEXT), kinds(Choice.of(List.of("a"))));
    assertEquals(EnumSet.of(Kind.ARRAY), kinds(new ListOf(Scalar.LONG)));
    assertEquals(EnumSet.of(Kind.INTEGER, Kind.ARRAY), kinds(new ListOf(Scalar.LONG, false, true)));
    assertEquals(EnumSet.of(Kind.TABLE), kinds(new MapOf(Scalar.LONG)));
    assertEquals(EnumSet.of(Kind.TEXT), kinds(new Type.Constrained(Scalar.STRING, List.of())));
  }
}
