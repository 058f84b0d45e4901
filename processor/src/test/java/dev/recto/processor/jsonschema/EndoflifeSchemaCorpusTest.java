package dev.recto.processor.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.recto.OwnKeys;
import dev.recto.processor.annotation.Declared;
import dev.recto.processor.problem.LinkProblem;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.settings.SiteSpec;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Corpora;
import dev.recto.processor.testing.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 464 products under a record that is written after the JSON Schema of their authors, which an
 * independent validator checks them by. The schema is older than many of the products.
 */
class EndoflifeSchemaCorpusTest {
  private static final String RECORDS =
      """
      package site;
      import dev.recto.*;
      import jakarta.validation.constraints.*;
      import java.net.*;
      import java.time.*;
      import java.util.*;
      @ContentCollection(from = ".", registry = "Products")
      record Product(
          String title, Optional<String> versionCommand, Optional<URI> releasePolicyLink, Optional<URI> iconUrl,
          Category category, @Pattern(regexp = "(?s)/.*") String permalink,
          @Pattern(regexp = "[a-z0-9\\\\-]+( [a-z0-9\\\\-]+)*") Optional<String> tags,
          @Field("alternate_urls") List<@Pattern(regexp = "(?s)/.*") String> alternateUrls,
          Optional<Auto> auto, List<CustomField> customFields, @NotEmpty List<Release> releases,
          @Rest Map<String, Value> others) {}
      enum Category { APP, DB, DEVICE, FRAMEWORK, LANG, LIBRARY, OS, SERVER_APP, SERVICE, STANDARD }
      record Auto(Optional<Boolean> cumulative, @NotNull List<Method> methods, @Rest Map<String, Value> others) {}
      sealed interface Method {}
      record Git(String git, @OneOrMany List<String> regex, @OneOrMany List<String> regexExclude, Optional<String> template) implements Method {}
      record Npm(String npm, @OneOrMany List<String> regex, @OneOrMany List<String> regexExclude, Optional<String> template) implements Method {}
      record DockerHub(String dockerHub, @OneOrMany List<String> regex, @OneOrMany List<String> regexExclude, Optional<String> template) implements Method {}
      record Distrowatch(String distrowatch, @OneOrMany List<String> regex, @OneOrMany List<String> regexExclude, Optional<String> template) implements Method {}
      record Custom(Optional<Boolean> custom) implements Method {}
      record GithubReleases(String githubReleases, @OneOrMany List<String> regex, @OneOrMany List<String> regexExclude) implements Method {}
      record Pypi(String pypi, @OneOrMany List<String> regex, @OneOrMany List<String> regexExclude, Optional<String> template) implements Method {}
      record Maven(String maven, @OneOrMany List<String> regex, @OneOrMany List<String> regexExclude, Optional<String> template) implements Method {}
      record Cgit(String cgit, @OneOrMany List<String> regex, @OneOrMany List<String> regexExclude, Optional<String> template) implements Method {}
      record CustomField(
          Value property, Value position, String label, Optional<String> name, Optional<Display> display,
          Optional<String> description, Optional<String> link, @Rest Map<String, Value> others) {}
      enum Display { NONE, API_ONLY, AFTER_RELEASE_COLUMN, BEFORE_LATEST_COLUMN, AFTER_LATEST_COLUMN }
      record Release(
          @Pattern(regexp = "[a-z0-9.\\\\-+_]+") String releaseCycle, Optional<URI> link, Optional<String> releaseLabel,
          Optional<Value> eolColumn, Optional<Value> eol, Optional<Value> eoasColumn, Optional<Value> eoas,
          Optional<Value> eoesColumn, Optional<Value> eoes, Optional<Value> discontinuedColumn,
          Optional<Value> discontinued, Optional<Value> releaseDateColumn, Optional<LocalDate> releaseDate,
          Optional<Value> latestColumn, Optional<String> latest, Optional<LocalDate> latestReleaseDate,
          @Rest Map<String, Value> others) {}
      """;

  /** A product that both accept. */
  private static final String PRODUCT =
      """
      title: A
      category: lang
      permalink: /a
      tags: a b-c
      auto:
        cumulative: true
        methods:
          - git: https://example.org/a.git
            regex: ["a", "b"]
      releases:
        - releaseCycle: "1.0"
          eol: 2024-05-31
          releaseDate: 2023-05-31
          latest: "1.0.1"
          link: https://example.org/
      """;

  @TempDir Path temporary;

