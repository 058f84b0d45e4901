package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two modules on one class path that generate into one package. */
class ModulesOfOnePackageTest {
  @TempDir Path temporary;
  private ContentDir first;
  private ContentDir second;

  @BeforeEach
  void makeModules() {
    first = ContentDir.in(temporary.resolve("first")).page("blog/a.md", "title = \"A\"");
    second = ContentDir.in(temporary.resolve("second")).page("arts/b.md", "title = \"B\"");
  }

  @Test
  void twoSitesOfOneNameAreAnErrorInTheSecondModule() {
    assertEquals(List.of(), compile(first, site("blog", "Posts"), "").messages());
    assertEquals(
        List.of(
            "src/site/SiteContent.java:2:1: the class path already has `site.Site`, in `"
                + temporary.getFileName()
                + "/first/classes`; choose another package or another registry name for one of the"
                + " modules [type-on-class-path]"),
        compile(second, site("arts", "Arts"), firstClasses()).messages());
  }

  @Test
  void twoRegistriesOfOneNameAreAnErrorInTheSecondModule() {
    assertEquals(List.of(), compile(first, collection("blog", "Posts"), "").messages());
    assertEquals(
        List.of(
            "src/site/SiteContent.java:2:56: the class path already has `site.Post`, in `"
                + temporary.getFileName()
                + "/first/classes`; choose another package or another registry name for one of the"
                + " modules [type-on-class-path]"),
        compile(second, collection("arts", "Posts"), firstClasses()).messages());
  }

  @Test
  void codeThatUsesBothDoesNotCrashTheCompiler() {
    assertEquals(List.of(), compile(first, collection("blog", "Posts"), "").messages());
    Compilation compilation =
        Javac.in(second)
            .withoutLint()
            .option("-cp", firstClasses() + System.getProperty("java.class.path"))
            .source("site.SiteContent", collection("arts", "Posts"))
            .source("site.Probe", SiteSources.probe("Posts.B.title()"))
            .compile();
    assertEquals(1, compilation.messages().size(), compilation.messages()::toString);
  }

  @Test
  void registriesOfDifferentNamesShareThePackage() {
    assertEquals(List.of(), compile(first, collection("blog", "Posts"), "").messages());
    Compilation both =
        Javac.in(second)
            .withoutLint()
            .option("-cp", firstClasses() + System.getProperty("java.class.path"))
            .source("site.ArtsContent", collection("arts", "Arts").replace("Site", "Arts"))
            .source("site.Probe", SiteSources.probe("Arts.B.title()"))
            .compile();
    assertEquals(List.of(), both.messages());
    assertEquals("B", both.call("site.Probe", "value"));
  }

  private String firstClasses() {
    return temporary.resolve("first/classes") + File.pathSeparator;
  }

  private static String collection(String folder, String registry) {
    return SiteSources.content("from = \"%s\", registry = \"%s\"".formatted(folder, registry));
  }

  private static String site(String folder, String registry) {
    return collection(folder, registry)
        .replace(
            "@dev.recto.ContentC",
            "@dev.recto.ContentSite(registry = \"Site\") @dev.recto.ContentC");
  }

  private static Compilation compile(ContentDir content, String source, String classPath) {
    return Javac.in(content)
        .withoutLint()
        .option("-cp", classPath + System.getProperty("java.class.path"))
        .option("-Arecto.severity=orphan-page=off")
        .source("site.SiteContent", source)
        .compile();
  }
}
