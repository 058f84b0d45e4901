package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link PlainToml} takes, the library reads alike, to the last column. */
class PlainTomlTest {
  private static final List<String> KEYS =
      List.of("title", "a", "b", "a", "c-d", "e_f", "1", "2020-01-01", "-", "true");
  private static final List<String> ODD_KEYS =
      List.of("a.b", "\"q\"", "'q'", "ü", "a b", "", "a . b", "😀");
  private static final List<String> VALUES =
      List.of(
          "\"words\"",
          "''",
          "\"\"",
          "'it is'",
          "\"# no comment\"",
          "\"ünï 日本\"",
          "\"😀 and 👩‍🚀\"",
          "'C:\\x'",
          "\"tab\tin it\"",
          "1",
          "-0",
          "+7",
          "0",
          "999999999999999999",
          "0.5",
          "-1.25",
          "3.141592653589793238",
          "true",
          "false",
          "2024-02-29",
          "2024-02-28T23:59:59",
          "2024-02-28T23:59:59Z",
          "0000-01-01",
          "\"\u0085\u2028\ufeff\"");
  private static final List<String> ODD_VALUES =
      List.of(
          "\"\"\"three\nlines\"\"\"",
          "'''x'''",
          "\"a\\\"b\"",
          "\"\\u00e9\"",
          "\"open",
          "'open",
          "007",
          "1_000",
          "0x1f",
          "1e5",
          ".5",
          "5.",
          "inf",
          "nan",
          "+",
          "-",
          "--1",
          "1.2.3",
          "9223372036854775807",
          "9223372036854775808",
          "True",
          "yes",
          "truely",
          "2023-02-29",
          "2024-1-5",
          "2024-02-28 10:00:00",
          "2024-02-28 10:00:00Z",
          "2024-02-28T10:00",
          "2024-02-28T10:00:00.5",
          "2024-02-28T10:00:00+02:00",
          "2024-02-28T24:00:00",
          "2024-02-28T23:59:60Z",
          "2024-02-28t10:00:00z",
          "10:00:00",
          "",
          "]",
          "\"a\"b",
          "1 2",
          "\"bell \u0007\"",
          "\"del \u007f\"",
          "\"\ud800\"",
          "{a.b = 1}",
          "{a = 1,}",
          "{,}",
          "{\n}");
  private static final List<String> ODD_LINES =
      List.of(
          "[[a]]",
          "[a.b.c]",
          "[ a ]",
          "[a",
          "[]",
          "[a.]",
          "[.a]",
          "[\"a\"]",
          "[a] b = 1",
          "= 1",
          "a",
          "a =",
          "# bell \u0007",
          "# \ud83d\ude00",
          "#",
          "\t# tab\tin it",
          "[a]#",
          "[a] # b",
          "[b.b]",
          "[a.a]",
          "[a.b.a]",
          "a = 1 # ]",
          "a = [ #]\u0001",
          "a = [1 # ]\n, 2]");

  @Test
  void whatItTakesTheLibraryReadsAlikeToTheLastColumn() {
    Random random = new Random(13);
    int taken = 0;
    int texts = 20_000;
    for (int i = 0; i < texts; i++) {
      String text = text(random, random.nextInt(4) == 0 ? 2 : 40);
      Optional<Value.Table> plain = PlainToml.read(text);
      if (plain.isPresent()) {
        taken++;
        assertEquals(byLibrary(text), plain.get().toString(), text);
      }
    }
    assertTrue(taken > texts / 4, "only " + taken + " of " + texts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "title = \"A\"",
        "title='A'\ndate = 2024-02-29 # leap\n",
        "aliases = [\n  \"/a\", # one\n  '/b',\n]\n",
        "taxonomies = [{ name = \"tags\", feed = true }, {name='authors'}]",
        "[extra]\nrating = 4.5\n[extra.guest]\nname = \"B\"\n",
      })
  void itTakesWhatFrontMatterUsuallyIs(String text) {
    assertEquals(Optional.of(byLibrary(text)), PlainToml.read(text).map(Value.Table::toString));
  }

  @Test
  void itLeavesDeepNestingToTheLibrary() {
    String deep = "a = " + "[".repeat(100_000) + "]".repeat(100_000);
    assertEquals(Optional.empty(), PlainToml.read(deep));
  }

  private static String byLibrary(String text) {
    List<Diagnostic> problems = new ArrayList<>();
    ContentFile file = new ContentFile("a.md", Path.of("a.md"));
    FrontMatter read = TomlReader.withLibrary(file, new SourceText(text), problems);
    return problems.isEmpty() && read.broken().isEmpty() ? read.keys().toString() : "" + problems;
  }

  /** Lines, of which one in so many is odd. */
  private static String text(Random random, int oddity) {
    StringBuilder text = new StringBuilder("\n".repeat(random.nextInt(3)));
    for (int lines = random.nextInt(6); lines >= 0; lines--) {
      text.append(line(random, oddity)).append(blank(random)).append('\n');
    }
    text.setLength(text.length() - random.nextInt(2));
    return random.nextInt(oddity * 3) == 0 ? damaged(text, random) : text.toString();
  }

  private static String line(Random random, int oddity) {
    String comment = random.nextInt(6) == 0 ? blank(random) + "# ünï \"" : "";
    if (random.nextInt(oddity) == 0) {
      return any(ODD_LINES, random);
    }
    return switch (random.nextInt(8)) {
      case 0 -> "[" + key(random, oddity) + "]" + comment;
      case 1 -> "[" + key(random, oddity) + "." + key(random, oddity) + "]" + comment;
      case 2 -> blank(random) + comment;
      default -> blank(random) + member(random, oddity, 0) + comment;
    };
  }

  private static String member(Random random, int oddity, int depth) {
    String equals = blank(random) + "=" + blank(random);
    return key(random, oddity) + equals + value(random, oddity, depth);
  }

  private static String value(Random random, int oddity, int depth) {
    if (random.nextInt(oddity) == 0) {
      return any(ODD_VALUES, random);
    }
    int kind = random.nextInt(depth < 3 ? 6 : 4);
    Supplier<String> space = () -> random.nextInt(5) == 0 ? "\n # x ]\n" : blank(random);
    return switch (kind) {
      case 4 ->
          "["
              + list(random, () -> space.get() + value(random, oddity, depth + 1) + space.get())
              + (random.nextInt(4) == 0 ? "," : "")
              + space.get()
              + "]";
      case 5 ->
          "{"
              + list(
                  random, () -> blank(random) + member(random, oddity, depth + 1) + blank(random))
              + "}";
      default -> any(VALUES, random);
    };
  }

  private static String list(Random random, Supplier<String> element) {
    List<String> elements = new ArrayList<>();
    for (int size = random.nextInt(4); size > 0; size--) {
      elements.add(element.get());
    }
    return String.join(",", elements);
  }

  private static String key(Random random, int oddity) {
    return any(random.nextInt(oddity) == 0 ? ODD_KEYS : KEYS, random);
  }

  private static String blank(Random random) {
    return any(List.of("", "", " ", " ", "\t", "  \t"), random);
  }

  private static String damaged(StringBuilder text, Random random) {
    if (text.length() > 0) {
      int at = random.nextInt(text.length());
      text.replace(at, at + 1, any(List.of("", "\"", "'", "[", "]", "=", "\n", "#", ","), random));
    }
    return text.toString();
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
