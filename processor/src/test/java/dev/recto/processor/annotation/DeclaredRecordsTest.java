package dev.recto.processor.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a record of the author's says of the content that it stands for, and what it can't say. */
class DeclaredRecordsTest {
  private static final String IMPORTS =
      "import dev.recto.*; import java.math.*; import java.net.*; import java.time.*;"
          + " import java.util.*;";

  private static final String OTHERS =
      """
      enum Series { PODCAST, @Name("in-content") CONTENT, LONG_READ }
      record Guest(String name, Optional<URI> site) {}
      @Tag("kind") sealed interface Media permits Video, Sound {}
      @Name("film") record Video(String src) implements Media {}
      record Sound(String src, int seconds) implements Media {}
      sealed interface Price {}
      record Fixed(BigDecimal amount, Currency currency) implements Price {}
      sealed interface Open extends Price {}
      record Range(BigDecimal from, BigDecimal to) implements Open {}
      record Node(String name, List<Node> children, Optional<Node> parent, Map<String, Node> links) {}
      record Slug(String value) {}
      record Tags(Set<String> all) {}
      record Wide(@Field("x") String value) {}
      record Version(int major, int minor) {
        public static Version parse(String text) { return new Version(1, 2); }
      }
      final class Isbn {
        private Isbn() {}
        public static Isbn valueOf(String text) { return new Isbn(); }
        public static Isbn valueOf(int number) { return new Isbn(); }
        static Isbn of(String text) { return new Isbn(); }
      }
      """;

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeContent() {
    content = ContentDir.in(temporary).page("podcast/one.md", "title = \"One\"");
  }

  @Test
  void eachTypeOfTheTableIsRead() {
    assertComponents(
        "String a",
        "required string <- a",
        "boolean a",
        "required boolean <- a",
        "Boolean a",
        "required boolean <- a",
        "long a",
        "required long <- a",
        "Integer a",
        "required int <- a",
        "short a",
        "required short <- a",
        "byte a",
        "required byte <- a",
        "float a",
        "required float <- a",
        "double a",
        "required double <- a",
        "BigInteger a",
        "required big_integer <- a",
        "BigDecimal a",
        "required big_decimal <- a",
        "LocalDate a",
        "required local_date <- a",
        "LocalDateTime a",
        "required local_date_time <- a",
        "LocalTime a",
        "required local_time <- a",
        "OffsetDateTime a",
        "required offset_date_time <- a",
        "Instant a",
        "required instant <- a",
        "Year a",
        "required year <- a",
        "YearMonth a",
        "required year_month <- a",
        "URI a",
        "required uri <- a",
        "UUID a",
        "required uuid <- a",
        "Duration a",
        "required duration <- a",
        "ZoneId a",
        "required zone_id <- a",
        "Locale a",
        "required locale <- a",
        "Currency a",
        "required currency <- a",
        "Html a",
        "required html <- a",
        "Asset a",
        "required asset <- a",
        "Value a",
        "required any <- a",
        "Value.Table a",
        "required table <- a",
        "Series a",
        "required choice<PODCAST=podcast|CONTENT=in-content|LONG_READ=long-read> <- a",
        "Guest a",
        "required Guest <- a",
        "Node a",
        "required Node <- a",
        "Media a",
        "required kind:union<film=Video|Sound=Sound> <- a",
        "Price a",
        "required union<Fixed=Fixed|Range=Range> <- a",
        "Slug a",
        "required Slug(string) <- a",
        "Tags a",
        "required Tags(set<string>) <- a",
        "Wide a",
        "required Wide <- a",
        "Version a",
        "required Version.parse(string) <- a",
        "Isbn a",
        "required Isbn.valueOf(string) <- a",
        "ZoneOffset a",
        "required ZoneOffset.of(string) <- a");
  }

