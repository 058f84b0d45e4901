package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code Site.verify()}, by which a test builds all of a site. */
class VerifyTest {
  private static final String PROBE =
      """
      package site;
      final class Probe {
        private Probe() {}
        static Object value() {
          try {
            Site.verify();
            return "passes";
          } catch (IllegalStateException e) {
            return e.getMessage();
          }
        }
      }
      """;

  private static final String SHORTCODES =
      """
      package site;
      import dev.recto.Html;
      final class Shortcodes {
        private Shortcodes() {}
        @dev.recto.Shortcode static Html video(String id) {
          if (id.isEmpty()) {
            throw new IllegalArgumentException("a video needs an id");
          }
          return Html.text(id);
        }
      }
      """;

  private static final String SITE =
      """
      package site;
      @dev.recto.ContentSite(registry = "Site", shortcodes = Shortcodes.class%s)
      @dev.recto.ContentCollection(from = "notes", registry = "Notes")
      interface SiteContent {}
      """;

  @TempDir Path temporary;

  private ContentDir content() throws IOException {
    Files.createDirectories(temporary.resolve("data"));
    Files.writeString(
        temporary.resolve("data/people.toml"), "[ann]\nname = \"Ann\"\n[bob]\nname = \" \"\n");
    return ContentDir.in(temporary)
        .page("notes/a.md", "title = \"A\"")
        .page("podcast/one.md", "title = \"One\"\nextra.isbn = \"1\"")
        .page("podcast/two.md", "title = \"two\"\nextra.isbn = \"1\"")
        .page("podcast/three.md", "title = \"Three\"\nextra.isbn = \"x\"")
        .file("about.md", "+++\n+++\n{{ video(id=\"x\") }} {{ video(id=\"\") }}\n");
  }

  /** The records of other packages need not be public to be verified, and their registries are. */
  private Javac javac(ContentDir content, String attributes) {
    return Javac.in(content)
        .source("site.SiteContent", SITE.formatted(attributes))
        .source("site.Shortcodes", SHORTCODES)
        .source(
            "site.audio.Episode",
            """
            package site.audio;
            import dev.recto.*;
            @ContentCollection(from = "podcast", registry = "Episodes")
            record Episode(Page page, String title, Isbn isbn) {
              Episode {
                if (!Character.isUpperCase(title.charAt(0))) {
                  throw new IllegalArgumentException("titles begin in upper case");
                }
              }
              record Isbn(int group, int title) {
                public static Isbn parse(String text) {
                  return new Isbn(Integer.parseInt(text), 0);
                }
              }
            }
            """)
        .source(
            "site.people.Person",
            """
            package site.people;
            import dev.recto.*;
            @DataCollection(from = "people.toml", registry = "People", key = "{name}")
            record Person(String name) {
              Person {
                assert !name.isBlank();
                if (name.isBlank()) {
                  throw new IllegalArgumentException("no name");
                }
              }
            }
            """)
        .source("site.Probe", PROBE);
  }

  @Test
  void eachFailureOfEveryRegistryAndBodyIsNamed() throws IOException {
    Compilation compilation = javac(content(), "").compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        """
        4 failures:
          Episodes: podcast/three.md: For input string: "x"
          Episodes: podcast/two.md: titles begin in upper case
          People: data/people.toml:3:2: no name
          about.md: a video needs an id\
        """,
        compilation.call("site.Probe", "value"));
  }

  @Test
  void entriesOfAllLanguagesAreBuilt() throws IOException {
    ContentDir content =
        content().page("podcast/vier.de.md", "title = \"vier\"\nextra.isbn = \"1\"");
    Compilation compilation =
        javac(content, ", defaultLanguage = \"en\", languages = \"de\"").compile();
    assertEquals(List.of(), compilation.messages());
    String found = (String) compilation.call("site.Probe", "value");
    assertTrue(found.contains("podcast/vier.de.md: titles begin in upper case"), found);
    assertTrue(found.startsWith("5 failures:\n"), found);
  }

  @Test
  void aSoundSitePasses() {
    ContentDir content =
        ContentDir.in(temporary).file("notes/a.md", "+++\n+++\n{{ video(id=\"x\") }}\n");
    Compilation compilation =
        Javac.in(content)
            .source("site.SiteContent", SITE.formatted(""))
            .source("site.Shortcodes", SHORTCODES)
            .source("site.Probe", PROBE)
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals("passes", compilation.call("site.Probe", "value"));
  }

  /** Java can't name a class of the unnamed package elsewhere (JLS 7.5). */
  @Test
  void registriesOfTheUnnamedPackageAreLeftOutElsewhere() {
    ContentDir content = ContentDir.in(temporary).page("notes/a.md", "").page("blog/a.md", "");
    Compilation compilation =
        Javac.in(content)
            .source("site.SiteContent", SITE.formatted(""))
            .source("site.Shortcodes", SHORTCODES)
            .source(
                "Unnamed",
                """
                @dev.recto.ContentCollection(from = "blog", registry = "Posts")
                interface Unnamed {}
                """)
            .source("site.Probe", PROBE)
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals("passes", compilation.call("site.Probe", "value"));
  }
}
