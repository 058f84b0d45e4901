package dev.recto.maven;

import static dev.recto.maven.PodcastSite.CONTENT;
import static dev.recto.maven.PodcastSite.MAIN;
import static dev.recto.maven.PodcastSite.assertBroken;
import static dev.recto.maven.PodcastSite.assertRecompiled;
import static dev.recto.maven.PodcastSite.assertUpToDate;
import static dev.recto.maven.PodcastSite.assertUpdated;
import static dev.recto.maven.PodcastSite.brokenPage;
import static dev.recto.maven.PodcastSite.collection;
import static dev.recto.maven.PodcastSite.namesOf;
import static dev.recto.maven.PodcastSite.page;
import static dev.recto.maven.PodcastSite.site;
import static dev.recto.maven.PodcastSite.writeSources;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.maven.NestedProject.MavenResult;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a build does with content that has changed. */
@ExtendWith(FilledRepository.class)
@Execution(ExecutionMode.CONCURRENT)
class StalenessIT {
  @Test
  void unchangedContentIsNotCompiledAgain() throws Exception {
    NestedProject site = site("unchanged");
    assertRecompiled(site.maven("compile"));
    assertEquals("Alpha,Beta", site.run());
    Map<String, Long> classes = site.filesIn("target/classes");
    Map<String, Long> sources = site.filesIn("target/generated-sources");
    assertUpToDate(site.maven("compile"));
    assertEquals(classes, site.filesIn("target/classes"));
    assertEquals(sources, site.filesIn("target/generated-sources"));
  }

  @Test
  void contentThatIsEditedAddedRenamedOrDeletedIsCompiled() throws Exception {
    NestedProject site = site("changed");
    assertRecompiled(site.maven("compile"));

    site.write("content/podcast/a.md", page("Aleph"));
    assertUpdated(site.maven("compile"));
    assertEquals("Aleph,Beta", site.run());

    site.write("content/podcast/c.md", page("Gamma"));
    MavenResult added = site.maven("compile");
    assertRecompiled(added);
    assertTrue(
        added.says("[INFO] Content or settings have changed; compiling content again"),
        added.output());
    assertEquals("Aleph,Beta,Gamma", site.run());

    site.rename("content/podcast/c.md", "content/podcast/d.md");
    assertRecompiled(site.maven("compile"));
    assertEquals("Aleph,Beta,Gamma", site.run());

    site.delete("content/podcast/a.md");
    assertRecompiled(site.maven("compile"));
    assertEquals("Beta,Gamma", site.run());

    assertUpToDate(site.maven("compile"));
  }

  @Test
  void whatIsUpdatedIsWhatACleanBuildMakes() throws Exception {
    NestedProject site = site("updated");
    site.write("content/podcast/c.md", page("Gamma") + "\n[b](@/podcast/b.md#text)\n");
    site.write("content/podcast/b.md", page("Beta") + "\n## Text\n");
    assertRecompiled(site.maven("compile"));
    site.write("content/podcast/a.md", page("Aleph") + "\nMore.\n");
    site.write("content/podcast/b.md", page("Beta*/") + "\n## Text\n\n[c](c.md)\n");
    assertUpdated(site.maven("compile"));
    Map<String, String> updated = site.contentsIn("target/classes");
    Map<String, String> sources = site.contentsIn("target/generated-sources/annotations");
    assertUpToDate(site.maven("compile"));
    site.deleteAll("target");
    assertRecompiled(site.maven("compile", "-Drecto.cache=false"));
    assertEquals(site.contentsIn("target/classes"), updated);
    assertEquals(site.contentsIn("target/generated-sources/annotations"), sources);
    assertEquals(
        Set.of(),
        site.filesIn("target").keySet().stream()
            .filter(name -> name.startsWith("recto-cache"))
            .collect(Collectors.toSet()));
  }

