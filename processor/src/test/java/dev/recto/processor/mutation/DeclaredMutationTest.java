package dev.recto.processor.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.mutation.Lab.Outcome;
import dev.recto.processor.mutation.Lab.Planted;
import dev.recto.processor.mutation.SchemaKinds.Wrong;
import dev.recto.processor.names.JavaNames;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.schema.CollectionSpec.Origin;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.testing.Corpora;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Constraint;
import dev.recto.processor.type.JavaType;
import dev.recto.processor.type.Matches;
import dev.recto.processor.type.Presence;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Shape;
import dev.recto.processor.type.Source;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.Nested;
import dev.recto.processor.type.Type.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Violations of declared records in the content of real sites: each is one error at its place, and
 * no clean page is blamed. {@code -Drecto.violations=1000} makes so many of them.
 */
@Tag("mutation")
class DeclaredMutationTest {
  private static final int VIOLATIONS = Integer.getInteger("recto.violations", 240);
  private static final int AT_ONCE = 10;

  private static final List<String> TYPES = List.of("3", "true", "[\"x\"]", "1.5");

  @TempDir Path temporary;

  @Test
  void aViolationOfADeclaredRecordIsOneErrorAtItsPlace() throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (Format format : List.of(Format.TOML, Format.YAML, Format.JSON)) {
      outcomes.addAll(episodes(format, VIOLATIONS / 4));
      outcomes.addAll(themes(format, VIOLATIONS / 12));
    }
    List<Outcome> missed = outcomes.stream().filter(outcome -> !outcome.isExact()).toList();
    System.out.printf("%d of %d%n", outcomes.size() - missed.size(), outcomes.size());
    assertTrue(outcomes.size() >= VIOLATIONS * 9 / 10, () -> outcomes.size() + " violations");
    assertEquals("", missed.stream().map(Outcome::toString).collect(Collectors.joining("\n")));
  }

  private List<Outcome> episodes(Format format, int most) throws IOException {
    Reference person =
        new Reference(
            type("Person"), List.of(new Reference.Target(1, type("People"), false)), true);
    Shape shape =
        shape(
            "Episode",
            Component.page("page"),
            required("title", new Constrained(Scalar.STRING, List.of(new Constraint.NotBlank()))),
            required("date", Scalar.LOCAL_DATE),
            optional("guest", person),
            optional("role", Scalar.STRING),
            required("season", digits()),
            required("episode", digits()),
            required(
                "series",
                new Choice(
                    Optional.of(type("Series")),
                    List.of(new Choice.Constant("PODCAST", "podcast")))));
    List<Wrong> wrong = new ArrayList<>();
    for (String key : List.of("title", "season", "episode", "series", "guest", "role")) {
      TYPES.forEach(value -> wrong.add(new Wrong(key, "wrong-type", value)));
    }
    wrong.add(new Wrong("date", "wrong-type", "true"));
    wrong.add(new Wrong("date", "wrong-type", "2024-05-31T10:00:00Z"));
    wrong.add(new Wrong("title", "broken-constraint", "\"  \""));
    wrong.add(new Wrong("season", "broken-constraint", "\"1\""));
    wrong.add(new Wrong("episode", "broken-constraint", "\"one\""));
    wrong.add(new Wrong("series", "unknown-choice", "\"Potcast\""));
    wrong.add(new Wrong("guest", "unknown-entry", "\"Nobody of that name\""));
    CollectionSpec spec = MutationTest.EPISODES.withDeclared(shape, List.of());
    TestSite site = copy("corrode-podcast", format, spec).with(people());
    writePeople(site);
    return run(site, new SchemaKinds(shape, wrong), most);
  }

  private static void writePeople(TestSite site) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (Page page : site.pages(Set.of())) {
      page.extra().stream()
          .filter(key -> key.name().equals("guest"))
          .flatMap(key -> key.value().asText().stream())
          .forEach(names::add);
    }
    Path data = site.root().resolveSibling("data");
    Files.createDirectories(data);
    Files.writeString(
        data.resolve("people.csv"),
        names.stream()
            .map(name -> '"' + name.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining("\n", "name\n", "\n")));
  }

  private static CollectionSpec people() {
    Shape person = shape("Person", required("name", Scalar.STRING));
    return new CollectionSpec(
            2,
            "site",
            "people.csv",
            "People",
            "Person",
            "{name}",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Origin.Data(""),
            Optional.empty(),
            List.of())
        .withDeclared(person, List.of());
  }

  private List<Outcome> themes(Format format, int most) throws IOException {
    Shape author =
        shape("Author", required("name", Scalar.STRING), optional("homepage", Scalar.STRING));
    Shape shape =
        shape(
            "Theme",
            Component.page("page"),
            required("title", Scalar.STRING),
            optional("description", Scalar.STRING),
            required("date", Scalar.OFFSET_DATE_TIME),
            required("created", Scalar.OFFSET_DATE_TIME),
            required("updated", Scalar.OFFSET_DATE_TIME),
            required("repository", Scalar.URI),
            optional("homepage", Scalar.STRING),
            required("minimum_version", Scalar.STRING),
            optional("license", Scalar.STRING),
            optional("demo", Scalar.STRING),
            required("author", new Nested(author)));
    List<Wrong> wrong = new ArrayList<>();
    for (String key : List.of("repository", "minimum_version", "license", "demo")) {
      TYPES.forEach(value -> wrong.add(new Wrong(key, "wrong-type", value)));
    }
    wrong.add(new Wrong("repository", "wrong-type", "\"not a URI\""));
    wrong.add(new Wrong("created", "wrong-type", "\"yesterday\""));
    CollectionSpec spec = Pipeline.spec("themes/", "{slug}", "").withDeclared(shape, List.of());
    return run(copy("zola-docs", format, spec), new SchemaKinds(shape, wrong), most);
  }

  private TestSite copy(String corpus, Format format, CollectionSpec spec) throws IOException {
    Path module = temporary.resolve(corpus + format);
    return TestSite.copy(corpus + " " + format, Corpora.folder(corpus), module, format, spec);
  }

  /** Mistakes in ten pages at once, of the pages of the collection in turn. */
  private static List<Outcome> run(TestSite site, SchemaKinds schema, int most) throws IOException {
    Lab lab = new Lab(site);
    List<Kind> kinds = schema.all();
    Random random = new Random(1);
    List<Outcome> outcomes = new ArrayList<>();
    for (int tried = 0; outcomes.size() < most && tried < most; tried++) {
      List<Page> pages = new ArrayList<>(lab.pages());
      pages.removeIf(page -> page.isSection() || !page.path().startsWith(site.spec().from()));
      Collections.shuffle(pages, random);
      List<Planted> planted = new ArrayList<>();
      for (Page page : pages) {
        Kind kind = kinds.get(random.nextInt(kinds.size()));
        boolean enough = planted.size() == Math.min(AT_ONCE, most - outcomes.size());
        if (!enough) {
          kind.maker().make(page, random).ifPresent(f -> planted.add(new Planted(kind, f)));
        }
      }
      outcomes.addAll(lab.run(planted));
    }
    return outcomes;
  }

  private static JavaType type(String name) {
    return new JavaType("site", List.of(name));
  }

  private static Shape shape(String name, Component... components) {
    Shape shape = Shape.declared(type(name));
    shape.define(List.of(components));
    return shape;
  }

  private static Type digits() {
    return new Constrained(Scalar.STRING, List.of(new Matches(Pattern.compile("\\d\\d"))));
  }

  private static Component required(String key, Type type) {
    return component(key, type, Presence.REQUIRED);
  }

  private static Component optional(String key, Type type) {
    return component(key, type, Presence.OPTIONAL);
  }

  private static Component component(String key, Type type, Presence presence) {
    Optional<Value> none = Optional.empty();
    String name = JavaNames.component(key).orElseThrow();
    return new Component(
        name, Source.KEY, key, List.of(), type, presence, none, List.of(), Optional.empty());
  }
}
