package dev.recto.maven;

import static dev.recto.maven.PodcastSite.MAIN;
import static dev.recto.maven.PodcastSite.assertBroken;
import static dev.recto.maven.PodcastSite.assertRecompiled;
import static dev.recto.maven.PodcastSite.assertUpToDate;
import static dev.recto.maven.PodcastSite.brokenPage;
import static dev.recto.maven.PodcastSite.page;
import static dev.recto.maven.PodcastSite.site;
import static dev.recto.maven.PodcastSite.useEclipse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.maven.NestedProject.MavenResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a build says of content with mistakes, again and again until they are mended. */
@ExtendWith(FilledRepository.class)
@Execution(ExecutionMode.CONCURRENT)
class MistakesIT {
  @Test
  void aWarningIsShownByTheCompiler() throws Exception {
    NestedProject site = site("warned");
    site.replace("pom.xml", "<arg>-Werror</arg>", "");
    assertRecompiled(site.maven("compile"));
    for (int i = 0; i < 2; i++) {
      site.write("content/podcast/a.md", page("Alpha") + "\n[^a]: Note " + i + ".\n");
      MavenResult warned = site.maven("compile");
      assertRecompiled(warned);
      assertTrue(warned.says("[unused-footnote]"), warned.output());
    }
  }

  @Test
  void codeThatUsesAPageThatIsGoneIsTold() throws Exception {
    NestedProject site = site("gone");
    site.replace(MAIN, "return ", "return Episodes.A.title() + ");
    assertRecompiled(site.maven("compile"));
    site.delete("content/podcast/a.md");
    for (int i = 0; i < 2; i++) {
      MavenResult gone = site.maven("compile");
      assertFalse(gone.isSuccess(), gone.output());
      assertTrue(
          gone.says("recto: `Episodes.A` was the page `podcast/a.md`, which is gone"),
          gone.output());
      assertTrue(gone.says("cannot find symbol"), gone.output());
    }
    site.replace(MAIN, "Episodes.A.title()", "Episodes.B.title()");
    MavenResult fixed = site.maven("compile");
    assertTrue(fixed.isSuccess(), fixed.output());
    assertFalse(fixed.says("which is gone"), fixed.output());
  }

  @Test
  void brokenContentFailsUntilItIsFixed() throws Exception {
    NestedProject site = site("broken");
    assertRecompiled(site.maven("compile"));
    site.write("content/podcast/a.md", brokenPage());
    assertBroken(site.maven("compile"), site);
    assertBroken(site.maven("compile"), site);
    site.write("content/podcast/a.md", page("Aleph"));
    assertRecompiled(site.maven("compile"));
    assertEquals("Aleph,Beta", site.run());
    assertUpToDate(site.maven("compile"));
  }

  /** Eclipse's compiler writes all classes, whatever the errors, placeholders included. */
  @Test
  void whatAFailedCompilationHasWrittenIsNotUsed() throws Exception {
    NestedProject site = site("eclipse");
    useEclipse(site);
    MavenResult first = site.maven("compile");
    assertTrue(first.isSuccess(), first.output());
    assertEquals("Alpha,Beta", site.run());
    site.write("content/podcast/a.md", brokenPage());
    for (int i = 0; i < 2; i++) {
      MavenResult broken = site.maven("compile");
      assertFalse(broken.isSuccess(), broken.output());
      assertTrue(broken.says("[wrong-type]"), broken.output());
    }
    site.write("content/podcast/a.md", page("Alpha"));
    assertTrue(site.maven("compile").isSuccess());
    assertEquals("Alpha,Beta", site.run());
    assertUpToDate(site.maven("compile"));
  }
}
