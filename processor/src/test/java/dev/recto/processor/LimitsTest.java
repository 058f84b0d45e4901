package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.SiteSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walls of the JVM and of file systems are not met. */
class LimitsTest {
  @TempDir Path temporary;

  @Test
  void aRecordOfTwoHundredAndFiftyComponentsWorks() {
    String keys =
        IntStream.rangeClosed(1, 252)
            .mapToObj(i -> String.format(Locale.ROOT, "k%03d = \"v%d\"\n", i, i))
            .collect(Collectors.joining());
    Compilation compilation =
        compile(
            ContentDir.in(temporary).page("a/one.md", "[extra]\n" + keys),
            "Entries.ONE.k252() + Entries.ONE.hashCode() + Entries.ONE.equals(Entries.ONE)"
                + " + Entries.ONE.toString().length()");
    assertEquals("v252", compilation.call("site.Probe", "value").toString().substring(0, 4));
  }

  @Test
  void aNestedRecordOfTwoHundredAndFiftyComponentsWorks() {
    String keys =
        IntStream.rangeClosed(1, 252)
            .mapToObj(i -> String.format(Locale.ROOT, "k%03d = \"v%d\"\n", i, i))
            .collect(Collectors.joining());
    Compilation compilation =
        compile(
            ContentDir.in(temporary).page("a/one.md", "[extra.wide]\n" + keys),
            "Entries.ONE.wide().k252()");
    assertEquals("v252", compilation.call("site.Probe", "value"));
  }

  @Test
  void moreComponentsThanJavaHasAreReportedWithACure() {
    String keys =
        IntStream.rangeClosed(1, 130)
            .mapToObj(i -> "k" + i + " = " + i + "\n")
            .collect(Collectors.joining());
    ContentDir content = ContentDir.in(temporary).page("a/one.md", "[extra]\n" + keys);
    assertEquals(
        List.of(
            "@from: the record `Entry` needs 261 parameter slots and Java has 254;"
                + " name `extra` or keys of it in `maps` or `ignore` [too-many-components]"),
        Pipeline.run(content).messages());
    assertEquals(
        List.of(),
        Pipeline.run(content.root(), Pipeline.spec(List.of("extra.k1*"), List.of(), List.of()))
            .messages());
  }

  @Test
  void aThousandConstantsWork() {
    ContentDir content = ContentDir.in(temporary);
    IntStream.range(0, 1000)
        .forEach(i -> content.page("a/p" + i + ".md", "title = \"T" + i + "\""));
    Compilation compilation =
        compile(
            content,
            "Entries.P0.title() + Entries.P999.title() + Entries.all().size()"
                + " + (Entries.find(\"P500\").orElseThrow() == Entries.P500)");
    assertEquals("T0T9991000true", compilation.call("site.Probe", "value"));
  }

  @Test
  void threeHundredNestedTablesWork() {
    String path =
        IntStream.range(0, 300).mapToObj(i -> "level" + i).collect(Collectors.joining("."));
    String accessors =
        IntStream.range(0, 300).mapToObj(i -> ".level" + i + "()").collect(Collectors.joining());
    Compilation compilation =
        compile(
            ContentDir.in(temporary).page("a/one.md", "[extra." + path + "]\ndeep = 7"),
            "Entries.ONE" + accessors + ".deep()");
    assertEquals(7L, compilation.call("site.Probe", "value"));
  }

  @Test
  void threeHundredNestedListsWork() {
    String list = "[".repeat(300) + "1" + "]".repeat(300);
    Compilation compilation =
        compile(
            ContentDir.in(temporary).page("a/one.md", "[extra]\nlist = " + list),
            "Entries.ONE.list().toString()");
    assertEquals(list, compilation.call("site.Probe", "value"));
  }

  @Test
  void longKeysAndLongSlugsWork() {
    String key = "k".repeat(200);
    String longer = "k".repeat(300);
    Compilation compilation =
        compile(
            ContentDir.in(temporary)
                .page(
                    "a/" + "s".repeat(240) + ".md",
                    "[extra." + key + "]\nvalue = 1\n[extra." + longer + "]\nvalue = 2"),
            "\"\" + Entries.%1$s.%2$s().value() + Entries.%1$s.%3$s_%4$08x().value()"
                .formatted("S".repeat(240), key, "k".repeat(191), longer.hashCode()));
    assertEquals("12", compilation.call("site.Probe", "value"));
  }

  /** 254 names of 200 letters, in one record and in a record within it. */
  @Test
  void manyLongKeysWork() {
    String keys =
        IntStream.range(0, 240)
            .mapToObj(i -> "k".repeat(400) + i + " = \"x\"\n")
            .collect(Collectors.joining());
    Compilation compilation =
        compile(
            ContentDir.in(temporary).page("a/one.md", "[extra]\n" + keys + "[extra.in]\n" + keys),
            "Entries.ONE.toString().length() > 2 * 240 * 200 && Entries.ONE.equals(Entries.ONE)");
    assertEquals(true, compilation.call("site.Probe", "value"));
  }

  @Test
  void moreTablesThanFitAreReportedWithACure() {
    ContentDir content = ContentDir.in(temporary);
    for (int i = 0; i < 50; i++) {
      StringBuilder tables = new StringBuilder();
      for (int j = 0; j < 200; j++) {
        tables.append("[extra.t" + i + ".u" + j + "]\nx = 1\n");
      }
      content.page("a/p" + i + ".md", tables.toString());
    }
    Compilation compilation =
        Javac.in(content)
            .source(
                "site.SiteContent",
                SiteSources.content("from = \"a\", registry = \"Entries\", record = \"Entry\""))
            .compile();
    assertEquals(
        List.of(
            "src/site/SiteContent.java:2:37: the record `Entry` needs more than 1000 records for"
                + " the tables of its pages; name tables whose keys are data in `maps` or `ignore`"
                + " [too-many-tables]"),
        compilation.messages());
  }

  @Test
  void bodiesAndFrontMatterOfAnySizeWork() {
    String text = "x".repeat(150_000);
    Compilation compilation =
        compile(
            ContentDir.in(temporary)
                .file("a/one.md", "+++\ntitle = \"" + text + "\"\n+++\n" + text + "\n")
                .file("a/two.md", "+++\ntitle = \"\"\n+++\n" + "word ".repeat(500_000)),
            "Entries.ONE.title().length() + \" \" + Entries.ONE.page().body().html().length()"
                + " + \" \" + Entries.TWO.page().body().html().length()");
    assertEquals("150000 150008 2500007", compilation.call("site.Probe", "value"));
  }

  private static Compilation compile(ContentDir content, String expression) {
    Compilation compilation =
        Javac.in(content)
            .source(
                "site.SiteContent",
                SiteSources.content("from = \"a\", registry = \"Entries\", record = \"Entry\""))
            .source("site.Probe", SiteSources.probe(expression))
            .compile();
    assertEquals(List.of(), compilation.messages());
    return compilation;
  }
}
