package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records that are not written for Recto alone: in other packages and modules, in other types, with
 * constructors and with annotations of other frameworks.
 */
class RecordsFromElsewhereTest {
  private static final String VENUE =
      """
      package lib;
      import dev.recto.*;
      import java.util.*;
      /** A place. @param name its name @param kind its kind @param site its site @param slug its slug */
      public record Venue(String name, Kind kind, Optional<java.net.URI> site, Slug slug) {
        /** Kinds. */
        public enum Kind {
          /** Outside. */
          @Name("open-air") OPEN,
          /** Inside. */
          HALL
        }
        /** A name in addresses. @param value it */
        public record Slug(String value) {
          /** Checks it. */
          public Slug {
            if (value.isBlank()) {
              throw new IllegalArgumentException("a slug can't be blank");
            }
          }
        }
      }
      """;

  private static final String EVENT =
      """
      package site;
      import dev.recto.*;
      import java.util.*;
      interface Site {
        @ContentCollection(from = "events", registry = "Events")
        record Event(Page page, String title, lib.Venue venue, List<lib.Venue> others) {
          public Event {
            if (title.equals("bad")) {
              throw new IllegalStateException("no bad events");
            }
          }
        }
      }
      """;

  private static final String PROBE =
      """
      package site;
      final class Probe {
        static Object value() {
          return java.util.List.of(Events.ONE.venue(), Events.ONE.others(), Events.all().size());
        }
      }
      """;