  @Test
  void contentAndCodeThatChangeTogetherAreBothCompiled() throws Exception {
    NestedProject site = site("together");
    assertRecompiled(site.maven("compile"));
    site.write("content/podcast/a.md", page("Aleph"));
    site.replace(CONTENT, "\"Episodes\"", "\"Posts\", record = \"Episode\"");
    site.replace(MAIN, "Episodes.all", "Posts.all");
    MavenResult result = site.maven("compile");
    assertTrue(result.isSuccess(), result.output());
    assertEquals(Set.of(), namesOf(site, "Episodes"));
    assertEquals("Aleph,Beta", site.run());
    site.write("content/podcast/a.md", page("Alpha"));
    assertUpdated(site.maven("compile"));
    assertEquals("Alpha,Beta", site.run());
  }

  @Test
  void dataThatIsAddedEditedOrDeletedIsCompiled() throws Exception {
    NestedProject site = site("data");
    assertRecompiled(site.maven("compile"));

    site.write("data/people.csv", "id,name\nada,Ada\n");
    assertUpdated(site.maven("compile"));
    site.write("data/people.csv", "id,name\nada,Ada Lovelace\n");
    assertUpdated(site.maven("compile"));
    site.write("data/events/one.toml", "title = \"One\"\n");
    assertUpdated(site.maven("compile"));
    site.delete("data/events/one.toml");
    assertUpdated(site.maven("compile"));

    assertUpToDate(site.maven("compile"));
  }

  @Test
  void otherLineEndsAreNoticed() throws Exception {
    NestedProject site = site("line-ends");
    assertRecompiled(site.maven("compile"));
    site.write("content/podcast/a.md", page("Alpha").replace("\n", "\r\n"));
    assertUpdated(site.maven("compile"));
    assertEquals("Alpha,Beta", site.run());
  }

  /** Two Java modules that both have content, one of which reads the other. */
  @Test
  void eachModuleOfAReactorHasItsOwnContent() throws Exception {
    NestedProject reactor = NestedProject.create("reactor");
    reactor.write(
        "pom.xml",
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>it</groupId>
          <artifactId>reactor</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          <modules>
            <module>one</module>
            <module>two</module>
          </modules>
        </project>
        """);
    NestedProject one = reactor.module("one");
    one.writePom("one", "", "");
    one.write("src/main/java/module-info.java", "module one {\n  requires dev.recto;\n}\n");
    one.write("src/main/java/one/SiteContent.java", collection().replace("site;", "one;"));
    one.write("content/podcast/a.md", page("Alpha"));
    NestedProject two = reactor.module("two");
    two.writePom(
        "two",
        "",
        "<dependency><groupId>it</groupId><artifactId>one</artifactId><version>1</version></dependency>");
    two.write(
        "src/main/java/module-info.java",
        "module two {\n  requires dev.recto;\n  requires one;\n}\n");
    writeSources(two);
    two.write("content/podcast/b.md", page("Beta"));

    MavenResult first = reactor.maven("compile");
    assertTrue(first.isSuccess(), first.output());
    assertEquals("Beta", two.run());
    Map<String, Long> before = one.filesIn("target/classes");
    two.write("content/podcast/b.md", page("Beth"));
    MavenResult second = reactor.maven("compile");
    assertTrue(second.isSuccess() && second.says("Nothing to compile"), second.output());
    assertEquals("Beth", two.run());
    assertEquals(before, one.filesIn("target/classes"));
  }

  @Test
  void contentOfTestsIsWatched() throws Exception {
    NestedProject site = site("tests");
    site.rename("src/main", "src/test");
    assertTrue(site.maven("test-compile").isSuccess());
    site.write("content/podcast/a.md", page("Aleph"));
    MavenResult changed = site.maven("test-compile");
    assertTrue(changed.isSuccess(), changed.output());
    assertEquals("Aleph,Beta", site.run("target/test-classes"));
    MavenResult same = site.maven("test-compile");
    assertFalse(same.says("have changed") || same.says("Recompiling"), same.output());
    site.write("content/podcast/a.md", brokenPage());
    assertBroken(site.maven("test-compile"), site);
    assertBroken(site.maven("test-compile"), site);
  }
}
