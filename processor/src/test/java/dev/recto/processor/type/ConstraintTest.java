package dev.recto.processor.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Bound.Relation;
import dev.recto.processor.type.Constraint.Is;
import dev.recto.processor.type.Constraint.Keywords;
import dev.recto.processor.type.Constraint.NotBlank;
import dev.recto.processor.type.Constraint.Size;
import dev.recto.processor.type.Constraint.Worded;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What constraints say of values, and to JSON Schema. */
class ConstraintTest {
  private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");
  private static final int MAX = Integer.MAX_VALUE;

  static Stream<Arguments> cells() {
    Constraint digits = new Digits(2, 1, Facet.NUMBER);
    return Stream.of(
        row(new NotBlank(), text("a"), text(" \t"), "not be blank"),
        row(new Size(1, MAX, Facet.TEXT), text(" "), text(""), "not be empty"),
        row(new Size(2, MAX, Facet.TEXT), text("ab"), text("a"), "have at least 2 characters"),
        row(new Size(0, 1, Facet.TEXT), text("a"), text("ab"), "have at most 1 character"),
        row(new Size(2, 5, Facet.TEXT), text("😀"), text("123456"), "have 2 to 5 characters"),
        row(new Size(3, 3, Facet.TEXT), text("123"), text("12"), "have 3 characters"),
        row(new Size(1, MAX, Facet.ELEMENTS), list(1), list(0), "not be empty"),
        row(new Size(2, 5, Facet.ELEMENTS), list(5), list(6), "have 2 to 5 elements"),
        row(new Size(2, 2, Facet.KEYS), table(2), table(1), "have 2 keys"),
        row(new Matches(Pattern.compile("\\d\\d")), text("01"), text("012"), "match `\\d\\d`"),
        row(new Email(), text("a@b.example"), text("a@"), "be an e-mail address"),
        row(bound(Relation.AT_LEAST, "1"), number(1), number(0), "be at least 1"),
        row(bound(Relation.MORE, "0"), number(1), number(0), "be greater than 0"),
        row(bound(Relation.AT_MOST, "0.1"), decimal(0.1), decimal(0.2), "be at most 0.1"),
        row(bound(Relation.LESS, "1e3"), text("999.9"), text("1000"), "be less than 1E+3"),
        row(bound(Relation.AT_LEAST, "1"), decimal(1 / 0.0), decimal(-1 / 0.0), "be at least 1"),
        row(bound(Relation.AT_MOST, "1"), decimal(-1 / 0.0), decimal(0 / 0.0), "be at most 1"),
        row(
            new Bound(Relation.AT_LEAST, BigDecimal.ONE, Facet.TEXT),
            text("01"),
            text("one"),
            "be a number that is at least 1"),
        row(
            digits,
            number(99),
            number(100),
            "have at most 2 digits before the decimal point and 1 after it"),
        row(
            new Digits(1, 0, Facet.TEXT),
            text("-5"),
            text("5.0"),
            "be a number with at most 1 digit before the decimal point and 0 after it"),
        row(new Is(true), bool(true), bool(false), "be `true`"),
        row(new Is(false), bool(false), bool(true), "be `false`"),
        row(
            new Dated(Scalar.LOCAL_DATE, true, false),
            read(Scalar.LOCAL_DATE, "2026-11-28"),
            read(Scalar.LOCAL_DATE, "2026-11-29"),
            "be a date in the past (before 2026-11-29)"),
        row(
            new Dated(Scalar.LOCAL_DATE, true, true),
            read(Scalar.LOCAL_DATE, "2026-11-29"),
            read(Scalar.LOCAL_DATE, "2026-11-30"),
            "be a date in the past or present (2026-11-29 or before)"),
        row(
            new Dated(Scalar.OFFSET_DATE_TIME, false, false),
            read(Scalar.OFFSET_DATE_TIME, "2026-11-28T23:00:00-02:00"),
            read(Scalar.OFFSET_DATE_TIME, "2026-11-29T01:00:00+02:00"),
            "be a date-time with offset in the future (after 2026-11-29T00:00:00Z)"),
        row(
            new Dated(Scalar.LOCAL_DATE_TIME, false, true),
            read(Scalar.LOCAL_DATE_TIME, "2026-11-29T00:00:00"),
            read(Scalar.LOCAL_DATE_TIME, "2026-11-28T23:59:59"),
            "be a date-time in the present or future (2026-11-29T00:00 or after)"),
        row(
            new Dated(Scalar.LOCAL_TIME, false, false),
            read(Scalar.LOCAL_TIME, "00:01:00"),
            read(Scalar.LOCAL_TIME, "00:00:00"),
            "be a time in the future (after 00:00)"),
        row(
            new Dated(Scalar.YEAR, true, false),
            number(2025),
            number(2026),
            "be a year in the past (before 2026)"),
        row(
            new Dated(Scalar.YEAR_MONTH, false, false),
            text("2026-12"),
            text("2026-11"),
            "be a month in the future (after 2026-11)"));
  }

