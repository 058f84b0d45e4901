package dev.recto.processor.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.RuleCheck.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rules over a collection say of its rows; each value is on the line of its row. */
class RuleCheckTest {
  private final List<Row> rows = new ArrayList<>();

  @Test
  void theSecondEntryWithAValueNamesTheFirst() {
    row("id", text("a"));
    row("id", text("b"));
    row("id", text("a"));
    row();
    row();
    assertEquals(
        List.of(
            "r3.md:3:5: `id` is `a` twice; first used at r1.md:1:5; declared at Episode.java:9"),
        check(component("id", Scalar.STRING, new Rule.Unique())));
  }

  @Test
  void theFirstOfTwoIsTheFirstByPath() {
    row("id", number(1));
    row("id", number(1));
    Row first = rows.remove(0);
    rows.add(first);
    assertEquals(
        List.of(
            "r2.md:2:5: `id` is `1` twice; first used at r1.md:1:5; declared at Episode.java:9"),
        check(component("id", Scalar.LONG, new Rule.Unique())));
  }

  @Test
  void aTranslationHasTheValuesOfItsOriginal() {
    row("id", number(1));
    Row original = rows.get(0);
    rows.add(new Row(original.file(), "de", original.values(), original.written(), true));
    assertEquals(List.of(), check(component("id", Scalar.LONG, new Rule.Unique())));
    assertEquals(List.of(), check(component("id", Scalar.LONG, new Rule.Contiguous(""))));
  }

  @Test
  void numbersCountFromOneInEachGroup() {
    row("season", text("01"), "episode", text("01"));
    row("season", text("01"), "episode", text("02"));
    row("season", text("02"), "episode", text("1"));
    assertEquals(List.of(), check(season(), episode()));
    row("season", text("02"), "episode", text("04"));
    row("season", text("03"), "episode", text("3"));
    row("season", text("03"), "episode", text("5"));
    assertEquals(
        List.of(
            "r4.md:4:5: `episode` jumps from 1 to 4 in `season` `02`;"
                + " 2 and 3 are missing; declared at Episode.java:9",
            "r5.md:5:5: `episode` starts at 3 in `season` `03`;"
                + " 1 and 2 are missing; declared at Episode.java:9",
            "r6.md:6:5: `episode` jumps from 3 to 5 in `season` `03`;"
                + " 4 is missing; declared at Episode.java:9"),
        check(season(), episode()));
  }

  @Test
  void aWideGapIsTold() {
    row("id", number(1));
    row("id", number(9));
    assertEquals(
        List.of(
            "r2.md:2:5: `id` jumps from 1 to 9; 2 to 8 are missing; declared at Episode.java:9"),
        check(component("id", Scalar.LONG, new Rule.Contiguous(""))));
  }

  @Test
  void aNumberThatIsThereTwiceIsOneMistakeWithTheOneThatIsMissing() {
    row("season", text("1"), "episode", text("1"));
    row("season", text("1"), "episode", text("2"));
    row("season", text("1"), "episode", text("2"));
    row("season", text("1"), "episode", text("4"));
    row("season", text("1"), "episode", text("6"));
    assertEquals(
        List.of(
            "r3.md:3:5: `episode` is `2` twice in `season` `1`;"
                + " first used at r2.md:2:5; declared at Episode.java:9",
            "r5.md:5:5: `episode` jumps from 4 to 6 in `season` `1`;"
                + " 5 is missing; declared at Episode.java:9"),
        check(season(), episode()));
  }

  @Test
  void aNumberThatIsThereTwiceIsReportedByOneRule() {
    row("id", number(1));
    row("id", number(1));
    assertEquals(
        1, check(component("id", Scalar.LONG, new Rule.Unique(), new Rule.Contiguous(""))).size());
  }

  @Test
  void aValueThatIsWrongIsNotAlsoAGap() {
    row("season", text("1"), "episode", text("1"));
    broken("season", text("1"));
    row("season", text("1"), "episode", text("3"));
    assertEquals(List.of(), check(season(), episode()));
    row("season", text("2"), "episode", text("2"));
    assertEquals(1, check(season(), episode()).size());
    broken("episode", text("1"));
    assertEquals(List.of(), check(season(), episode()));
  }

  @Test
  void whatIsNoNumberFromOneOnDoesNotCount() {
    row("season", text("1"), "episode", text("one"));
    row("season", text("1"), "episode", text("2"));
    row("season", text("2"), "episode", text("0"));
    row("season", text("2"), "episode", number(-1));
    row("season", text("2"), "episode", text("1".repeat(30)));
    String rest = " declared at Episode.java:9";
    assertEquals(
        List.of(
            "r1.md:1:5: `episode` must be a whole number from 1 on, found `one`;" + rest,
            "r3.md:3:5: `episode` must be a whole number from 1 on, found `0`;" + rest,
            "r4.md:4:5: `episode` must be a whole number from 1 on, found `-1`;" + rest,
            "r5.md:5:5: `episode` must be a whole number from 1 on, found `"
                + "1".repeat(30)
                + "`;"
                + rest),
        check(season(), episode()));
  }

