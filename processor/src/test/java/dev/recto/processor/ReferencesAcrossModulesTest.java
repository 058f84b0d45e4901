package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules whose content and code refer to each other, as the manual says. */
class ReferencesAcrossModulesTest {
  @TempDir Path temporary;
  private List<String> java;

  @BeforeEach
  void compileThePeople() throws IOException {
    java =
        Blocks.of(
            Files.readString(Path.of("..", "docs", "content", "guides", "modules.md")), "java");
    ContentDir content =
        ContentDir.in(temporary.resolve("people"))
            .page("_index.md", "title = \"People\"")
            .file("../data/people.toml", "[micah-wylde]\nname = \"Micah Wylde\"\n");
    assertEquals(
        List.of(),
        module("people", content)
            .source("site.people.Person", source("people", java.get(0)))
            .source("site.people.PersonKey", source("people", java.get(2)))
            .compile()
            .messages());
  }

  @Test
  void aModuleCanReadTheDataOfAnotherOneAndReferToIt() {
    Compilation season = season("season1", java.get(1), "micah-wylde", "Text.");
    assertEquals(List.of(), season.messages());
    assertEquals(
        List.of(
            "content/season1/a.md:4:9: `guest` names `micah`, which `Guests` does not have; write"
                + " an entry's key, slug or content path; declared at Episode.java:7"
                + " [unknown-entry]"),
        season("season1", java.get(1), "micah", "Text.").messages());
  }

  @Test
  void codeUsesTheRegistriesOfAllModules() {
    season("season1", java.get(1), "micah-wylde", "Text.");
    season("season2", java.get(1), "micah-wylde", "Text.");
    String code =
        java.get(3)
            + "return pages.size()"
            + " + People.find(site.season1.Episodes.A.guest().key()).orElseThrow().name();";
    Compilation web =
        module("web", ContentDir.in(temporary.resolve("web")), "people", "season1", "season2")
            .source(
                "site.web.Probe",
                source("web", "final class Probe { static Object value() { " + code + " } }"))
            .compile();
    assertEquals(List.of(), web.messages());
  }

  @Test
  void aValueTypeOfAnotherModuleIsAComponent() {
    Compilation season = season("season1", withGuest("PersonKey guest"), "micah-wylde", "Text.");
    assertEquals(List.of(), season.messages());
  }

  @Test
  void aReferenceToACollectionOfAnotherModuleIsAnError() {
    assertEquals(
        List.of(
            "src/site/season1/Episode.java:7:60: `Episode.guest` can't be filled, because the"
                + " collection of `Person` is in another module; make a collection of the same"
                + " content in this module, or use a value type [unfillable-type]"),
        season("season1", withGuest("Ref<Person> guest"), "micah-wylde", "Text.").messages());
  }

  @Test
  void aLinkToAnotherModuleIsAnAddressThatIsNotChecked() {
    season("season2", java.get(1), "micah-wylde", "Text.");
    assertEquals(
        List.of(), season("season1", java.get(1), "micah-wylde", "[a](/season-2/a/)").messages());
    assertEquals(
        List.of(
            "content/season1/a.md:6:5: broken link `@/season2/a.md`: there is no page"
                + " `season2/a.md`; the closest one is `@/season1/a.md` [broken-link]"),
        season("season1", java.get(1), "micah-wylde", "[a](@/season2/a.md)").messages());
  }

  /** The season of the manual with another reference to a person. */
  private String withGuest(String component) {
    return java.get(1).replace("Ref<Guest> guest", component);
  }

  private Compilation season(String name, String source, String guest, String body) {
    String[] types = source.replace("season-1", name).split("(?=@DataCollection)");
    ContentDir content =
        ContentDir.in(temporary.resolve(name))
            .file(
                name + "/a.md",
                "+++\ntitle = \"A\"\n[extra]\nguest = \"%s\"\n+++\n%s\n".formatted(guest, body));
    return module(name, content, "people")
        .option("-Arecto.severity=orphan-page=off")
        .source("site." + name + ".Episode", source(name, types[0]))
        .source("site." + name + ".Guest", source(name, types[1]))
        .compile();
  }

  private Javac module(String name, ContentDir content, String... dependencies) {
    StringBuilder classPath = new StringBuilder();
    for (String dependency : dependencies) {
      classPath.append(temporary.resolve(dependency).resolve("classes")).append(File.pathSeparator);
    }
    return Javac.in(content)
        .withoutLint()
        .option("-cp", classPath + System.getProperty("java.class.path"));
  }

  private static String source(String module, String types) {
    String people = module.equals("people") ? "" : "import site.people.*;\n";
    return "package site.%s;\nimport dev.recto.*;\nimport java.util.*;\n".formatted(module)
        + people
        + types;
  }
}
