package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many messages there are, in which order, and where else they go. */
class ReportingTest {
  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeFolder() {
    content = ContentDir.in(temporary);
  }

  @Test
  void moreThanAHundredDiagnosticsAreCutWithACount() {
    IntStream.range(0, 150).forEach(i -> content.page("podcast/p" + i + ".md", "title = 3"));
    Compilation compilation = compile();
    assertEquals(100, count(compilation, Kind.ERROR));
    assertEquals(1, count(compilation, Kind.WARNING));
    assertEquals(
        List.of(
            "src/site/SiteContent.java:3:1: recto: 100 of 150 diagnostics shown;"
                + " mend these and build again for the others"),
        compilation.messages().stream().filter(m -> m.contains("recto:")).toList());
    assertTrue(compilation.notes().get(0).endsWith(" 150 with errors"));
  }

  @Test
  void aWrongPageMakesNoFalseErrorsInTheSite() {
    content
        .page("podcast/one.md", "title = 3\nweight = \"x\"")
        .page("podcast/two.md", "title = \"Two\"\nweight = 2")
        .page("podcast/three.md", "title = \"Three\"\nweight = ");
    Compilation compilation =
        Javac.in(content)
            .option("-XDshould-stop.ifError=FLOW")
            .source("site.SiteContent", SiteSources.content(attributes()))
            .source(
                "site.Probe",
                """
                package site;
                final class Probe {
                  private final Episode first = Episodes.ONE;
                  private final String title = Episodes.THREE.title();
                  private final long weight = Episodes.ONE.weight() + Episodes.TWO.weight();
                  private Probe() {}
                }
                """)
            .compile();
    assertEquals(
        List.of(
            "content/podcast/one.md:2:9: `title` must be a string, found the integer `3`;"
                + " write a text in quotes [wrong-type]",
            "content/podcast/one.md:3:10: `weight` must be an integer, found the string `x`;"
                + " write a whole number without quotes [wrong-type]",
            "content/podcast/three.md:3:10: unexpected end of line, expected a value;"
                + " front matter must be TOML [toml-syntax]"),
        compilation.messages());
  }

  @Test
  void aNoteAccountsForEveryFile() {
    content.page("podcast/one.md", "title = \"One\"").file("podcast/picture.png", "");
    assertEquals(
        List.of(
            "recto: 1 entry, 0 other pages, 0 sections, 0 drafts, 0 ignored, 1 asset,"
                + " 0 with errors"),
        compile().notes());
  }

  @Test
  void theSameDiagnosticsGoIntoASarifReport() throws IOException {
    content.page("podcast/a b.md", "title = 3\ndraft = \"no\"");
    Compilation compilation =
        compile("-Arecto.report=target/recto.sarif", "-Arecto.severity=wrong-type=warning");
    assertEquals(2, count(compilation, Kind.WARNING));
    assertEquals(
        "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\","
            + "\"runs\":[{\"tool\":{\"driver\":{\"name\":\"Recto\"}},"
            + "\"columnKind\":\"unicodeCodePoints\",\"results\":["
            + result(
                2, 9, "`title` must be a string, found the integer `3`; write a text in quotes")
            + ","
            + result(
                3, 9, "`draft` must be a boolean, found the string `no`; write `true` or `false`")
            + "]}]}",
        Files.readString(temporary.resolve("target/recto.sarif")));
  }

  private static String result(int line, int column, String message) {
    return ("{\"ruleId\":\"wrong-type\",\"level\":\"warning\",\"message\":{\"text\":\"%s\"},"
            + "\"locations\":[{\"physicalLocation\":{\"artifactLocation\":"
            + "{\"uri\":\"content/podcast/a%%20b.md\"},"
            + "\"region\":{\"startLine\":%d,\"startColumn\":%d}}}]}")
        .formatted(message, line, column);
  }

  private static long count(Compilation compilation, Kind kind) {
    return compilation.diagnostics().stream().filter(d -> d.getKind() == kind).count();
  }

  private Compilation compile(String... options) {
    return Javac.in(content)
        .withoutLint()
        .option(options)
        .source("site.SiteContent", SiteSources.content(attributes()))
        .compile();
  }

  private static String attributes() {
    return "from = \"podcast\", registry = \"Episodes\"";
  }
}
