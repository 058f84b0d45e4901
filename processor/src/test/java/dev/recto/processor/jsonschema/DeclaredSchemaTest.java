package dev.recto.processor.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.annotation.Declared;
import dev.recto.processor.compiler.Request;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The JSON Schema of declared records: it takes what Recto takes, and refuses each mistake that a
 * schema can express.
 */
class DeclaredSchemaTest {
  private static final String IMPORTS =
      "package site; import dev.recto.*; import jakarta.validation.constraints.*; import"
          + " java.math.*; import java.net.*; import java.time.*; import java.util.*;\n";

  /** Components, values that fit them, values that do not, and those of which no schema can say. */
  private static final List<List<String>> TABLE =
      List.of(
          row("Optional<String> a", "'x'; ''; null", "1; true; ['x']; {}", ""),
          row("OptionalInt b", "1; -5; null", "'1'; 1.5; 3000000000", ""),
          row("Optional<Short> c", "1", "40000", ""),
          row("Optional<Byte> d", "127", "128", ""),
          row("OptionalLong e", "9000000000000000000", "'1'; 1.5; []", ""),
          row("OptionalDouble f", "1; 1.5; -1e9", "'1.5'; true", ""),
          row("Optional<Float> g", "0.5", "'x'", "1e300"),
          row(
              "Optional<BigInteger> h",
              "1; '123456789012345678901234567890'",
              "'x'; 1.5; '1.5'",
              ""),
          row("Optional<BigDecimal> i", "1; 1.5; '0.10'; '1e5'; '.5'", "'x'; true", ""),
          row("Optional<Boolean> j", "true; false", "'true'; 1", ""),
          row(
              "Optional<LocalDate> k",
              "'2024-05-31'",
              "'2024-13-01'; '31.5.2024'; 2024; '2024-05-31T10:00:00'",
              "'2024-02-30'"),
          row(
              "Optional<LocalDateTime> l",
              "'2024-05-31'; '2024-05-31T10:00:00'; '2024-05-31 10:00:00.5'",
              "'2024-05-31T10:00:00Z'; '10:00'",
              "'2024-05-31T25:00:00'"),
          row(
              "Optional<OffsetDateTime> m",
              "'2024-05-31'; '2024-05-31T10:00:00'; '2024-05-31T10:00:00+02:00'",
              "'yesterday'; '2024-05-31T10:00'; 5",
              ""),
          row("Optional<Instant> n", "'2024-05-31'; '2024-05-31T10:00:00Z'", "'x'", ""),
          row(
              "Optional<LocalTime> o",
              "'10:00'; '10:00:59'; '10:00:59.125'",
              "'10'; '2024-05-31'",
              "'25:00'"),
          row("Optional<Year> p", "2024", "'2024'; 2024.5; 5000000000", ""),
          row("Optional<YearMonth> q", "'2024-05'", "'2024'; '2024-05-31'; 5", "'2024-13'"),
          row("Optional<MonthDay> md", "'--05-31'", "'05-31'; '2024-05-31'; 5", "'--13-01'"),
          row("Optional<URI> r", "'https://example.org/'; '/a/b?c#d'; '../ä'; ''", "'a b'; 1", ""),
          row("Optional<UUID> s", "'123e4567-e89b-42d3-a456-426614174000'", "'123e4567'; 1", ""),
          row(
              "Optional<Duration> t",
              "'PT1H30M'; 'P2D'; 'pt1.5s'; '-PT5M'",
              "'1h'; 90; 'P'",
              "'PT'"),
          row(
              "Optional<ZoneId> u",
              "'Europe/Berlin'; 'UTC'; '+02:00'",
              "'Europe Berlin'; ''",
              "'Europe/Berlinn'"),
          row("Optional<Locale> v", "'en'; 'en-US'; 'zh-Hant-TW'", "'en us'; 1", ""),
          row("Optional<Currency> w", "'EUR'", "'eur'; 'EURO'", "'XYZ'"),
          row(
              "Optional<Kind> x",
              "'one'; 'two-words'; 'TWO_WORDS'; 'Two-Words'; 'in content'",
              "'three'; 'named'; 1",
              ""),
          row("@Default(\"\\\"two-words\\\"\") Kind kk", "'one'; null", "'three'", ""),
          row("List<String> y", "[]; ['a', 'a']; null", "'a'; [1]; {}", ""),
          row("Set<Integer> z", "[1, 2]", "[1, 1]; ['1']; 1", ""),
          row("@OneOrMany List<String> aa", "'a'; ['a', 'b']; []", "1; [1]; {}", ""),
          row("Map<String, Integer> bb", "{}; {'any key': 1}", "{'a': 'x'}; []", ""),
          row(
              "Map<@Pattern(regexp = \"[a-z]{2}\") String, String> cc",
              "{'en': 'x'}", "{'eng': 'x'}; {'en': 1}", ""),
          row("Optional<Value> dd", "1; 'x'; [1, 'x']; {'a': [true]}", "", ""),
          row("Optional<Html> ee", "'*x*'", "1; []", ""),
          row(
              "Optional<Inner> ff",
              "{'theName': 'x'}; {'the-name': 'x', 'n': 1}; {'THE_name': 'x'}; {'the_name': 'x',"
                  + " 'more': [{'the_name': 'y', 'more': []}]}",
              "{}; 'x'; {'n': 1}; {'the_name': 1}; {'the_name': 'x', 'other': 1}; {'the_name': 'x',"
                  + " 'more': [{'n': 1}]}",
              "{'the_name': 'x', 'the-name': 'x'}"),
          row("List<Inner> gg", "[{'the_name': 'x'}]", "[{}]; [1]; {'the_name': 'x'}", ""),
          row("Map<String, Inner> hh", "{'a': {'the_name': 'x'}}", "{'a': {}}; {'a': 1}", ""),
          row(
              "@Tag(\"kind\") Optional<Media> ii",
              "{'kind': 'video', 'src': 'x'}; {'kind': 'FILM', 'minutes': 5}; null",
              "{'src': 'x'}; {'kind': 'sound'}; {'kind': 'video', 'minutes': 5}; {'kind': 'video'};"
                  + " {'kind': 'film', 'minutes': 'x'}; 'video'",
              ""),
          row(
              "List<Price> jj",
              "[{'amount': 5}, {'from': 1, 'to': 2}]",
              "[{}]; [{'from': 1}]; [{'amount': 5, 'to': 1}]; [5]",
              ""),
          row("Optional<Slug> ll", "'x'", "1; {}", ""),
          row("Optional<Rated> mm", "5", "6; 'x'", ""),
          row("Optional<Ref<Person>> nn", "'ann'; 'ANN'; '@/ann'; 'o(s)k*r'", "'bob'; 1; {}", ""),
          row(
              "Set<Ref<Person>> oo",
              "['ann', 'o(s)k*r']; []",
              "['bob']; 'ann'; ['ann', 'ann']",
              "['ann', 'ANN']"),
          row("Optional<Ref<Entry>> pp", "'aa-0.md'; '@/aa-0.md'; 'aa-0'", "", "'nowhere'"),
          row("Optional<Page> qq", "'aa-0.md'; '@/aa-0.md'", "1", "'b.md'"),
          row(
              "@NotBlank @Pattern(regexp = \"S\\\\d\\\\d\") Optional<String> rr",
              "'S01'",
              "''; ' '; 's01'; 'S001'",
              ""),
          row(
              "@Size(max = 2) List<@NotBlank String> ss",
              "['a', 'b']; []",
              "['a', 'b', 'c']; ['a', '']",
              ""),
          row("@Size(max = 3) Optional<String> tt", "'abc'", "'abcd'", ""),
          row("Optional<@Min(1) @Max(10) Integer> uu", "1; 10", "0; 11", ""),
          row("Optional<@Positive Double> vv", "0.1", "0; -1", ""),
          row(
              "Optional<@Email String> ww",
              "'a@example.org'; 'ä@bücher.example'; ''",
              "'nobody'; '@x'",
              ""),
          row("Optional<@AssertTrue Boolean> xx", "true", "false", ""),
          row("Optional<@Past LocalDate> yy", "'2000-01-01'", "'soon'", "'2999-01-01'"),
          row("Optional<String> to", "'a name that no key is given'", "1", ""),
          row(
              "Optional<Names> zz",
              "{'baseURL': 'x', 'season2': 'x', 'record': 'x'}; {'base-url': 'x', 'Season 2': 'x'}",
              "{'basicURL': 'x'}; {'season3': 'x'}",
              ""));