  private static final String VALUE =
      "[Venue[name=A, kind=OPEN, site=Optional.empty, slug=Slug[value=a]], [Venue[name=B,"
          + " kind=HALL, site=Optional[/b], slug=Slug[value=b]]], 1]";

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeContent() {
    content =
        ContentDir.in(temporary)
            .page(
                "events/one.md",
                """
                title = "One"
                [extra]
                venue = {name = "A", kind = "open-air", slug = "a"}
                others = [{name = "B", kind = "hall", site = "/b", slug = "b"}]
                """);
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static String runtimePath() {
    return Arrays.stream(classPath().split(File.pathSeparator))
        .filter(path -> path.contains("runtime") || path.contains("jspecify"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Path library(Map<String, String> more) throws IOException {
    Javac library = Javac.in(Files.createDirectories(temporary.resolve("library"))).withoutLint();
    more.forEach(library::source);
    Compilation compiled = library.source("lib.Venue", VENUE).option("-p", runtimePath()).compile();
    assertEquals(List.of(), compiled.messages());
    return compiled.classes();
  }

  @Test
  void recordsOfAnotherModuleOfTheBuildAreOnItsClassPath() throws IOException {
    Path library = library(Map.of());
    Compilation site =
        Javac.in(content)
            .withoutLint()
            .option("-cp", library + File.pathSeparator + classPath())
            .source("site.Site", EVENT)
            .source("site.Probe", PROBE)
            .compile();
    assertEquals(List.of(), site.messages());
  }

  @Test
  void modulesOfThePlatformCanHaveTheRecords() throws IOException {
    Path library =
        library(Map.of("module-info", "module my.lib { requires dev.recto; exports lib; }"));
    Compilation site =
        Javac.in(content)
            .withoutLint()
            .option("-p", library + File.pathSeparator + runtimePath())
            .source(
                "module-info",
                "module my.site { requires dev.recto; requires static java.compiler; requires"
                    + " my.lib; }")
            .source("site.Site", EVENT)
            .source("site.Probe", PROBE)
            .compile();
    assertEquals(List.of(), site.messages());
  }

  @Test
  void recordsOfAPackageThatIsNotExportedCanNotBeUsed() throws IOException {
    Path library = library(Map.of("module-info", "module my.lib { requires dev.recto; }"));
    Compilation site =
        Javac.in(content)
            .withoutLint()
            .option("-p", library + File.pathSeparator + runtimePath())
            .source(
                "module-info",
                "module my.site { requires dev.recto; requires static java.compiler; requires"
                    + " my.lib; }")
            .source("site.Site", EVENT)
            .source("site.Probe", PROBE)
            .compile();
    assertTrue(
        site.messages().stream().allMatch(line -> line.contains("package lib is not visible")),
        site.messages()::toString);
  }

  @Test
  void annotationsOfOtherFrameworksMeanNothing() {
    Compilation site =
        Javac.in(content)
            .withoutLint()
            .source(
                "json.JsonProperty",
                """
                package json;
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.RUNTIME)
                public @interface JsonProperty { String value() default ""; boolean required() default false; }
                """)
            .source(
                "json.Min",
                """
                package json;
                import java.lang.annotation.*;
                @Target({ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
                public @interface Min { int value(); }
                """)
            .source("lib.Venue", VENUE)
            .source(
                "site.Site",
                EVENT
                    .replace(
                        "String title", "@json.JsonProperty(\"name\") @json.Min(99) String title")
                    .replace(
                        "lib.Venue venue", "@json.JsonProperty(required = true) lib.Venue venue")
                    .replace("<lib.Venue>", "<lib.@json.Min(3) Venue>"))
            .source("site.Probe", PROBE)
            .compile();
    assertEquals(List.of(), site.messages());
    assertEquals(VALUE, String.valueOf(site.call("site.Probe", "value")));
  }

  @Test
  void anExceptionOfAConstructorNamesTheContentFile() {
    content
        .page(
            "events/bad.md",
            "title = \"bad\"\n[extra]\nvenue = {name = \"A\", kind = \"hall\", slug = \"a\"}")
        .page(
            "events/blank.md",
            "title = \"Blank\"\n[extra]\nvenue = {name = \"A\", kind = \"hall\", slug = \" \"}");
    Compilation site =
        Javac.in(content)
            .withoutLint()
            .source("lib.Venue", VENUE)
            .source("site.Site", EVENT)
            .source(
                "site.Probe",
                "package site; class Probe { static Object bad() { return Events.BAD; }"
                    + " static Object blank() { return Events.find(\"blank\"); } }")
            .compile();
    assertEquals(List.of(), site.messages());
    assertEquals("events/blank.md: a slug can't be blank", thrown(site, "blank"));
    assertEquals("events/bad.md: no bad events", thrown(site, "bad"));
  }

  private static String thrown(Compilation site, String method) {
    Throwable error = assertThrows(AssertionError.class, () -> site.call("site.Probe", method));
    while (error.getCause() != null
        && (error.getMessage() == null || !error.getMessage().startsWith("events/"))) {
      error = error.getCause();
    }
    return error.getMessage();
  }

  @Test
  void eclipseReadsRecordsOfSourcesAndOfClassFilesAlike() throws IOException {
    Path library = library(Map.of());
    Path source = Files.createDirectories(content.module().resolve("src/site"));
    Files.writeString(source.resolve("Site.java"), EVENT);
    Files.writeString(source.resolve("Probe.java"), PROBE);
    assertEquals("", ecj(library, source));
    content.page(
        "events/two.md",
        "title = 2\n[extra]\nvenue = {name = 1, kind = \"open\", slug = \"a\"}\nothers = [{}]");
    List<String> messages =
        ecj(library, source).lines().filter(line -> line.contains("content/")).toList();
    assertEquals(
        """
        1. ERROR: content/events/two.md:2:9: `title` must be a string, found the integer `2`; write `"2"` [wrong-type]
        2. ERROR: content/events/two.md:4:17: `name` must be a string, found the integer `1`; write `"1"`; declared at Venue.name [wrong-type]
        3. ERROR: content/events/two.md:4:27: `kind` can't be `open`; write one of `hall`, `open-air`; declared at Venue.kind [unknown-choice]
        4. ERROR: content/events/two.md:5:11: the required key `kind` is missing; add it to the table; declared at Venue.kind [missing-key]
        5. ERROR: content/events/two.md:5:11: the required key `name` is missing; add it to the table; declared at Venue.name [missing-key]
        6. ERROR: content/events/two.md:5:11: the required key `slug` is missing; add it to the table; declared at Venue.slug [missing-key]\
        """,
        String.join("\n", messages));
  }

  private String ecj(Path library, Path source) throws IOException {
    StringWriter messages = new StringWriter();
    BatchCompiler.compile(
        new String[] {
          "--release",
          "17",
          "-warn:none",
          "-cp",
          library + File.pathSeparator + classPath(),
          "-processorpath",
          classPath(),
          "-processor",
          RectoProcessor.class.getName(),
          "-d",
          temporary.resolve("classes").toString(),
          "-s",
          Files.createDirectories(temporary.resolve("generated")).toString(),
          source.toString()
        },
        new PrintWriter(new StringWriter()),
        new PrintWriter(messages),
        null);
    return messages.toString();
  }
}
