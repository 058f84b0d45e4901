package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.maven.NestedProject.MavenResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A site that is cut into modules as the manual says. */
class ModulesIT {
  private static final Path PAGE = Path.of("..", "..", "docs", "content", "guides", "modules.md");
  private static final String ANN = "[ann]\nname = \"Ann\"\n";

  @Test
  void aModuleIsCompiledAgainWhenItsContentOrTheDataThatItSharesHasChanged() throws Exception {
    NestedProject site = site();
    NestedProject people = site.module("people");
    NestedProject season = site.module("season-1");
    MavenResult first = site.maven("compile");
    assertTrue(first.isSuccess(), first.output());
    // The first build does not know yet that data is read from another module.
    assertTrue(site.maven("compile").isSuccess());
    Map<String, Long> before = people.filesIn("target/classes");

    season.replace("content/season-1/a.md", "Text", "Words");
    MavenResult page = site.maven("compile");
    assertTrue(page.isSuccess(), page.output());
    assertEquals(1, updates(page), page.output());
    assertEquals(before, people.filesIn("target/classes"));

    people.replace("data/people.toml", "Ann", "Anne");
    MavenResult data = site.maven("compile");
    assertTrue(data.isSuccess(), data.output());
    assertEquals(2, updates(data), data.output());

    people.replace("data/people.toml", "[ann]", "[bob]");
    MavenResult gone = site.maven("compile");
    assertFalse(gone.isSuccess(), gone.output());
    assertTrue(gone.says("`guest` names `ann`, which `Guests` does not have"), gone.output());
  }

  private static NestedProject site() throws Exception {
    NestedProject site = NestedProject.create("modules");
    site.write(
        "pom.xml",
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>it</groupId>
          <artifactId>modules</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          %s
        </project>
        """
            .formatted(block("xml", 0).replaceAll(" *<module>(season-2|web)</module>\n", "")));
    NestedProject people = site.module("people");
    people.writePom("people", "", "");
    people.write("src/main/java/site/people/Person.java", source("people", block("java", 0)));
    people.write("data/people.toml", ANN);
    people.write("content/_index.md", "+++\ntitle = \"People\"\n+++\n");
    NestedProject season = site.module("season-1");
    season.writePom(
        "season-1",
        "",
        "<dependency><groupId>it</groupId><artifactId>people</artifactId><version>1</version></dependency>");
    String[] types = block("java", 1).split("(?=@DataCollection)");
    season.write("src/main/java/site/season1/Episode.java", source("season1", types[0]));
    season.write("src/main/java/site/season1/Guest.java", source("season1", types[1]));
    season.write("content/season-1/_index.md", "+++\ntitle = \"Season\"\n+++\n");
    season.write(
        "content/season-1/a.md", "+++\ntitle = \"A\"\n[extra]\nguest = \"ann\"\n+++\n\nText.\n");
    return site;
  }

  private static String source(String module, String types) {
    return "package site.%s;\n\nimport dev.recto.*;\n\n%s".formatted(module, types);
  }

  /** A block of code of the manual, by its language and its number. */
  private static String block(String language, int number) throws Exception {
    String[] parts = Files.readString(PAGE).split("```" + language + "\n");
    return parts[number + 1].substring(0, parts[number + 1].indexOf("```"));
  }

  private static int updates(MavenResult result) {
    return result.output().split("Content has changed, and no class with it", -1).length - 1;
  }
}