  private static final String OTHERS =
      """
      enum Kind { ONE, TWO_WORDS, @Name("in content") NAMED }
      record Inner(String theName, OptionalInt n, List<Inner> more) {}
      sealed interface Media permits Video, Film {}
      record Video(String src) implements Media {}
      record Film(OptionalInt minutes) implements Media {}
      sealed interface Price permits Fixed, Range {}
      record Fixed(BigDecimal amount) implements Price {}
      record Range(BigDecimal from, BigDecimal to) implements Price {}
      record Names(Optional<String> baseURL, Optional<String> season2, Optional<String> record) {}
      record Slug(String value) {}
      record Rated(@Max(5) int stars) {}
      @DataCollection(from = "people.toml", registry = "People", key = "{name}")
      record Person() {}
      """;

  @TempDir Path temporary;

  private static List<String> row(String component, String good, String bad, String unsaid) {
    return List.of(component, good, bad, unsaid);
  }

  private static String nameIn(List<String> row) {
    return row.get(0).substring(row.get(0).lastIndexOf(' ') + 1);
  }

  private static List<String> values(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.replace('\'', '"').split("; "));
  }

  private static String page(List<String> row, String value) {
    return "{\"title\": \"T\", \"extra\": {\"%s\": %s}}".formatted(nameIn(row), value);
  }

  @Test
  void itTakesWhatRectoTakesAndRefusesWhatASchemaCanSay() throws IOException {
    ContentDir content = ContentDir.in(temporary);
    data("people.toml", "[ann]\n[\"o(s)k*r\"]\n");
    List<String> expected = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    List<String> files = new ArrayList<>();
    for (List<String> row : TABLE) {
      for (int column = 1; column < row.size(); column++) {
        for (String value : values(row.get(column))) {
          String file = nameIn(row) + "-" + pages.size() + ".md";
          content.file(nameIn(row) + "-" + pages.size() + ".md", page(row, value) + "\n");
          files.add(file);
          pages.add(page(row, value));
          expected.add(verdict(row, value, column == 1, column != 2));
        }
      }
    }
    content.file("aa-0.md", "{\"title\": \"T\"}\n");
    Request request = request(content, components(), OTHERS);
    Pipeline.Run run = Pipeline.run(request);
    Set<String> wrong = filesOf(run.result().diagnostics());
    Validator schema = new Validator(run.text("META-INF/recto/site.Entries.schema.json"));
    List<String> found = new ArrayList<>();
    int number = 0;
    for (List<String> row : TABLE) {
      for (int column = 1; column < row.size(); column++) {
        for (String value : values(row.get(column))) {
          boolean taken = schema.errors(pages.get(number)).isEmpty();
          found.add(verdict(row, value, !wrong.contains(files.get(number)), taken));
          number++;
        }
      }
    }
    List<String> wanted = expected.stream().filter(line -> !found.contains(line)).toList();
    assertEquals(wanted, found.stream().filter(line -> !expected.contains(line)).toList());
  }

  private static String verdict(List<String> row, String value, boolean recto, boolean schema) {
    return "%s = %s: %s, by its schema %s"
        .formatted(row.get(0), value, recto ? "right" : "wrong", schema ? "right" : "wrong");
  }

  private static String components() {
    return TABLE.stream().map(row -> row.get(0)).collect(Collectors.joining(", "));
  }

  private static Set<String> filesOf(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(Diagnostic::place)
        .filter(InContent.class::isInstance)
        .map(place -> ((InContent) place).file().path())
        .collect(Collectors.toSet());
  }

  private void data(String name, String text) throws IOException {
    Files.createDirectories(temporary.resolve("data"));
    Files.writeString(temporary.resolve("data").resolve(name), text);
  }

  private static Request request(ContentDir content, String components, String others) {
    Declared declared = new Declared();
    List<String> messages =
        Javac.in(content)
            .withoutLint()
            .source(
                "site.Entry",
                IMPORTS
                    + "@ContentCollection(from = \".\", registry = \"Entries\")\n"
                    + "record Entry(Page page, String title, "
                    + components
                    + ") {}\n"
                    + others)
            .compile(declared)
            .messages();
    assertEquals(List.of(), messages);
    return Pipeline.request(
        content.root(), Optional.empty(), declared.collections().toArray(CollectionSpec[]::new));
  }
}
