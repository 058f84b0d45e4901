package dev.recto.processor.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.testing.Documents;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of each type, in each format. */
class CheckedKeysTest {

  private enum Key implements TypedKey {
    TEXT(Scalar.STRING),
    NAME(KeyTypes.NAME),
    WORD(Type.Choice.of(List.of("left", "right"))),
    DAY(Special.DATE),
    FLAG(Scalar.BOOLEAN),
    COUNT(KeyTypes.COUNT),
    TEXTS(KeyTypes.STRINGS),
    TABLES(KeyTypes.TABLES),
    TERMS(KeyTypes.TAXONOMIES),
    TABLE(Special.TABLE),
    ANY(Special.ANY);

    @SuppressWarnings("ImmutableEnumChecker") // all types are immutable
    private final Type type;

    Key(Type type) {
      this.type = type;
    }

    @Override
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Type type() {
      return type;
    }

    static Optional<Key> of(String name) {
      return List.of(values()).stream().filter(key -> key.key().equals(name)).findFirst();
    }
  }

  private static CheckedKeys toml(String keys) {
    return read("+++\n" + keys + "\n+++\n");
  }

  private static CheckedKeys read(String text) {
    Document document = Documents.read(text);
    assertEquals(List.of(), document.problems());
    return new CheckedKeys(document.file(), document.frontMatter(), document.format(), Key::of);
  }

  private static List<String> messages(CheckedKeys keys) {
    return keys.problems().stream()
        .map(
            mistake ->
                mistake.place() + ": " + mistake.problem().what() + "; " + mistake.problem().cure())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text = \"a\"",
        "text = \"\"",
        "name = \"a\"",
        "word = \"left\"",
        "day = 2024-05-31",
        "day = 2024-05-31T10:00:00",
        "day = 2024-05-31T10:00:00Z",
        "day = \"2024-05-31\"",
        "flag = false",
        "count = 0",
        "texts = []",
        "texts = [\"a\", \"\"]",
        "tables = [{}, { a = 1 }]",
        "terms = {}",
        "terms = { tags = [\"a\"], years = [] }",
        "table = { a = [1, \"b\"] }",
        "any = [1, \"b\"]",
        "other = 1"
      })
  void aValueOfTheTypeOfItsKeyFits(String line) {
    CheckedKeys keys = toml(line);
    assertEquals(List.of(), messages(keys));
    assertEquals(1, keys.sound().members().size());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          text = 1 | 2:8: `text` must be a string, found the integer `1`; write `"1"`
          text = [] | 2:8: `text` must be a string, found the list `[…]`; write a string in quotes
          name = " " | 2:8: `name` is empty; write some text or remove the key
          name = true | 2:8: `name` must be a string, found the boolean `true`; write `"true"`
          word = "lift" | 2:8: `word` can't be `lift`; the closest value is `left`
          word = "Left" | 2:8: `word` can't be `Left`; the closest value is `left`
          word = "both" | 2:8: `word` can't be `both`; write one of `left`, `right`
          word = 1 | 2:8: `word` must be a string, found the integer `1`; write one of `left`, `right`
          day = "2024-02-30" | 2:7: `2024-02-30` is not a date; February 2024 has 29 days
          day = "soon" | 2:7: `soon` is not a date; write a day such as 2024-05-31
          day = 1 | 2:7: `day` must be a date, found the integer `1`; write a date such as `2024-05-31`
          day = 10:00:00 | 2:7: `day` must be a date, found the time `10:00:00`; write a date such as `2024-05-31`
          flag = "true" | 2:8: `flag` must be a boolean, found the string `true`; write `true` without quotes
          flag = "yes" | 2:8: `flag` must be a boolean, found the string `yes`; write `true` or `false`
          count = -1 | 2:9: `count` must not be negative, found `-1`; write 0 or more
          count = "12" | 2:9: `count` must be an integer, found the string `12`; write `12` without quotes
          count = "012" | 2:9: `count` must be an integer, found the string `012`; write an integer such as `1`
          count = 1.5 | 2:9: `count` must be an integer, found the float `1.5`; write an integer such as `1`
          texts = "a" | 2:9: `texts` must be a list of strings, found the string `a`; write a list such as `["a", "b"]`
          texts = ["a", 3] | 2:15: an element of `texts` must be a string, found the integer `3`; write `"3"`
          tables = {} | 2:10: `tables` must be a list of tables, found the table `{…}`; write a list such as `[{…}]`
          tables = [1] | 2:11: an element of `tables` must be a table, found the integer `1`; write keys with values
          terms = [] | 2:9: `terms` must be a table of lists of strings, found the list `[…]`; write keys such as `key = ["a", "b"]` below `[terms]`
          terms.tags = "a" | 2:14: `tags` must be a list of strings, found the string `a`; write a list such as `["a", "b"]`
          terms.tags = ["a", 3] | 2:20: a term of `tags` must be a string, found the integer `3`; write `"3"`
          terms.tags = ["a", ""] | 2:20: a term of `tags` is empty; write some text or remove it
          table = "a" | 2:9: `table` must be a table, found the string `a`; write keys below `[table]`
          """)
  void anotherValueIsOneMistakeAtItsPlaceAndAbsent(String line, String message) {
    CheckedKeys keys = toml(line);
    assertEquals(List.of("a.md:" + message), messages(keys));
    assertEquals(List.of(), List.copyOf(keys.sound().members().keySet()));
    assertEquals(1, keys.bad().size());
  }

  @Test
  void eachElementThatDoesNotFitIsAMistakeOfItsOwn() {
    assertEquals(
        List.of(
            "a.md:2:10: an element of `texts` must be a string, found the integer `1`; write"
                + " `\"1\"`",
            "a.md:2:18: an element of `texts` must be a string, found the boolean `true`;"
                + " write `\"true\"`"),
        messages(toml("texts = [1, \"a\", true]")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          table: a | 2:8: `table` must be a table, found the string `a`; write keys below `table:`
          terms: a | 2:8: `terms` must be a table of lists of strings, found the string `a`; write keys such as `key: ["a", "b"]` below `terms:`
          """)
  void curesAreWrittenAsTheFormatOfTheFileHasThem(String line, String message) {
    assertEquals(List.of("a.md:" + message), messages(read("---\n" + line + "\n---\n")));
  }

  @Test
  void inJsonADateIsAString() {
    assertEquals(
        List.of(
            "a.md:1:9: `day` must be a date, found the integer `1`;"
                + " write a date such as `\"2024-05-31\"`"),
        messages(read("{\"day\": 1}\n")));
  }

  @Test
  void whatOnlyLooksLikeADateIsTextWhereTextBelongs() {
    CheckedKeys keys =
        read("---\ntext: 2024-05-31\ntexts: [2024-05-31]\nterms: {years: [2024-05-31]}\n---\n");
    assertEquals(List.of(), messages(keys));
    assertEquals(Optional.of("2024-05-31"), keys.text(Key.TEXT));
    assertEquals("2024-05-31", keys.texts(Key.TEXTS).get(0).text());
    assertEquals("2024-05-31", keys.terms(Key.TERMS).get("years").get(0).text());
  }

  @Test
  void aDateKeepsItsKindWhateverItIsWrittenAs() {
    CheckedKeys keys = read("---\nday: \"2024-5-31\"\n---\n");
    assertEquals(List.of(), messages(keys));
    assertTrue(keys.value(Key.DAY).orElseThrow() instanceof Value.Date);
  }
}
