package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Corpora;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Arecto.scaffold}, which prints the record that today's content satisfies. */
class ScaffoldTest {
  private static final String START = "recto: the record to declare:\n";

  @TempDir Path temporary;

  /** What is printed; javac indents all lines but the first, and drops the last line break. */
  private static List<String> scaffolds(Compilation compilation) {
    return compilation.notes().stream()
        .map(note -> note.replace("\n  ", "\n"))
        .filter(note -> note.startsWith(START))
        .map(note -> note.substring(START.length()) + "\n")
        .toList();
  }

  private static Javac javac(Path folder, Path content, String... options) throws IOException {
    Files.createDirectories(folder);
    return Javac.in(ContentDir.in(folder))
        .option("-Arecto.content=" + content)
        .option(options)
        .withoutLint();
  }

  /**
   * Declares what is printed for a collection instead of it, and compares all entries.
   *
   * @param attributes of the inferred collection {@code Items} with the record {@code Item}
   * @param site the annotation of the site
   */
  private String assertSameValues(
      Path content, String attributes, String site, String entries, String... options)
      throws IOException {
    String marker = "package site;\n" + site + "\ninterface Marker {}\n";
    String probe = SiteSources.probe(entries);
    Compilation inferred =
        javac(temporary.resolve("inferred"), content, options)
            .option("-Arecto.scaffold=Item")
            .source("site.SiteContent", SiteSources.content(attributes))
            .source("site.Marker", marker)
            .source("site.Probe", probe)
            .compile();
    assertEquals(List.of(), inferred.messages());
    assertEquals(1, scaffolds(inferred).size());
    String record = scaffolds(inferred).get(0);
    Compilation declared =
        javac(temporary.resolve("declared"), content, options)
            .source("site.Item", record)
            .source("site.Marker", marker)
            .source("site.Probe", probe)
            .compile();
    assertEquals(List.of(), declared.messages(), record);
    assertEquals(inferred.call("site.Probe", "value"), declared.call("site.Probe", "value"));
    return record;
  }

  @Test
  void theRecordIsASourceFileThatDeclaresTheSame() throws IOException {
    ContentDir content =
        ContentDir.in(temporary)
            .page(
                "a/one.md",
                """
                title = "One"
                date = 2024-01-01
                authors = ["Ann"]
                [extra]
                class = "x"
                kind = "plain"
                empty = []
                season = 1
                links = [{ url = "https://example.org/", name = "A" }]
                only = { value = 1 }
                odd = { "a b" = 1 }
                scores = { "x y" = 1.5 }
                rest = true
                """)
            .page(
                "a/two.md",
                """
                title = "Two"
                date = 2024-01-02T10:00:00Z
                [extra]
                kind = "plain"
                class = "y"
                legacy = { anything = [1, "x"] }
                links = [{ url = "https://example.org/" }]
                only = { value = 2 }
                odd = { "a b" = 2 }
                scores = { z = 2 }
                rest = false
                """)
            .page(
                "a/three.md",
                "title = \"Three\"\ndate = 2024-01-03\nextra = "
                    + "{ kind = \"fancy\", class = \"z\", links = [], scores = {}, rest = false,"
                    + " only = { value = 3 }, odd = { \"a b\" = 3 } }")
            .page(
                "a/four.md",
                "title = \"Four\"\ndate = 2024-01-03\nextra = "
                    + "{ kind = \"plain\", class = \"z\", rest = true, only = { value = 3 },"
                    + " odd = { \"a b\" = 3 } }")
            .page(
                "a/five.md",
                "title = \"Five\"\ndate = 2024-01-03\nextra = "
                    + "{ kind = \"fancy\", class = \"z\", rest = true, only = { value = 3 },"
                    + " odd = { \"a b\" = 3 } }")
            .page(
                "a/six.md",
                "title = \"Six\"\ndate = 2024-01-03\nextra = "
                    + "{ kind = \"fancy\", class = \"z\", rest = true, only = { value = 3 },"
                    + " odd = { \"a b\" = 3 } }");
    String record =
        assertSameValues(
            content.root(),
            "from = \"a\", registry = \"Items\", orderBy = \"-date\", maps = \"extra.scores\","
                + " ignore = \"extra.legacy\", key = \"N{slug}\"",
            "@dev.recto.ContentSite(registry = \"Site\")",
            "Items.all().stream().map(i -> i.page() + \" \" + i.title() + i.date() + i.authors()"
                + " + i.class_() + i.kind() + i.empty() + i.season() + i.links() + i.only().value()"
                + " + i.scores() + i.rest()).toList().toString()");
    assertEquals(
        """
        package site;

        import dev.recto.ContentCollection;
        import dev.recto.Field;
        import dev.recto.Page;
        import dev.recto.Rest;
        import dev.recto.Value;
        import java.time.OffsetDateTime;
        import java.util.List;
        import java.util.Map;
        import java.util.Optional;

        @ContentCollection(
            from = "a",
            registry = "Items",
            key = "N{slug}",
            orderBy = "-date")
        public record Item(
            Page page,
            String title,
            OffsetDateTime date,
            List<String> authors,
            String class_,
            List<Value> empty,
            // Could be an enum: fancy, plain
            String kind,
            List<Link> links,
            Odd odd,
            Only only,
            boolean rest,
            Map<String, Double> scores,
            Optional<Long> season,
            @Rest Map<String, Value> rest2) {
          public record Link(
              Optional<String> name,
              String url) {}

          public record Odd(
              long aB,
              @Rest Map<String, Value> rest) {}

          public record Only(
              @Field("value") long value) {}
        }
        """,
        record);
  }