  private static Arguments row(Constraint constraint, Value good, Value bad, String words) {
    return Arguments.of(constraint, good, bad, words);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aGoodValueKeepsARuleAndABadOneIsToldIt(
      Constraint constraint, Value good, Value bad, String words) {
    assertEquals(Optional.empty(), constraint.broken(good, NOW));
    assertEquals(Optional.of(words), constraint.broken(bad, NOW));
  }

  @Test
  void allRulesThatAValueBreaksAreOneMistake() {
    List<Constraint> constraints =
        List.of(
            new Size(2, 5, Facet.TEXT),
            new Matches(Pattern.compile("\\d+")),
            new Size(0, 9, Facet.TEXT));
    assertEquals(
        "`season` must have 2 to 5 characters and match `\\d+`, found `x`; declared at E.java:9",
        report(new Type.Constrained(Scalar.STRING, constraints), text("x")));
  }

  @Test
  void anAuthorsMessageTakesThePlaceOfTheRule() {
    Constraint worded = new Worded(new Matches(Pattern.compile("\\d\\d")), "write two digits");
    assertEquals(
        "`season`: write two digits, found `1`; declared at E.java:9",
        report(new Type.Constrained(Scalar.STRING, List.of(worded)), text("1")));
    assertEquals(
        "`season` must have 2 characters: write two digits, found `1`; declared at E.java:9",
        report(
            new Type.Constrained(Scalar.STRING, List.of(worded, new Size(2, 2, Facet.TEXT))),
            text("1")));
  }

  @Test
  void elementsKeysAndValuesHaveRulesOfTheirOwn() {
    Type word = new Type.Constrained(Scalar.STRING, List.of(new NotBlank()));
    assertEquals(
        "an element of `season` must not be blank, found ` `; declared at E.java:9",
        report(new Type.ListOf(word), new Value.Array(List.of(text("a"), text(" ")), Span.START)));
    Type keyed = new Type.MapOf(word, List.of(new Size(0, 1, Facet.TEXT)));
    assertEquals(
        "the key `long` must have at most 1 character, found `long`; declared at E.java:9",
        report(keyed, table("long", text("a"))));
    assertEquals(
        "`b` must not be blank, found ` `; declared at E.java:9",
        report(keyed, table("b", text(" "))));
  }

  @Test
  void aListThatLostAnElementToAnotherMistakeIsNotAlsoTooShort() {
    Type numbers =
        new Type.Constrained(new Type.ListOf(Scalar.LONG), List.of(new Size(2, 2, Facet.ELEMENTS)));
    String report = report(numbers, new Value.Array(List.of(number(1), text("x")), Span.START));
    assertTrue(report.startsWith("an element of `season` must be an integer"), report);
  }

  @Test
  void aListThatMustNotBeEmptyCannotBeMissingEither() {
    Type list = new Type.ListOf(Scalar.STRING);
    Constraint few = new Size(0, 2, Facet.ELEMENTS);
    Constraint some = new Worded(new Size(1, 2, Facet.ELEMENTS), "name one");
    assertTrue(new Type.Constrained(list, List.of(few)).canBeEmpty());
    assertFalse(new Type.Constrained(list, List.of(few, some)).canBeEmpty());
    assertFalse(new Type.Constrained(Scalar.STRING, List.of()).canBeEmpty());
  }

  @Test
  void theValueIsTheOneThatIsWritten() {
    Type low = new Type.Constrained(Scalar.DOUBLE, List.of(bound(Relation.LESS, "5")));
    assertEquals(
        "`season` must be less than 5, found `5`; declared at E.java:9", report(low, number(5)));
    Type few =
        new Type.Constrained(
            new Type.ListOf(Scalar.STRING), List.of(new Size(2, 2, Facet.ELEMENTS)));
    assertEquals(
        "`season` must have 2 elements, found 1 element; declared at E.java:9",
        report(few, list(1)));
  }

  @Test
  void aPatternThatTakesTooManyStepsIsAMistakeAndNoHang() {
    Constraint slow = new Matches(Pattern.compile("(a+)+\\1b"));
    assertEquals(
        Optional.of("match `(a+)+\\1b`, which takes too many steps to find out"),
        slow.broken(text("a".repeat(50)), NOW));
    Constraint deep = new Matches(Pattern.compile("(a|b)*"));
    assertEquals(
        Optional.of("match `(a|b)*`, which takes too many steps to find out"),
        deep.broken(text("a".repeat(900_000)), NOW));
  }

  @Test
  void anAddressOfAnyLengthIsReadInStepsOfItsLength() {
    Constraint email = new Email();
    for (String part : List.of("a", "a.", "\"", "a-", "[", "@")) {
      String text = part.repeat(200_000);
      assertEquals(Optional.of("be an e-mail address"), email.broken(text(text), NOW));
      assertEquals(Optional.of("be an e-mail address"), email.broken(text("a@" + text), NOW));
    }
  }

  @Test
  void jsonSchemaIsToldWhatItCanSay() {
    assertEquals("{pattern=\\S}", schema(new NotBlank()));
    assertEquals("{minLength=1}", schema(new Size(1, MAX, Facet.TEXT)));
    assertEquals("{minItems=2, maxItems=3}", schema(new Size(2, 3, Facet.ELEMENTS)));
    assertEquals("{maxProperties=3}", schema(new Size(0, 3, Facet.KEYS)));
    assertEquals("{pattern=^$|^.+@.}", schema(new Email()));
    assertEquals("{minimum=1}", schema(bound(Relation.AT_LEAST, "1")));
    assertEquals("{exclusiveMinimum=0}", schema(bound(Relation.MORE, "0")));
    assertEquals("{maximum=1}", schema(bound(Relation.AT_MOST, "1")));
    assertEquals("{exclusiveMaximum=1}", schema(bound(Relation.LESS, "1")));
    assertEquals("{}", schema(new Bound(Relation.LESS, BigDecimal.ONE, Facet.TEXT)));
    assertEquals(
        "{exclusiveMinimum=-1E+2, exclusiveMaximum=1E+2, multipleOf=1}",
        schema(new Digits(2, 0, Facet.NUMBER)));
    assertEquals("{}", schema(new Digits(2, 0, Facet.TEXT)));
    assertEquals("{const=true}", schema(new Is(true)));
    assertEquals("{}", schema(new Dated(Scalar.LOCAL_DATE, true, false)));
    assertEquals("{const=false}", schema(new Worded(new Is(false), "no")));
  }

  @Test
  void onlyPatternsThatMeanTheSameInJavaScriptGoIntoTheSchema() {
    for (String same :
        List.of(
            "\\d\\d", "[a-z_-]+", "S\\d{2}E\\d{2,}", "(a|b)?c*", "(?:x)+?", "[^/]*", "\\.\\-")) {
      assertEquals("{pattern=^(?:" + same + ")$}", schema(new Matches(Pattern.compile(same))));
    }
    assertEquals("{pattern=^(?:a+)$}", schema(new Matches(Pattern.compile("^a+$"))));
    for (String other :
        List.of(
            "a++",
            "(?i)a",
            "\\p{L}",
            "[a-z&&[^b]]",
            "[a[b]]",
            "\\Qa\\E",
            "\\h",
            "a$b",
            "^a|b$",
            "(?<n>a)",
            "(?<=a)b",
            "\\S",
            "(?>a)",
            "\\bx",
            "a{2}+",
            "\\x{41}",
            "[\\s]",
            "]",
            "a}")) {
      assertEquals("{}", schema(new Matches(Pattern.compile(other))), other);
    }
    assertEquals("{}", schema(new Matches(Pattern.compile("a", Pattern.CASE_INSENSITIVE))));
  }

  @Test
  void twoBoundsThatNoNumberKeepsAreKnown() {
    assertTrue(bound(Relation.AT_LEAST, "5").excludes(bound(Relation.AT_MOST, "3")));
    assertTrue(bound(Relation.AT_MOST, "3").excludes(bound(Relation.AT_LEAST, "5")));
    assertTrue(bound(Relation.MORE, "5").excludes(bound(Relation.AT_MOST, "5")));
    assertFalse(bound(Relation.AT_LEAST, "5").excludes(bound(Relation.AT_MOST, "5")));
    assertFalse(bound(Relation.AT_LEAST, "5").excludes(bound(Relation.MORE, "7")));
  }

  private static String schema(Constraint constraint) {
    Map<String, Object> schema = new LinkedHashMap<>();
    constraint.describe(
        new Keywords() {
          @Override
          public void text(String keyword, String value) {
            schema.put(keyword, value);
          }

          @Override
          public void number(String keyword, BigDecimal value) {
            schema.put(keyword, value);
          }

          @Override
          public void bool(String keyword, boolean value) {
            schema.put(keyword, value);
          }
        });
    return schema.toString();
  }

  /** What is reported for a key {@code season}. */
  private static String report(Type type, Value value) {
    List<Diagnostic> found = new ArrayList<>();
    ContentFile file = new ContentFile("a.md", Path.of("a.md"));
    Context context = new Context(file, Format.TOML, found::add, World.EMPTY, NOW);
    KeySubject subject = KeySubject.of("season", Optional.of("E.java:9"));
    new Converters(Optional::of).of(type).convert(value, subject, context);
    assertEquals(1, found.size(), found.toString());
    return found.get(0).text();
  }

  private static Bound bound(Relation relation, String limit) {
    return new Bound(relation, new BigDecimal(limit), Facet.NUMBER);
  }

  private static Value text(String text) {
    return new Value.Text(text, Span.START);
  }

  private static Value number(long number) {
    return new Value.Int(number, Span.START);
  }

  private static Value decimal(double number) {
    return new Value.Decimal(number, Span.START);
  }

  private static Value bool(boolean truth) {
    return new Value.Bool(truth, Span.START);
  }

  private static Value read(Scalar type, String text) {
    return type.read(text(text)).orElseThrow();
  }

  private static Value list(int size) {
    Value[] elements = new Value[size];
    Arrays.fill(elements, text("a"));
    return new Value.Array(List.of(elements), Span.START);
  }

  private static Value table(int size) {
    Map<String, Value.Member> members = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      members.put("k" + i, new Value.Member(Span.START, text("a")));
    }
    return new Value.Table(members, Span.START);
  }

  private static Value table(String key, Value value) {
    return new Value.Table(Map.of(key, new Value.Member(Span.START, value)), Span.START);
  }
}
