package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.SiteSources;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The processor under Eclipse's compiler, which has no trees and finds the content by its output.
 */
class EcjTest {
  @TempDir Path temporary;

  @Test
  void theContentIsFoundAndTheSiteCompiles() throws IOException {
    ContentDir content = ContentDir.in(temporary).page("a/one.md", "title = \"One\"");
    assertEquals("", compile(content, "Entries.ONE.title()"));
    assertTrue(Files.exists(temporary.resolve("classes/site/Entries.class")));
    assertTrue(Files.exists(temporary.resolve("classes/META-INF/recto/compilation.txt")));
  }

  @Test
  void aDiagnosticStandsOnTheTypeWithItsPlaceBeforeIt() throws IOException {
    ContentDir content = ContentDir.in(temporary).page("a/one.md", "title = 3");
    String messages = compile(content, "Entries.ONE.title()");
    assertTrue(messages.contains("1 problem (1 error)"), messages);
    assertTrue(
        messages.contains(
            "content/a/one.md:2:9: `title` must be a string, found the integer `3`;"
                + " write `\"3\"` [wrong-type]"),
        messages);
    assertTrue(messages.contains("SiteContent.java (at line 2)"), messages);
  }

  @Test
  void theConstantsOfTheLastCompilationAreKept() throws IOException {
    ContentDir content =
        ContentDir.in(temporary)
            .page("a/one.md", "title = \"One\"")
            .page("a/two.md", "title = \"Two\"");
    assertEquals("", compile(content, "Entries.ONE.title()"));
    Files.delete(content.root().resolve("a/one.md"));
    assertEquals("", compile(content, "Entries.TWO.title()"));
    assertEquals(
        "page site.Entries.TWO a/two.md\n",
        Files.readString(temporary.resolve("generated").resolve(ConstantMemory.PATH)));
  }

  @Test
  void shortcodesTakeRecordsThatAreYetToBeGenerated() throws IOException {
    ContentDir content =
        ContentDir.in(temporary)
            .file("a/one.md", "+++\n+++\n{{ s(a='one', b='one', c=['one'], d=['one']) }}\n");
    Path source = Files.createDirectories(content.module().resolve("src/site"));
    Files.writeString(
        source.resolve("Shortcodes.java"),
        """
        package site;
        import dev.recto.*;
        import java.util.*;
        @ContentSite(registry = "Site", shortcodes = Shortcodes.class)
        class Shortcodes {
          @Shortcode
          static Html s(Entry a, Optional<Ref<Entry>> b, List<Entry> c, Optional<List<Entry>> d) {
            return Html.EMPTY;
          }
        }
        """);
    assertEquals("", compile(content, "Entries.ONE.page().body().html()"));
  }

  @Test
  void mistakesInDeclaredRecordsNameTheirComponentsSinceRecordsHaveNoPlaceThere()
      throws IOException {
    ContentDir content =
        ContentDir.in(temporary).page("a/one.md", "title = \"One\"\n[extra]\nnumber = 1");
    Path source = Files.createDirectories(content.module().resolve("src/site"));
    Files.writeString(
        source.resolve("Show.java"),
        """
        package site;
        import dev.recto.*;
        import java.util.*;
        @ContentCollection(from = "a", registry = "Shows")
        record Show(
            String title,
            List<Object> things,
            @Default("x") Kind kind,
            int number) {
          enum Kind { A, B }
        }
        """);
    String messages = compile(content, "Entries.ONE.title()");
    assertTrue(messages.contains("2 problems (2 errors)"), messages);
    assertTrue(
        messages.contains(
            "`Show.things` can't be filled, because nothing in content can be an `Object`;"
                + " use `Value` for any value [unfillable-type]"),
        messages);
    assertTrue(
        messages.contains("the default of `Show.kind` can't be used, because `x` is not a value"),
        messages);
  }

  private String compile(ContentDir content, String expression) throws IOException {
    Path source = Files.createDirectories(content.module().resolve("src/site"));
    String attributes = "from = \"a\", registry = \"Entries\", record = \"Entry\"";
    Files.writeString(source.resolve("SiteContent.java"), SiteSources.content(attributes));
    Files.writeString(source.resolve("Probe.java"), SiteSources.probe(expression));
    Files.createDirectories(temporary.resolve("generated"));
    StringWriter messages = new StringWriter();
    BatchCompiler.compile(
        new String[] {
          "--release",
          "17",
          "-warn:none",
          "-cp",
          System.getProperty("java.class.path"),
          "-processorpath",
          System.getProperty("java.class.path"),
          "-processor",
          RectoProcessor.class.getName(),
          "-d",
          temporary.resolve("classes").toString(),
          "-s",
          temporary.resolve("generated").toString(),
          source.toString()
        },
        new PrintWriter(new StringWriter()),
        new PrintWriter(messages),
        null);
    return messages.toString();
  }
}
