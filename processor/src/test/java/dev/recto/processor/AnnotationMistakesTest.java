package dev.recto.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recto.processor.testing.ContentDir;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in the annotation are reported at its very value. */
class AnnotationMistakesTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeContent() {
    content = ContentDir.in(temporary).page("podcast/one.md", "title = \"One\"");
  }

  @Test
  void aFolderThatDoesNotExistIsReportedWithTheNearest() {
    JavaFileObject source =
        type(
            """
            package site;
            @dev.recto.ContentCollection(
                from = "podcasts",
                registry = "Episodes")
            interface SiteContent {}
            """);
    assertError(
        compile(source),
        source,
        3,
        12,
        "there is no folder `podcasts` below the content root; the closest one is `podcast`"
            + " [unknown-folder]");
  }

  @Test
  void aRegistryThatIsATypeOfTheSiteIsReported() {
    JavaFileObject source =
        type(
            """
            package site;
            @dev.recto.ContentCollection(from = "podcast", registry = "Episodes")
            interface SiteContent {}
            class Episodes {}
            """);
    assertError(
        compile(source),
        source,
        2,
        59,
        "the type `site.Episodes` exists already; choose another `registry` [type-exists]");
  }

  @Test
  void aRecordThatIsATypeOfTheSiteIsReported() {
    JavaFileObject source =
        type(
            """
            package site;
            @dev.recto.ContentCollection(from = "podcast", registry = "Episodes", record = "Show")
            interface SiteContent {}
            class Show {}
            """);
    assertError(
        compile(source),
        source,
        2,
        80,
        "the type `site.Show` exists already; choose another `record` [type-exists]");
  }

  @Test
  void twoCollectionsOfOneNameAreReportedAtTheSecond() {
    JavaFileObject source =
        type(
            """
            package site;
            @dev.recto.ContentCollection(from = "podcast", registry = "Episodes")
            @dev.recto.ContentCollection(from = ".", registry = "Episodes")
            interface SiteContent {}
            """);
    assertError(
        compile(source),
        source,
        3,
        53,
        "two annotations generate `site.Episodes`; choose another `registry` for one of them"
            + " [duplicate-type]");
  }

  @Test
  void aTypeInARecordCarriesNoAnnotation() {
    JavaFileObject source =
        type(
            """
            package site;
            record SiteContent() {
              @dev.recto.ContentCollection(from = "podcast", registry = "Episodes")
              interface Inside {}
            }
            """);
    assertError(
        compile(source),
        source,
        3,
        3,
        "`@ContentCollection` has no effect on a type in a record;"
            + " move the type out of the record [wrong-target]");
  }

  @Test
  void aPackageCarriesNoAnnotationByTheRulesOfJava() {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "site.package-info",
            """
            @dev.recto.ContentCollection(from = "podcast", registry = "Episodes")
            package site;
            """);
    assertError(compile(source), source, 1, 1, "not applicable");
  }

  @Test
  void namesAreJavaNames() {
    JavaFileObject registry =
        type(
            """
            package site;
            @dev.recto.ContentCollection(from = "podcast", registry = "My Episodes")
            interface SiteContent {}
            """);
    assertError(
        compile(registry),
        registry,
        2,
        59,
        "`registry = \"My Episodes\"` is not a simple name of a Java type;"
            + " write one such as `Episodes` [invalid-name]");
    JavaFileObject record =
        type(
            """
            package site;
            @dev.recto.ContentCollection(from = "podcast", registry = "Press")
            interface SiteContent {}
            """);
    assertError(
        compile(record),
        record,
        2,
        59,
        "no record name can be derived from `registry = \"Press\"`; add `record = \"…\"`"
            + " [missing-record-name]");
  }

  @Test
  void aKeyTemplateHasBracesInPairs() {
    JavaFileObject source =
        type(
            """
            package site;
            @dev.recto.ContentCollection(from = "podcast", registry = "Episodes", key = "S{season")
            interface SiteContent {}
            """);
    assertError(
        compile(source),
        source,
        2,
        77,
        "`S{season` is not a key template; write text with keys in braces, such as"
            + " `S{season}E{episode}` [invalid-key-template]");
  }

  @Test
  void keyPathsAreThoseOfSomePage() {
    JavaFileObject source =
        type(
            """
            package site;
            @dev.recto.ContentCollection(
                from = "podcast", registry = "Episodes",
                ignore = {"title", "tilte"})
            interface SiteContent {}
            """);
    assertError(
        compile(source),
        source,
        4,
        24,
        "`ignore` names `tilte`, which no page has; the closest key is `title` [unknown-key-path]");
  }

  @Test
  void severitiesAreSetById() {
    JavaFileObject source =
        type(
            """
            package site;
            @dev.recto.ContentCollection(from = "podcasts", registry = "Episodes")
            interface SiteContent {}
            """);
    Compilation warned = compile(source, "-Arecto.severity=unknown-folder=warning");
    assertThat(warned).succeeded();
    assertThat(warned).hadWarningCount(1);
    Compilation silent = compile(source, "-Arecto.severity=unknown-folder=off");
    assertThat(silent).succeededWithoutWarnings();
    Compilation wrong = compile(source, "-Arecto.severity=unknown-folder=off,nonsense=off");
    assertThat(wrong)
        .hadErrorContaining(
            "`-Arecto.severity=nonsense=off` can't be understood; write the id of a diagnostic,"
                + " then `=error`, `=warning` or `=off` [invalid-option]");
  }

  private static JavaFileObject type(String source) {
    return JavaFileObjects.forSourceString("site.SiteContent", source);
  }

  @Test
  void aConstantThatNobodyDefinesIsJavacsErrorAlone() {
    JavaFileObject source =
        JavaFileObjects.forSourceLines(
            "site.Content",
            "package site;",
            "@dev.recto.ContentCollection(from = \"podcast\", registry = Names.REGISTRY)",
            "interface Content {}");
    assertError(compile(source), source, 2, 59, "cannot find symbol");
  }

  private Compilation compile(JavaFileObject source, String... options) {
    return javac()
        .withProcessors(new RectoProcessor())
        .withOptions(Stream.concat(Stream.of(content()), Stream.of(options)).toArray())
        .compile(source);
  }

  private String content() {
    return "-Arecto.content=" + content.root();
  }

  private static void assertError(
      Compilation compilation, JavaFileObject source, int line, int column, String message) {
    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(message)
        .inFile(source)
        .onLine(line)
        .atColumn(column);
  }
}
