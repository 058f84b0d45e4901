package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import dev.recto.support.Entries;
import java.io.File;
import java.lang.reflect.Member;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first use of a site makes the JVM load. */
class StartTest {
  private static final String BEGIN = "the site begins";
  private static final String END = "the site ends";
  private static final String VERIFIED_CONSTANTS =
      ".*Start class verification for: site.EntriesConstants.*";

  /** Uses a site in one way, once the jar is open that the runtime may be in. */
  private static final String START =
      """
      package site;
      final class Start {
        public static void main(String[] args) throws Exception {
          Class.forName("dev.recto.Page");
          System.out.println("the site begins");
          Object value = value(args[0]);
          System.out.println("the site ends");
        }
        private static Object value(String way) {
          switch (way) {
            case "constant":
              return Entries.P1100;
            case "find":
              return Entries.find("p1100").orElseThrow();
            case "at":
              return Entries.at("/p1100/").orElseThrow();
            default:
              return Entries.P1100.page().body().html();
          }
        }
      }
      """;

  @TempDir static Path temporary;
  private static Compilation compilation;

  @BeforeAll
  static void compile() {
    ContentDir content = ContentDir.in(temporary);
    for (int i = 0; i < 1_200; i++) {
      content.page("p" + i + ".md", "title = \"Page " + i + "\"");
    }
    compilation =
        Javac.in(content)
            .source(
                "site.SiteContent",
                SiteSources.content("from = \".\", registry = \"Entries\", record = \"Entry\""))
            .source("site.Start", START)
            .compile();
    assertEquals(List.of(), compilation.messages());
  }

  /** A class that has them is linked with all of its constants by the first call. */
  @Test
  void aRegistryHasItsMethodsFromAClassWithoutConstants() {
    Class<?> registry = compilation.load("site.Entries");
    assertEquals(List.of(), Stream.of(registry.getDeclaredMethods()).map(Member::getName).toList());
    Class<?> methods = registry.getSuperclass();
    assertEquals("site.EntriesMethods", methods.getName());
    assertEquals(Object.class, methods.getSuperclass());
    assertEquals(0, methods.getInterfaces().length);
  }

  @Test
  void theFirstConstantLoadsFewClasses() throws Exception {
    List<String> log = log("constant");
    assertLoaded(100, log);
    assertEquals(1, log.stream().filter(line -> line.matches(VERIFIED_CONSTANTS)).count());
  }

  @Test
  void findingTheFirstEntryVerifiesNoConstants() throws Exception {
    List<String> log = log("find");
    assertLoaded(170, log);
    assertEquals(0, log.stream().filter(line -> line.matches(VERIFIED_CONSTANTS)).count());
  }

  @Test
  void lookingUpTheFirstAddressVerifiesNoConstants() throws Exception {
    List<String> log = log("at");
    assertLoaded(170, log);
    assertEquals(0, log.stream().filter(line -> line.matches(VERIFIED_CONSTANTS)).count());
  }

  @Test
  void readingTheFirstBodyLoadsFewClasses() throws Exception {
    assertLoaded(210, log("body"));
  }

  /**
   * The first lambda and the first {@code +} of texts load a hundred classes each. Later JDKs have
   * some on the way to a resource, so that only this one's count tells what Recto adds.
   */
  private static void assertLoaded(int atMost, List<String> log) {
    List<String> loaded = log.stream().filter(line -> line.contains(" source: ")).toList();
    assertEquals(
        List.of(),
        loaded.stream()
            .filter(line -> line.contains("$$Lambda") && line.contains("recto"))
            .toList());
    if (Runtime.version().feature() == 17) {
      assertTrue(
          loaded.size() <= atMost, () -> loaded.size() + " classes:\n" + String.join("\n", loaded));
    }
  }

  /** What a new JVM says of classes when a site is used in one way. */
  private List<String> log(String way) throws Exception {
    String path =
        compilation.classes()
            + File.pathSeparator
            + Path.of(Entries.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load,class+init",
                "-cp",
                path,
                "site.Start",
                way)
            .redirectErrorStream(true)
            .start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, java.waitFor(), output);
    List<String> lines = output.lines().toList();
    return lines.subList(lines.indexOf(BEGIN), lines.indexOf(END));
  }
}