  @Test
  void whatMayBeMissingIsSaidByTheTypeOrADefault() {
    assertComponents(
        "Optional<String> a",
        "optional string <- a",
        "Optional<List<Guest>> a",
        "optional list<Guest> <- a",
        "OptionalInt a",
        "optional_number int <- a",
        "OptionalLong a",
        "optional_number long <- a",
        "OptionalDouble a",
        "optional_number double <- a",
        "List<Integer> a",
        "empty list<int> <- a",
        "Set<LocalDate> a",
        "empty set<local_date> <- a",
        "Map<String, List<Series>> a",
        "empty map<list<choice<PODCAST=podcast|CONTENT=in-content|LONG_READ=long-read>>> <- a",
        "@Default(\"3\") int a",
        "default int <- a = 3",
        "@Default(\"\\\"Long-Read\\\"\") Series a",
        "default choice<PODCAST=podcast|CONTENT=in-content|LONG_READ=long-read> <- a = LONG_READ",
        "@Default(\"['x']\") List<String> a",
        "default list<string> <- a = …",
        "@Default(\"{name = 'x'}\") Guest a",
        "default Guest <- a = …",
        "@Default(\"2024-05-31\") LocalDateTime a",
        "default local_date_time <- a = 2024-05-31T00:00");
  }

  @Test
  void aComponentIsTheKeyOfItsNameOrTheOneItSays() {
    assertComponents(
        "String guestName",
        "required string <- guest_name",
        "String class_",
        "required string <- class",
        "String _404",
        "required string <- 404",
        "@Field(\"extra.guest_name\") String a",
        "required string <- extra.guest_name",
        "@Field(\"extra.guest-name\") Optional<String> a",
        "optional string <- extra.guest-name",
        "Page anything",
        "required page <- page",
        "Body text",
        "required html <- body",
        "@Field(\"next\") Page a",
        "required page <- next",
        "Optional<Page> a",
        "optional page <- a",
        "@Rest Map<String, Value> a",
        "empty map<any> <- rest",
        "@OneOrMany List<String> a",
        "empty list<string> or one <- a",
        "@OneOrMany Optional<Set<List<String>>> a",
        "optional set<list<string>> or one <- a",
        "@Tag(\"type\") List<Price> a",
        "empty list<type:union<Fixed=Fixed|Range=Range>> <- a",
        "@Unique String a",
        "required string <- a Unique[]",
        "@Contiguous int a",
        "required int <- a Contiguous[per=]");
    assertComponents(
        "int season",
        "required int <- season",
        "@Contiguous(per = \"season\") String number",
        "required string <- number Contiguous[per=season]",
        "LocalDate begin",
        "required local_date <- begin",
        "@After(\"begin\") Optional<LocalDate> end",
        "optional local_date <- end After[component=begin]");
  }

  /** Checks components, each row a declaration and what is read. */
  private void assertComponents(String... rows) {
    boolean apart = rows[0].endsWith(" a") || rows[0].endsWith(" guestName");
    if (apart && rows.length > 2) {
      StringBuilder sources = new StringBuilder();
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < rows.length; i += 2) {
        sources
            .append("@ContentCollection(from = \"podcast\", registry = \"R%d\")\n".formatted(i))
            .append("record E%d(%s) {}\n".formatted(i, rows[i]));
        expected.add(rows[i] + " -> " + rows[i + 1]);
      }
      List<CollectionSpec> read = read(Map.of("site.All", sources.toString()));
      List<String> found = new ArrayList<>();
      for (int i = 0; i < rows.length; i += 2) {
        String record = "E" + i;
        CollectionSpec spec =
            read.stream().filter(s -> s.record().equals(record)).findFirst().orElseThrow();
        found.add(
            rows[i] + " -> " + TypeText.of(spec.declared().orElseThrow().components().get(0)));
      }
      assertEquals(lines(expected), lines(found));
    } else {
      List<String> declarations = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < rows.length; i += 2) {
        declarations.add(rows[i]);
        expected.add(rows[i].substring(rows[i].lastIndexOf(' ') + 1) + ": " + rows[i + 1]);
      }
      String source =
          "@ContentCollection(from = \"podcast\", registry = \"Episodes\")\nrecord Episode("
              + String.join(", ", declarations)
              + ") {}\n";
      List<CollectionSpec> read = read(Map.of("site.All", source));
      assertEquals(lines(expected), TypeText.of(read.get(0).declared().orElseThrow()));
    }
  }

  private static String lines(List<String> lines) {
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private List<CollectionSpec> read(Map<String, String> sources) {
    Declared declared = new Declared();
    Javac javac = Javac.in(content).withoutLint();
    sources.forEach(
        (name, source) -> javac.source(name, "package site;\n" + IMPORTS + "\n" + source + OTHERS));
    assertEquals(List.of(), javac.compile(declared).messages());
    return declared.collections();
  }
}
