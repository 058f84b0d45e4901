package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code has no warnings, also where a build tool hides javac from the processor. */
class WrappedEnvironmentTest {
  private static final String SITE =
      """
      package site;
      import dev.recto.*;
      @ContentSite(shortcodes = Calls.class)
      @ContentCollection(from = "blog", registry = "Posts")
      interface SiteContent {}
      """;
  private static final String SECOND_IN_ITS_FILE =
      """

      final class Calls {
        private Calls() {}
        @Shortcode static Html hello() { return Html.raw("hello"); }
      }
      """;

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeSite() {
    content =
        ContentDir.in(temporary).file("blog/a.md", "+++\ntitle = \"A\"\n+++\n{{ hello() }}\n");
  }

  @Test
  void aShortcodeClassMayBeTheSecondInItsFile() {
    assertClean(new RectoProcessor());
  }

  @Test
  void nothingIsDifferentBehindAWrapper() {
    assertClean(new Wrapper());
  }

  @Test
  void pagesThatAreGoneAreToldOnceAndAreFewWhereUsesCantBeFound() throws IOException {
    IntStream.range(0, 5).forEach(i -> content.page("blog/p" + i + ".md", "title = \"P\""));
    assertClean(new Wrapper());
    for (int i = 0; i < 5; i++) {
      Files.delete(content.root().resolve("blog/p" + i + ".md"));
    }
    assertEquals(
        List.of(
            "recto: `Posts.P0` was the page `blog/p0.md`, which is gone",
            "recto: `Posts.P1` was the page `blog/p1.md`, which is gone",
            "recto: `Posts.P2` was the page `blog/p2.md`, which is gone",
            "recto: 2 more constants are gone"),
        notesOfPages(assertClean(new Wrapper())));
    assertEquals(List.of(), notesOfPages(assertClean(new Wrapper())));
  }

  private static List<String> notesOfPages(Compilation compilation) {
    return compilation.notes().stream().filter(note -> note.contains(" gone")).toList();
  }

  private Compilation assertClean(Processor processor) {
    Compilation compilation =
        Javac.in(content)
            .option("-Arecto.severity=orphan-page=off")
            .source("site.SiteContent", SITE + SECOND_IN_ITS_FILE)
            .source("site.Probe", SiteSources.probe("Posts.A.page().body().html()"))
            .compile(processor);
    assertEquals(List.of(), compilation.messages());
    assertEquals("hello\n", compilation.call("site.Probe", "value"));
    return compilation;
  }

  /** Gives the processor an environment of another class, as build tools and IDEs do. */
  private static final class Wrapper extends AbstractProcessor {
    private final RectoProcessor wrapped = new RectoProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment env) {
      wrapped.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  Wrapper.class.getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (self, method, arguments) -> {
                    try {
                      return method.invoke(env, arguments);
                    } catch (InvocationTargetException e) {
                      throw e.getCause();
                    }
                  }));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return wrapped.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
      return wrapped.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return wrapped.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return wrapped.process(annotations, round);
    }
  }
}
