package dev.recto.maven;

import static dev.recto.maven.PodcastSite.CONTENT;
import static dev.recto.maven.PodcastSite.assertRecompiled;
import static dev.recto.maven.PodcastSite.assertUpToDate;
import static dev.recto.maven.PodcastSite.assertUpdated;
import static dev.recto.maven.PodcastSite.collection;
import static dev.recto.maven.PodcastSite.page;
import static dev.recto.maven.PodcastSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.maven.NestedProject.MavenResult;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the pom, an option or an annotation says of the content. */
@ExtendWith(FilledRepository.class)
@Execution(ExecutionMode.CONCURRENT)
class ConfigurationIT {
  @Test
  void theGoalCanBeSkipped() throws Exception {
    NestedProject site = site("skipped");
    assertRecompiled(site.maven("compile", "-Drecto.skip"));
    assertEquals("Alpha,Beta", site.run());
    assertTrue(
        site.filesIn("target").keySet().stream().noneMatch(name -> name.contains("ContentStamp")));
  }

  @Test
  void aCompilerThatWouldCompileTheStampAloneIsRefused() throws Exception {
    NestedProject site = site("not-incremental");
    MavenResult result = site.maven("compile", "-Dmaven.compiler.useIncrementalCompilation=false");
    assertFalse(result.isSuccess(), result.output());
    assertTrue(
        result.says("useIncrementalCompilation of maven-compiler-plugin is false"),
        result.output());
  }

  @Test
  void aChangedOptionIsCompiled() throws Exception {
    NestedProject site = site("options");
    addArgument(site, "-Arecto.drafts=${drafts}");
    site.write("content/podcast/c.md", page("Gamma").replace("title", "draft = true\ntitle"));
    assertTrue(site.maven("compile", "-Ddrafts=true").isSuccess());
    assertEquals("Alpha,Beta,Gamma", site.run());
    assertRecompiled(site.maven("compile", "-Ddrafts=false"));
    assertEquals("Alpha,Beta", site.run());
    assertUpToDate(site.maven("compile", "-Ddrafts=false"));
    assertRecompiled(site.maven("compile", "-Ddrafts=true"));
    assertEquals("Alpha,Beta,Gamma", site.run());
  }

  @Test
  void aRootThatThePomNamesIsWatched() throws Exception {
    NestedProject site = site("root-in-pom");
    addArgument(site, "-Arecto.content=web/pages");
    site.rename("content", "web/pages");
    assertTrue(site.maven("compile").isSuccess());
    assertUpToDate(site.maven("compile"));
    site.write("web/pages/podcast/a.md", page("Aleph"));
    assertUpdated(site.maven("compile"));
    assertEquals("Aleph,Beta", site.run());
  }

  /** The goal cannot know it before the processor has run. */
  @Test
  void aRootThatOnlyAnAnnotationNamesIsWatched() throws Exception {
    NestedProject site = site("root-in-annotation");
    site.write(
        CONTENT,
        collection()
            .replace("interface", "@dev.recto.ContentSite(root = \"web/pages\")\ninterface"));
    site.rename("content", "web/pages");
    assertTrue(site.maven("compile").isSuccess());
    site.write("web/pages/podcast/a.md", page("Aleph"));
    assertUpdated(site.maven("compile"));
    assertEquals("Aleph,Beta", site.run());
    assertUpToDate(site.maven("compile"));
    site.delete("web/pages/podcast/b.md");
    MavenResult result = site.maven("compile", "-Drecto.content=content");
    assertRecompiled(result);
    assertTrue(
        result.says("[INFO] Watching web/pages, which the processor reads"), result.output());
    assertEquals("Aleph", site.run());
  }

  private static void addArgument(NestedProject site, String argument) throws IOException {
    String last = "<arg>-Werror</arg>";
    site.replace("pom.xml", last, last + "<arg>" + argument + "</arg>");
  }
}
