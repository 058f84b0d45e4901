package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotated types that another processor generates. */
class LaterRoundTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeSite() {
    content =
        ContentDir.in(temporary)
            .page("arts/a.md", "title = \"A\"")
            .page("blog/_index.md", "")
            .page("blog/b.md", "title = \"B\"");
  }

  @Test
  void aCollectionOfALaterRoundSharesThePages() {
    Compilation compilation =
        compile(
            "site.Late",
            "@dev.recto.ContentCollection(from = \"arts\", registry = \"Arts\")",
            "Arts.A.title() + (Site.at(\"/arts/a/\").get() == Arts.A.page())");
    assertEquals(List.of(), compilation.messages());
    assertEquals("Atrue", compilation.call("site.Probe", "value"));
    assertFalse(Files.exists(compilation.classes().resolve("site/ArtsPages.class")));
  }

  @Test
  void aMistakeIsReportedOnce() {
    content.page("blog/c.md", "title = 1");
    Compilation compilation =
        compile(
            "site.Late",
            "@dev.recto.ContentCollection(from = \"arts\", registry = \"Arts\")",
            "Posts.B");
    assertEquals(1, compilation.messages().size(), compilation.messages()::toString);
  }

  @Test
  void theSameRegistryInTwoRoundsIsAnError() {
    Compilation compilation =
        compile(
            "site.Late",
            "@dev.recto.ContentCollection(from = \"arts\", registry = \"Posts\")",
            "Posts.B");
    assertEquals(
        List.of(
            "generated/site/Late.java:2:56: two annotations generate `site.Posts`; choose another"
                + " `registry` for one of them [duplicate-type]"),
        compilation.messages());
  }

  @Test
  void aCollectionInAPackageThatCannotSeeThePagesIsTooLate() {
    Compilation compilation =
        compile(
            "other.Late",
            "@dev.recto.ContentCollection(from = \"arts\", registry = \"Arts\")",
            "Posts.B");
    assertEquals(
        List.of(
            "generated/other/Late.java:2:1: another processor generates this type, after the pages"
                + " in `site` were generated; put `@ContentCollection` on a type that you write, or"
                + " generate it in `site` [late-annotation]"),
        compilation.messages());
  }

  private Compilation compile(String late, String annotation, String expression) {
    return Javac.in(content)
        .withoutLint()
        .option("-Arecto.severity=orphan-page=off")
        .source(
            "site.SiteContent",
            SiteSources.content("from = \"blog\", registry = \"Posts\"")
                .replace(
                    "@dev.recto.ContentC",
                    "@dev.recto.ContentSite(registry = \"Site\") @dev.recto.ContentC"))
        .source("site.Probe", SiteSources.probe(expression))
        .compile(new RectoProcessor(), new Generator(late, annotation));
  }

  /** Generates one annotated type in the first round. */
  private static final class Generator extends AbstractProcessor {
    private final String name;
    private final String annotation;
    private boolean done;

    Generator(String name, String annotation) {
      this.name = name;
      this.annotation = annotation;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        int dot = name.lastIndexOf('.');
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          writer.write("package " + name.substring(0, dot) + ";\n" + annotation + "\ninterface ");
          writer.write(name.substring(dot + 1) + " {}\n");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
