package dev.recto.processor.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.SiteSources;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Shape;
import dev.recto.processor.type.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a record of the author's says of the content that it stands for, and what it can't say. */
class DeclaredRecordsTest {
  private static final String IMPORTS =
      "import dev.recto.*; import jakarta.validation.constraints.*; import java.math.*; import"
          + " java.net.*; import java.time.*; import java.util.*;";

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
      record Rated(@Max(5) int stars) {}
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
    content =
        ContentDir.in(temporary)
            .page("podcast/one.md", "title = \"One\"\n[extra]\nkind = \"A\"\nguest = {}");
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
        "MonthDay a",
        "required month_day <- a",
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
  }

  @Test
  void rulesNameOtherComponents() {
    CollectionSpec episodes =
        collection(
            "Episode",
            """
            @ContentCollection(from = "podcast", registry = "Episodes")
            record Episode(
                int season,
                @Contiguous(per = "season") String number,
                LocalDate begin,
                @After("begin") Optional<OffsetDateTime> end) {}
            """);
    assertEquals(
        """
        season: required int <- season
        number: required string <- number Contiguous[per=season]
        begin: required local_date <- begin
        end: optional offset_date_time <- end After[component=begin]\
        """,
        TypeText.of(episodes.declared().orElseThrow()));
  }

  @Test
  void constraintsNarrowComponentsAndTypeArguments() {
    assertComponents(
        "@NotBlank String a",
        "required string[NotBlank] <- a",
        "@NotBlank Optional<String> a",
        "optional string[NotBlank] <- a",
        "Optional<@NotBlank String> a",
        "optional string[NotBlank] <- a",
        "@Min(1) OptionalInt a",
        "optional_number int[Bound] <- a",
        "List<@NotBlank String> a",
        "empty list<string[NotBlank]> <- a",
        "Map<@NotBlank String, @Min(1) Integer> a",
        "empty map<[NotBlank] int[Bound]> <- a",
        "@NotEmpty List<String> a",
        "required list<string>[Size] <- a",
        "@Size(max = 3) Set<String> a",
        "empty set<string>[Size] <- a",
        "Rated a",
        "required Rated(int[Bound]) <- a");
  }

  @Test
  void aReferenceIsToTheCollectionsOfARecordDeclaredOrGenerated() {
    CollectionSpec talks =
        collection(
            "Talk",
            """
            @ContentCollection(from = "talks", registry = "Talks")
            record Talk(
                Page page,
                Ref<Talk> next,
                Optional<Ref<Person>> speaker,
                List<Ref<Post>> posts,
                Map<String, Ref<site.Post>> others) {}

            @DataCollection(from = "people.toml", registry = "People")
            @DataCollection(from = "guests.toml", registry = "Guests")
            record Person(String name) {}

            @ContentCollection(from = "podcast", registry = "Posts")
            interface Inferred {}
            """);
    assertEquals(
        """
        page: required page <- page
        next: required ref<site.Talk in Talks> <- next
        speaker: optional ref<site.Person in People in Guests> <- speaker
        posts: empty list<ref<site.Post in Posts>> <- posts
        others: empty map<ref<site.Post in Posts>> <- others\
        """,
        TypeText.of(talks.declared().orElseThrow()));
  }

  @Test
  void aPageInARecordIsTheEntryItselfOnlyWhereEntriesArePages() {
    String source =
        """
        @ContentCollection(from = "podcast", registry = "Episodes")
        @DataCollection(from = "list.toml", registry = "Listed")
        record Episode(Page page, String title, List<Episode> parts) {}
        """;
    Map<String, String> read =
        read(source).stream()
            .collect(
                Collectors.toMap(
                    CollectionSpec::registry,
                    spec -> TypeText.of(spec.declared().orElseThrow().components().get(0))));
    assertEquals(
        Map.of("Episodes", "required page <- page", "Listed", "required page <- page"), read);
  }

  @Test
  void recordsAreFoundInOtherPackagesInOtherTypesAndOnTheClassPath() throws IOException {
    Path library = Files.createDirectories(temporary.resolve("library"));
    Javac.Compilation compiled =
        Javac.in(library)
            .withoutLint()
            .source(
                "lib.Venue",
                """
                package lib;
                import dev.recto.*;
                import jakarta.validation.constraints.*;
                import java.util.*;
                public record Venue(
                    @NotBlank String name,
                    @Field("geo.lat") double latitude,
                    @Default("[1]") List<Integer> halls,
                    Kind kind) {
                  public enum Kind { @Name("open-air") OPEN, CLOSED }
                }
                """)
            .compile(new Declared());
    assertEquals(List.of(), compiled.messages());
    Declared declared = new Declared();
    Javac.Compilation site =
        Javac.in(content)
            .withoutLint()
            .option("-cp", compiled.classes() + ":" + System.getProperty("java.class.path"))
            .source(
                "site.Site",
                """
                package site;
                import dev.recto.*;
                import java.util.*;
                interface Site {
                  @ContentCollection(from = "podcast", registry = "Events")
                  record Event(lib.Venue venue, Optional<other.Outer.Inner> inner) {
                    @Deprecated
                    public Event {
                      Objects.requireNonNull(venue);
                    }
                  }
                }
                """)
            .source(
                "other.Outer",
                """
                package other;
                public final class Outer {
                  private Outer() {}
                  public record Inner(String one, String two) {}
                }
                """)
            .compile(declared);
    assertEquals(List.of(), site.messages());
    CollectionSpec events = declared.collections().get(0);
    assertEquals("Site.Event", events.record());
    Shape shape = events.declared().orElseThrow();
    assertEquals(
        "venue: required Venue <- venue\ninner: optional Outer.Inner <- inner", TypeText.of(shape));
    assertEquals(
        """
        name: required string[NotBlank] <- name
        latitude: required double <- geo.lat
        halls: default list<int> <- halls = …
        kind: required choice<OPEN=open-air|CLOSED=closed> <- kind\
        """,
        TypeText.of(Shapes.below(shape).stream().skip(1).findFirst().orElseThrow()));
    assertEquals("Site.java:6", shape.components().get(0).declaredAt().orElseThrow());
  }

  @Test
  void typesThatAreDeprecatedAreUsedWithoutAWarning() {
    Javac.Compilation compilation =
        Javac.in(content)
            .source(
                "site.Episode",
                """
                package site;
                import dev.recto.*;
                @Deprecated
                @ContentCollection(from = "podcast", registry = "Episodes")
                record Episode(Page page, String title, Guest guest, Kind kind) {
                  record Guest(@Default("'x'") String name, @Default("1") int number) {}
                  @Deprecated(forRemoval = true)
                  enum Kind { A, B }
                }
                """)
            .source("site.Probe", SiteSources.probe("Episodes.ONE.title()"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals("One", compilation.call("site.Probe", "value"));
  }

  @Test
  void aRecordThatContainsItselfIsFilledAsDeepAsContentGoes() throws IOException {
    content.page(
        "tree/one.md",
        """
        title = "One"
        [extra.root]
        name = "a"
        [[extra.root.children]]
        name = "b"
        [[extra.root.children.children]]
        name = "c"
        """);
    Javac.Compilation compilation =
        Javac.in(content)
            .source(
                "site.Tree",
                """
                package site;
                import dev.recto.*;
                import java.util.*;
                @ContentCollection(from = "tree", registry = "Trees")
                record Tree(Page page, String title, Node root) {
                  record Node(String name, List<Node> children, Optional<Node> other) {}
                }
                """)
            .source("site.Probe", SiteSources.probe("Trees.ONE.root().toString()"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        "Node[name=a, children=[Node[name=b, children=[Node[name=c, children=[],"
            + " other=Optional.empty]], other=Optional.empty]], other=Optional.empty]",
        compilation.call("site.Probe", "value"));
    String schema =
        Files.readString(compilation.classes().resolve("META-INF/recto/site.Trees.schema.json"));
    assertTrue(
        schema.contains("\"children\":{\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":")
            && schema.contains("\"$defs\":{\"Tree.Node\":{\"type\":\"object\""),
        schema);
  }

  /** Checks components, each row a declaration and what is read. */
  private void assertComponents(String... rows) {
    StringBuilder source = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < rows.length; i += 2) {
      source
          .append("@ContentCollection(from = \"podcast\", registry = \"R%d\")\n".formatted(i))
          .append("record E%d(%s) {}\n".formatted(i, rows[i]));
      expected.add(rows[i] + " -> " + rows[i + 1]);
    }
    Map<String, String> found = new HashMap<>();
    for (CollectionSpec spec : read(source.toString())) {
      Component component = spec.declared().orElseThrow().components().get(0);
      found.put(spec.record(), TypeText.of(component));
    }
    List<String> read = new ArrayList<>();
    for (int i = 0; i < rows.length; i += 2) {
      read.add(rows[i] + " -> " + found.get("E" + i));
    }
    assertEquals(String.join("\n", expected), String.join("\n", read));
  }

  private CollectionSpec collection(String record, String source) {
    return read(source).stream()
        .filter(spec -> spec.record().equals(record))
        .findFirst()
        .orElseThrow();
  }

  private List<CollectionSpec> read(String source) {
    Declared declared = new Declared();
    List<String> messages =
        Javac.in(content)
            .withoutLint()
            .source("site.All", "package site;\n" + IMPORTS + "\n" + source + OTHERS)
            .compile(declared)
            .messages();
    assertEquals(List.of(), messages.stream().filter(m -> !m.contains("Post")).toList());
    assertEquals(List.of(), declared.faults());
    return declared.collections();
  }
}
