package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** A class file that an earlier build left on the class path (JDK-8332297). */
class StaleRecordTest {
  @TempDir Path temporary;

  @Test
  @EnabledForJreRange(
      max = JRE.JAVA_22,
      disabledReason = "later compilers read the old class file without harm")
  void anOldRecordIsDeletedWithAMessageAndTheNextBuildIsGood() {
    assertEquals(List.of(), compile().messages());
    assertEquals(
        List.of(
            "src/site/SiteContent.java:2:59: javac before 23 crashes on the old class file of the"
                + " record `Episode` (JDK-8332297); it is deleted now, run the build again"
                + " [stale-record]"),
        compile().messages());
    assertEquals(List.of(), compile().messages());
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_23, disabledReason = "earlier compilers crash")
  void laterCompilersBuildAgainAndAgain() {
    assertTrue(compile().success());
    assertTrue(compile().success());
  }

  private Compilation compile() {
    ContentDir content = ContentDir.in(temporary).page("podcast/one.md", "title = \"One\"");
    String classPath =
        temporary.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path");
    return Javac.in(content)
        .withoutLint()
        .option("-cp", classPath)
        .source(
            "site.SiteContent", SiteSources.content("from = \"podcast\", registry = \"Episodes\""))
        .source("site.Probe", SiteSources.probe("Episodes.ONE.title()"))
        .compile();
  }
}
