package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.SiteSources;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content is data: no text of it runs, breaks the build or changes on its way to the site. */
class HazardTest {
  private static final String RUN = "static { System.setProperty(\"recto.hacked\", \"yes\"); }";

  private static final List<String> HAZARDS =
      List.of(
          "*/ " + RUN + " /*",
          "\\u002a/ " + RUN + " /\\u002a",
          "\\uuu002a/ " + RUN + " /*",
          "C:\\users\\new",
          "\\u12",
          "\\u0022 + System.exit(1) + \\u0022",
          "\" + System.exit(1) + \"",
          "'",
          "line one\nline two",
          "carriage\r\nreturn",
          "\\u000a" + RUN,
          "line\u2028separator",
          "paragraph\u2029separator",
          "{@code unclosed",
          "{@link Nope#nothing}",
          "@deprecated since today",
          "\n@deprecated",
          "<script>alert(1)</script>",
          "</p></body> & &lt; &#42;/",
          "left\u202eright\u2066isolate",
          "zero\u200bwidth\ufeffmark",
          "next\u0085line",
          "emoji \ud83d\ude00 astral \ud835\udcb3",
          "$L $S $T $$ $N",
          "${title} {0} %s %n",
          "\\",
          "\\\\\" + x",
          "tab\there",
          "/** comment */ // end",
          "\u00e9\u00df\u65e5\u672c");

  @TempDir Path temporary;

  @Test
  void everyHazardComesBackUnchangedAndNoneRuns() {
    ContentDir content = ContentDir.in(temporary);
    for (int i = 0; i < HAZARDS.size(); i++) {
      String text = toml(HAZARDS.get(i));
      content.page(
          "a/p" + i + ".md",
          """
          title = %s
          description = %s
          [extra]
          plain = %s
          list = [%s]
          table = { inner = %s }
          map = { %s = %s }
          """
              .formatted(text, text, text, text, text, text, text));
    }
    Compilation compilation =
        compile(content, "maps = {\"extra.map\"}, ", "java.util.List.copyOf(Entries.all())");
    List<?> entries = (List<?>) compilation.call("site.Probe", "value");
    for (int i = 0; i < HAZARDS.size(); i++) {
      String hazard = HAZARDS.get(i);
      Object entry = byTitle(entries, hazard);
      assertEquals(hazard, get(entry, "description"));
      assertEquals(hazard, get(entry, "plain"));
      assertEquals(List.of(hazard), get(entry, "list"));
      assertEquals(hazard, get(get(entry, "table"), "inner"));
      assertEquals(Map.of(hazard, hazard), get(entry, "map"));
    }
    assertEquals(null, System.getProperty("recto.hacked"));
  }

  @Test
  void hazardousKeysBecomeNamesOrErrors() {
    ContentDir content =
        ContentDir.in(temporary)
            .page(
                "a/one.md",
                "[extra]\n"
                    + "class = 1\n"
                    + "_ = 1\n"
                    + "hashCode = 2\n"
                    + "page = 3\n"
                    + "whole = 4\n"
                    + "equals = 5\n"
                    + "record = 6\n"
                    + "\"*/ evil /*\" = 7\n"
                    + "\"2fast\" = 8\n"
                    + "\"a$b\" = 9\n"
                    + "\"\\u00e9t\\u00e9\" = 10\n"
                    + "\"zero\\u200bwidth\" = 11\n"
                    + "String = { x = 1 }\n"
                    + "object = { x = 1 }\n"
                    + "override = { x = 1 }\n"
                    + "list = { x = 1 }\n"
                    + "optional = { x = 1 }\n"
                    + "entry = { x = 1 }\n"
                    + "entries = { entries = { x = 1 } }\n"
                    + "values = [ { values = 1 } ]\n");
    assertEquals(
        List.of(
            "a/one.md:4:1: no Java name can be made from the key `_`;"
                + " use at least one letter or digit [no-identifier]"),
        Pipeline.run(content).messages());
    content.file("a/one.md", read(content).replace("_ = 1\n", ""));
    Compilation compilation =
        compile(
            content,
            "",
            "\"\" + Entries.ONE.class_() + Entries.ONE.hashCode_() + Entries.ONE.page_()"
                + " + Entries.ONE.whole() + Entries.ONE.equals() + Entries.ONE.record_()"
                + " + Entries.ONE.evil() + Entries.ONE._2fast() + Entries.ONE.aB()"
                + " + Entries.ONE.ete() + Entries.ONE.zeroWidth()"
                + " + Entries.ONE.string().x() + Entries.ONE.entries().entries().x()"
                + " + Entries.ONE.values().get(0).values()");
    assertEquals("1234567891011111", compilation.call("site.Probe", "value"));
  }

  @Test
  void hazardousFileNamesBecomeConstants() {
    ContentDir content =
        ContentDir.in(temporary)
            .page("a/class.md", "title = \"1\"")
            .page("a/*⁄ evil {@link.md", "title = \"2\"")
            .page("a/\u00dcn\u00ef c\u00f6de!.md", "title = \"3\"")
            .page("a/2fast.md", "title = \"4\"")
            .page("a/\\u002a.md", "title = \"5\"")
            .page("a/\u202eabc.md", "title = \"6\"");
    Compilation compilation =
        compile(
            content,
            "",
            "Entries.CLASS.title() + Entries.EVIL_LINK.title() + Entries.UNI_CODE.title()"
                + " + Entries._2FAST.title() + Entries.U002A.title() + Entries.ABC.title()");
    assertEquals("123456", compilation.call("site.Probe", "value"));
  }

  @Test
  void generatedSourcesAreAscii() {
    ContentDir content = ContentDir.in(temporary);
    IntStream.range(0, HAZARDS.size())
        .forEach(i -> content.page("a/p" + i + ".md", "title = " + toml(HAZARDS.get(i))));
    Pipeline.run(content)
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".java")) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                assertTrue(text.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'), path);
              }
            });
  }

  private static Compilation compile(ContentDir content, String attributes, String expression) {
    Compilation compilation =
        Javac.in(content)
            .source(
                "site.SiteContent",
                SiteSources.content(
                    attributes + "from = \"a\", registry = \"Entries\", record = \"Entry\""))
            .source("site.Probe", SiteSources.probe(expression))
            .compile();
    assertEquals(List.of(), compilation.messages());
    return compilation;
  }

  private static Object byTitle(List<?> entries, String title) {
    return entries.stream()
        .filter(entry -> get(entry, "title").equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no entry is called " + title));
  }

  private static Object get(Object record, String component) {
    try {
      var accessor = record.getClass().getDeclaredMethod(component);
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(component, e);
    }
  }

  private static String read(ContentDir content) {
    try {
      return java.nio.file.Files.readString(content.root().resolve("a/one.md"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A basic string of TOML with every character but letters and digits escaped. */
  private static String toml(String text) {
    StringBuilder toml = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && Character.isLetterOrDigit(c) || c == ' ') {
                toml.append((char) c);
              } else {
                toml.append(String.format("\\U%08x", c));
              }
            });
    return toml.append('"').toString();
  }
}