  @Test
  void anEntryWithoutANumberIsNotCounted() {
    row("season", text("1"), "episode", text("1"));
    row("season", text("1"));
    row("season", text("1"), "episode", text("2"));
    row();
    assertEquals(List.of(), check(season(), episode()));
  }

  @Test
  void datesOfAllKindsAreComparedAsMoments() {
    row("end", read(Scalar.LOCAL_DATE, "2024-05-02"), "date", moment("2024-05-01T23:59:59Z"));
    row("end", read(Scalar.LOCAL_DATE, "2024-05-02"), "date", moment("2024-05-02T00:00:00Z"));
    row("end", read(Scalar.LOCAL_DATE, "2024-05-02"), "date", moment("2024-05-01T23:00:00-02:00"));
    row("end", read(Scalar.LOCAL_DATE, "2024-05-02"));
    row("date", moment("2024-05-02T00:00:00Z"));
    assertEquals(
        List.of(
            "r2.md:2:5: `end` must be after `date`, found `2024-05-02` and"
                + " `2024-05-02T00:00:00Z`; declared at Episode.java:9",
            "r3.md:3:5: `end` must be after `date`, found `2024-05-02` and"
                + " `2024-05-01T23:00:00-02:00`; declared at Episode.java:9"),
        check(
            component("end", Scalar.LOCAL_DATE, new Rule.After("date")),
            component("date", Scalar.OFFSET_DATE_TIME)));
  }

  @Test
  void timesYearsAndMonthsComeAfterEachOther() {
    for (Scalar type : List.of(Scalar.LOCAL_TIME, Scalar.YEAR, Scalar.YEAR_MONTH)) {
      rows.clear();
      Value early = early(type);
      Value late = late(type);
      row("end", late, "begin", early);
      row("end", early, "begin", late);
      row("end", early, "begin", early);
      assertEquals(
          2,
          check(component("end", type, new Rule.After("begin")), component("begin", type)).size());
    }
  }

  private static Value early(Scalar type) {
    return type == Scalar.YEAR
        ? number(2023)
        : read(type, type == Scalar.YEAR_MONTH ? "2023-12" : "09:00:00");
  }

  private static Value late(Scalar type) {
    return type == Scalar.YEAR
        ? number(2024)
        : read(type, type == Scalar.YEAR_MONTH ? "2024-01" : "10:00:00");
  }

  private static Component season() {
    return component("season", Scalar.STRING);
  }

  private static Component episode() {
    return component("episode", Scalar.STRING, new Rule.Contiguous("season"));
  }

  private static Component component(String name, Scalar type, Rule... rules) {
    return new Component(
        name,
        Source.KEY,
        name,
        List.of(),
        type,
        Presence.REQUIRED,
        Optional.empty(),
        List.of(rules),
        Optional.of(new Declaration("Episode.java:9", 0, "")));
  }

  private List<String> check(Component... components) {
    Shape shape = Shape.declared(new JavaType("site", List.of("Episode")));
    shape.define(List.of(components));
    List<Diagnostic> found = new ArrayList<>();
    RuleCheck.check(shape, rows, found::add);
    return found.stream()
        .sorted(Diagnostic.ORDER)
        .map(diagnostic -> ((InContent) diagnostic.place()) + ": " + diagnostic.text())
        .toList();
  }

  private void row(Object... keysAndValues) {
    add(true, keysAndValues);
  }

  private void broken(Object... keysAndValues) {
    add(false, keysAndValues);
  }

  private void add(boolean sound, Object... keysAndValues) {
    int line = rows.size() + 1;
    Span span = new Span(line, 5, line, 8);
    Map<String, Value.Member> members = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      Value value = moved((Value) keysAndValues[i + 1], span);
      members.put((String) keysAndValues[i], new Value.Member(span, value));
    }
    ContentFile file = new ContentFile("r" + line + ".md", Path.of("r" + line + ".md"));
    rows.add(new Row(file, "en", new Value.Table(members, span), c -> Optional.empty(), sound));
  }

  private static Value moved(Value value, Span span) {
    if (value instanceof Value.Text text) {
      return new Value.Text(text.text(), span);
    } else if (value instanceof Value.Int number) {
      return new Value.Int(number.number(), span);
    } else if (value instanceof Value.Time time) {
      return new Value.Time(time.time(), span);
    }
    return value instanceof Value.Date date
        ? new Value.Date(date.date(), span)
        : new Value.OffsetTime(((Value.OffsetTime) value).dateTime(), span);
  }

  private static Value moment(String text) {
    return read(Scalar.OFFSET_DATE_TIME, text);
  }

  private static Value read(Scalar type, String text) {
    return type.read(text(text)).orElseThrow();
  }

  private static Value text(String text) {
    return new Value.Text(text, Span.START);
  }

  private static Value number(long number) {
    return new Value.Int(number, Span.START);
  }
}