  @Test
  void collectionsOfDataToo() throws IOException {
    Path content = ContentDir.in(temporary).page("_index.md", "").root();
    Files.createDirectories(temporary.resolve("data"));
    Files.writeString(
        temporary.resolve("data/people.toml"),
        "[[people]]\nid = \"ann\"\nborn = 1990\n[[people]]\nid = \"bob\"\n");
    String record =
        assertSameData(
            content,
            "package site;\n@dev.recto.DataCollection(from = \"people.toml\", at = \"people\","
                + " registry = \"Items\", key = \"{id}\")\ninterface SiteContent {}\n");
    assertTrue(
        record.contains(
            """
            @DataCollection(
                from = "people.toml",
                registry = "Items",
                at = "people",
                key = "{id}")
            public record Item(
                Optional<Long> born,
                String id) {}
            """),
        record);
  }

  private String assertSameData(Path content, String source) throws IOException {
    Compilation inferred =
        javac(temporary.resolve("inferred"), content, "-Arecto.scaffold=Items")
            .source("site.SiteContent", source)
            .source("site.Probe", SiteSources.probe("Items.all().toString()"))
            .compile();
    assertEquals(List.of(), inferred.messages());
    String record = scaffolds(inferred).get(0);
    Compilation declared =
        javac(temporary.resolve("declared"), content)
            .source("site.Item", record)
            .source("site.Probe", SiteSources.probe("Items.all().toString()"))
            .compile();
    assertEquals(List.of(), declared.messages(), record);
    assertEquals(inferred.call("site.Probe", "value"), declared.call("site.Probe", "value"));
    return record;
  }

  @Test
  void referencesStayReferences() throws IOException {
    ContentDir content =
        ContentDir.in(temporary)
            .page("people/ann.md", "title = \"Ann\"")
            .page("a/one.md", "[extra]\nwho = \"ann\"\nothers = [\"ann\"]")
            .page("a/two.md", "[extra]\nwho = \"ann\"");
    String record =
        assertSameValues(
            content.root(),
            "from = \"a\", registry = \"Items\","
                + " refs = {\"extra.who -> People\", \"extra.others -> People\"}",
            "@dev.recto.ContentCollection(from = \"people\", registry = \"People\","
                + " record = \"Person\")",
            "Items.ONE.who().get() == People.ANN ? Items.all().toString() : Items.ONE");
    assertTrue(
        record.contains(
            """
            public record Item(
                Page page,
                List<Ref<Person>> others,
                Ref<Person> who) {}
            """),
        record);
  }

  @Test
  void theEpisodesOfTheSampleSite() throws IOException {
    assertSameValues(
        Path.of("..", "sample-site", "content").toAbsolutePath().normalize(),
        "from = \"podcast\", registry = \"Items\", key = \"S{season}E{episode}\"",
        "",
        "Items.all().toString()",
        "-Arecto.severity=broken-link=off,unknown-shortcode=off");
  }

  @Test
  void theEpisodesOfARealSite() throws IOException {
    String record =
        assertSameValues(
            Corpora.folder("corrode-podcast").resolve("content"),
            "from = \"podcast\", registry = \"Items\", key = \"S{season}E{episode}\","
                + " orderBy = \"-date\"",
            "",
            "Items.all().toString() + Items.S01E04",
            "-Arecto.severity=broken-link=off,unknown-shortcode=off");
    assertTrue(record.contains("Optional<String> guest"), record);
  }

  @Test
  void theProductsOfARealSite() throws IOException {
    assertSameValues(
        Corpora.folder("endoflife-date").resolve("products"),
        "from = \".\", registry = \"Items\", maps = \"customFields\", ignore = {\"auto\","
            + " \"eoasColumn\", \"eoesColumn\", \"eolColumn\", \"latestColumn\","
            + " \"releaseDateColumn\", \"releases.discontinued\", \"releases.eoas\","
            + " \"releases.eoes\", \"releases.eol\", \"releases.lts\"}",
        "@dev.recto.ContentSite(ownKeys = dev.recto.OwnKeys.ANYWHERE)",
        "Items.all().stream().map(i -> i.page().source() + i.title()"
            + " + i.releases().stream().map(r -> r.releaseCycle() + r.latest() + r.releaseDate())"
            + ".toList()).toList().toString()",
        "-Arecto.severity=unknown-key=off,broken-link=off");
  }

  @Test
  void anUnknownNameIsAnInvalidOption() {
    ContentDir content = ContentDir.in(temporary).page("a/one.md", "").page("b/one.md", "");
    String declared =
        "package site;\n@dev.recto.ContentCollection(from = \"b\", registry = \"Books\")\n"
            + "record Book(dev.recto.Page page) {}\n";
    for (String[] row :
        new String[][] {
          {"Episod", "the closest name is `Episode`"},
          {"Nothing", "name the record or registry of an inferred collection"},
          {"Book", "name a collection whose record is inferred, this one is declared"}
        }) {
      Compilation compilation =
          Javac.in(content)
              .option("-Arecto.scaffold=" + row[0])
              .source(
                  "site.SiteContent", SiteSources.content("from = \"a\", registry = \"Episodes\""))
              .source("site.Book", declared)
              .compile();
      assertEquals(1, compilation.messages().size(), compilation.messages()::toString);
      assertTrue(
          compilation.messages().get(0).contains(row[1] + " [invalid-option]"),
          compilation.messages()::toString);
    }
  }
}
