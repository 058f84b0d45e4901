package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiler that is given some of the annotated types only never makes what does not fit. */
class PartialCompilationTest {
  private static final String SITE =
      """
      package site;
      @dev.recto.ContentSite(registry = "Site", shortcodes = Calls.class)
      interface Conf {}
      """;
  private static final String COLLECTION =
      """
      package site;
      @dev.recto.ContentCollection(from = "blog", registry = "Posts")
      interface Coll {}
      """;
  private static final String SHORTCODES =
      """
      package site;
      import dev.recto.*;
      final class Calls {
        private Calls() {}
        @Shortcode static Html hello() { return Html.raw("hello"); }
      }
      """;
  private static final String PROBE =
      """
      package site;
      final class Probe {
        private Probe() {}
        static Object value() {
          return Posts.B.title() + Posts.B.page().path() + Posts.B.page().body().html();
        }
      }
      """;

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void buildAll() {
    content =
        ContentDir.in(temporary)
            .page("blog/_index.md", "")
            .file("blog/b.md", "+++\ntitle = \"B\"\n+++\n{{ hello() }}\n")
            .file("blog/c.md", "+++\ntitle = \"C\"\n+++\nc\n");
    Compilation all =
        plain()
            .source("site.Conf", SITE)
            .source("site.Coll", COLLECTION)
            .source("site.Calls", SHORTCODES)
            .source("site.Probe", PROBE)
            .compile();
    assertEquals(List.of(), all.messages());
    assertEquals("B/blog/b/hello\n", all.call("site.Probe", "value"));
    content.file("blog/a.md", "+++\ntitle = \"A\"\n+++\na\n");
  }

  @Test
  void theSiteAloneIsCompiledWithTheCollectionsOfTheClassOutput() throws IOException {
    Compilation alone = compileAgain("site.Conf", SITE);
    assertEquals("B/blog/b/hello\n", alone.call("site.Probe", "value"));
    assertTrue(record().contains("type site.Coll\n"), this::record);
    assertTrue(record().contains("output site/Posts.class\n"), this::record);
  }

  @Test
  void aCollectionAloneIsCompiledWithTheSiteAndItsShortcodes() {
    Compilation alone = compileAgain("site.Coll", COLLECTION);
    assertEquals("B/blog/b/hello\n", alone.call("site.Probe", "value"));
    assertTrue(record().contains("output site/Site.class\n"), this::record);
  }

  @Test
  void withoutTheClassOutputOnTheClassPathTheOthersAreAskedFor() {
    Compilation alone =
        plain().source("site.Conf", SITE).source("site.Calls", SHORTCODES).compile();
    assertEquals(
        List.of(
            "src/site/Conf.java:2:1: what was generated for `site.Coll` must be generated again"
                + " together with this; compile both in one run, or put the class output on the"
                + " class path [partial-compilation]"),
        alone.messages());
    assertTrue(record().contains("output site/Posts.class\n"), this::record);
  }

  @Test
  void aTypeWhoseClassIsGoneIsNotAskedFor() throws IOException {
    Files.delete(temporary.resolve("classes/site/Coll.class"));
    Files.writeString(temporary.resolve("content/blog/b.md"), "+++\ntitle = \"B\"\n+++\n");
    Compilation alone =
        plain().source("site.Conf", SITE).source("site.Calls", SHORTCODES).compile();
    assertEquals(List.of(), alone.messages());
  }

  @Test
  void classesOfDifferentCompilationsRefuseToWorkTogether() throws IOException {
    Path data = temporary.resolve("classes/site/PostsData.class");
    byte[] old = Files.readAllBytes(data);
    Compilation alone = compileAgain("site.Conf", SITE);
    Files.write(data, old);
    AssertionError thrown =
        assertThrows(AssertionError.class, () -> alone.call("site.Probe", "value"));
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    assertEquals(
        "site.PostsData and site.SitePages come from different builds; compile the module again,"
            + " with all of its types that have @ContentCollection or @ContentSite, and see that no"
            + " other module on the class path generates into the same package",
        cause.getMessage());
  }

  /** Before 23 javac needs a second run where an old record is on the class path. */
  private Compilation compileAgain(String name, String source) {
    Compilation alone = withOutput().source(name, source).compile();
    if (alone.messages().stream().allMatch(m -> m.endsWith("[stale-record]"))) {
      alone = withOutput().source(name, source).compile();
    }
    assertEquals(List.of(), alone.messages());
    return alone;
  }

  private Javac withOutput() {
    String classPath =
        temporary.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path");
    return plain().option("-cp", classPath);
  }

  private Javac plain() {
    return Javac.in(content).withoutLint();
  }

  private String record() {
    try {
      return Files.readString(temporary.resolve("classes/META-INF/recto/compilation.txt"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
