package dev.recto.maven;

import static dev.recto.maven.PodcastSite.CONTENT;
import static dev.recto.maven.PodcastSite.MAIN;
import static dev.recto.maven.PodcastSite.assertBroken;
import static dev.recto.maven.PodcastSite.assertRecompiled;
import static dev.recto.maven.PodcastSite.assertUpToDate;
import static dev.recto.maven.PodcastSite.assertUpdated;
import static dev.recto.maven.PodcastSite.brokenPage;
import static dev.recto.maven.PodcastSite.main;
import static dev.recto.maven.PodcastSite.page;
import static dev.recto.maven.PodcastSite.site;
import static dev.recto.maven.PodcastSite.twoCollections;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.maven.NestedProject.MavenResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Outputs that an IDE or a build cache has written. */
@ExtendWith(FilledRepository.class)
@Execution(ExecutionMode.CONCURRENT)
class OtherToolsIT {
  /** On JDK 17 javac would crash on the classes of generated records. */
  @Test
  void whatAnIdeHasCompiledIsReplaced() throws Exception {
    NestedProject site = site("ide");
    site.write("content/people/ada.md", page("Ada"));
    site.compileWithJavac(site.sourcesIn("src/main/java"));
    assertEquals("Alpha,Beta", site.run());
    assertRecompiled(site.maven("compile"));
    assertEquals("Alpha,Beta", site.run());
    assertUpToDate(site.maven("compile"));

    // A collection that Maven has not seen, and then code that names its record.
    site.write(CONTENT, twoCollections());
    site.compileWithJavac(site.sourcesIn("src/main/java"));
    site.write(MAIN, main("new Object() { Person person = People.ADA; }.person.title()"));
    assertRecompiled(site.maven("compile"));
    assertEquals("Ada", site.run());
    assertUpToDate(site.maven("compile"));
  }

  /** An IDE may run the goal too, and compile the stamp, but not run the processor. */
  @Test
  void aStampThatAnIdeHasCompiledHidesNoChange() throws Exception {
    NestedProject site = site("ide-stamp");
    assertRecompiled(site.maven("compile"));
    site.write("content/podcast/a.md", page("Aleph"));
    compileStampAsAnIde(site);
    assertTrue(site.maven("compile").isSuccess());
    assertEquals("Aleph,Beta", site.run());
  }

  @Test
  void aStampThatAnIdeHasCompiledHidesNoFailure() throws Exception {
    NestedProject site = site("ide-broken");
    site.compileWithJavac(site.sourcesIn("src/main/java"));
    site.write("content/podcast/a.md", brokenPage());
    compileStampAsAnIde(site);
    assertBroken(site.maven("compile"), site);
    assertBroken(site.maven("compile"), site);
  }

  private static void compileStampAsAnIde(NestedProject site) throws Exception {
    assertTrue(site.maven("generate-sources").isSuccess());
    site.compileWithJavac(site.sourcesIn("target/generated-sources/recto"));
  }

  /** A build cache brings back generated sources, with their times, and leaves the classes. */
  @Test
  void sourcesThatABuildCacheBringsBackDoNotHideThatClassesAreOfOtherContent() throws Exception {
    NestedProject site = site("restored");
    assertTrue(site.maven("compile").isSuccess());
    site.rename("target/generated-sources", "stored");
    site.write("content/podcast/b.md", page("Beth"));
    assertTrue(site.maven("compile").isSuccess());
    assertEquals("Alpha,Beth", site.run());

    site.deleteAll("target/generated-sources");
    site.rename("stored", "target/generated-sources");
    site.write("content/podcast/b.md", page("Beta"));
    MavenResult result = site.maven("compile");
    assertRecompiled(result);
    assertTrue(result.says("come from another build, perhaps by a build cache"), result.output());
    assertEquals("Alpha,Beta", site.run());
    assertUpToDate(site.maven("compile"));
  }

  /** A fresh checkout whose generated sources alone came from a build cache. */
  @Test
  void contentThatIsEditedAfterABuildCacheBroughtBackItsSourcesIsCompiled() throws Exception {
    NestedProject site = site("restored-checkout");
    assertTrue(site.maven("compile").isSuccess());
    site.rename("target/generated-sources", "stored");
    site.deleteAll("target");
    site.rename("stored", "target/generated-sources");
    site.write("content/podcast/b.md", page("Beth"));
    assertRecompiled(site.maven("compile"));
    assertEquals("Alpha,Beth", site.run());
    site.write("content/podcast/b.md", page("Bess"));
    assertUpdated(site.maven("compile"));
    assertEquals("Alpha,Bess", site.run());
  }
}