  @Test
  void theSameProductsAreAcceptedAndRefusedAsByTheSchemaOfTheirAuthors() throws IOException {
    Path corpus = Corpora.folder("endoflife-date");
    Schema schema = schema(corpus);
    Map<String, Integer> refused = new TreeMap<>();
    try (Stream<Path> files = Files.list(corpus.resolve("products"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        String yaml = Files.readString(file).replace("\r", "").split("(?m)^---$", 3)[1];
        int mistakes = mistakes(schema, yaml);
        if (mistakes > 0) {
          refused.put(file.getFileName().toString(), mistakes);
        }
      }
    }
    assertEquals(239, refused.size());
    assertEquals(refused, refusedByRecto(corpus.resolve("products")));
  }

  /**
   * What of a product is replaced by what, who refuses it, and why they differ.
   *
   * @param old the text that is replaced
   */
  private record Change(String old, String other, boolean schema, boolean recto, String why) {
    static Change refused(String old, String other) {
      return new Change(old, other, true, true, "");
    }

    static Change accepted(String old, String other) {
      return new Change(old, other, false, false, "");
    }
  }

  private static final List<Change> CHANGES =
      List.of(
          Change.refused("title: A\n", ""),
          Change.refused("title: A", "title: 1"),
          Change.refused("category: lang\n", ""),
          Change.refused("lang", "language"),
          Change.refused("/a\n", "a\n"),
          Change.refused("a b-c", "A"),
          Change.refused("a b-c", "[a]"),
          Change.refused("cumulative: true", "cumulative: a"),
          Change.accepted("  cumulative: true\n", ""),
          Change.accepted("[\"a\", \"b\"]", "a"),
          Change.refused("[\"a\", \"b\"]", "1"),
          Change.refused("[\"a\", \"b\"]", "[1]"),
          Change.refused("regex:", "regexes:"),
          Change.refused("git: https://example.org/a.git", "template: a"),
          Change.accepted("git: https://example.org/a.git", "npm: a"),
          Change.refused("git: https://example.org/a.git", "npm: 1"),
          Change.accepted(
              "- git: https://example.org/a.git\n      regex:", "- custom: true\nmore:"),
          Change.refused("releases:", "release:"),
          Change.refused("releaseCycle: \"1.0\"", "cycle: \"1.0\""),
          Change.refused("\"1.0\"", "1.0"),
          Change.refused("\"1.0\"", "\"1 0\""),
          Change.accepted("eol: 2024-05-31", "eol: true"),
          Change.accepted("latest:", "other:"),
          Change.refused("\"1.0.1\"", "1"),
          Change.refused("2023-05-31", "soon"),
          Change.refused("2023-05-31", "2023-02-30"),
          Change.accepted("https://example.org/\n", "null\n"),
          Change.refused("https://example.org/\n", "a b\n"),
          new Change("eol: 2024-05-31", "eol: 3", true, false, "a boolean or a date is a `Value`"),
          new Change("eol: 2024-05-31", "eolColumn: A", true, false, "no key asks for another one"),
          new Change("\"1.0.1\"", "null", true, false, "what is null is absent"),
          new Change("https://example.org/\n", "/a\n", true, false, "a `URI` can be relative"),
          new Change("lang", "LANG", true, false, "constants are found in any case"),
          new Change("title: A", "title: A\nurl: &a b\nurls: *a", false, false, ""),
          new Change("title: A", "title: A\ntitles: B", false, false, ""));

  @Test
  void theyDifferOnlyWhereARecordSaysSomethingElse() throws IOException {
    Schema schema = schema(Corpora.folder("endoflife-date"));
    ContentDir content = ContentDir.in(temporary);
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    assertEquals(0, mistakes(schema, PRODUCT));
    for (int i = 0; i < CHANGES.size(); i++) {
      Change change = CHANGES.get(i);
      String yaml = PRODUCT.replace(change.old(), change.other());
      assertNotEquals(PRODUCT, yaml, change.old());
      content.file("p" + i + ".md", "---\n" + yaml + "---\n");
      expected.add(verdict(change, change.schema(), change.recto()));
      found.add(verdict(change, mistakes(schema, yaml) > 0, change.recto()));
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
    Map<String, Integer> refused = refusedByRecto(content.root());
    found.clear();
    for (int i = 0; i < CHANGES.size(); i++) {
      Change change = CHANGES.get(i);
      found.add(verdict(change, change.schema(), refused.containsKey("p" + i + ".md")));
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static String verdict(Change change, boolean schema, boolean recto) {
    String words = change.old() + " -> " + change.other();
    return "%s: schema %s, Recto %s %s"
        .formatted(words.replace("\n", "\\n"), schema, recto, change.why());
  }

  /** How many mistakes the front matter of each file has. */
  private Map<String, Integer> refusedByRecto(Path products) {
    CollectionSpec[] specs =
        Declared.collections(ContentDir.in(temporary), "site.Product", RECORDS)
            .toArray(CollectionSpec[]::new);
    SiteSpec site = anywhere(Pipeline.site(""));
    Map<String, Integer> refused = new TreeMap<>();
    Pipeline.check(Pipeline.request(products, Optional.of(site), specs)).diagnostics().stream()
        .filter(found -> !(found.problem() instanceof LinkProblem))
        .filter(found -> found.severity() == Severity.ERROR)
        .forEach(
            found -> refused.merge(((InContent) found.place()).file().path(), 1, Integer::sum));
    return refused;
  }

  private static SiteSpec anywhere(SiteSpec site) {
    return new SiteSpec(
        site.index(),
        site.packageName(),
        site.registry(),
        site.baseUrl(),
        site.defaultLanguage(),
        site.languages(),
        site.taxonomies(),
        site.markdown(),
        site.staticFolder(),
        site.dataFolder(),
        site.served(),
        OwnKeys.ANYWHERE,
        site.hidesFuture());
  }

  private static Schema schema(Path corpus) throws IOException {
    String text = Files.readString(corpus.resolve("product-schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text.replaceFirst("\"\\$schema\": .*", ""));
  }

  /** How many mistakes there are: a value that fits none of several schemas is one. */
  private static int mistakes(Schema schema, String yaml) {
    List<Error> errors =
        schema.validate(
            yaml,
            InputFormat.YAML,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    List<String> choices =
        errors.stream()
            .filter(error -> error.getKeyword().equals("oneOf"))
            .map(error -> error.getInstanceLocation().toString())
            .toList();
    long others =
        errors.stream()
            .map(error -> error.getInstanceLocation().toString())
            .filter(
                place ->
                    choices.stream().noneMatch(choice -> (place + "/").startsWith(choice + "/")))
            .count();
    return choices.size() + (int) others;
  }
}
