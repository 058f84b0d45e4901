package dev.recto.processor.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.compiler.Owner.Kind;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The constants of a compilation, as the next one reads them. */
class ConstantTableTest {
  @TempDir Path temporary;

  @Test
  void whatIsWrittenIsReadBack() {
    ConstantTable table =
        new ConstantTable(
            new TreeMap<>(
                Map.of(
                    "site.Entries.ONE", new Owner(Kind.PAGE, "a/a name with spaces.md"),
                    "Site.Sections.A", new Owner(Kind.SECTION, "a/_index.md"),
                    "Site.Tags.RUST", new Owner(Kind.TERM, "a/two.md"))));
    assertEquals(
        "section Site.Sections.A a/_index.md\n"
            + "term Site.Tags.RUST a/two.md\n"
            + "page site.Entries.ONE a/a name with spaces.md\n",
        table.text());
    assertEquals(table, ConstantTable.parse(table.text()));
  }

  @Test
  void linesOfOthersAreLeftOut() {
    assertEquals(
        ConstantTable.EMPTY, ConstantTable.parse("\n\npage\nroom a b\npage only\n\u0000\u0001 x"));
    Owner owner = new Owner(Kind.PAGE, "two\nlines.md");
    assertEquals("", new ConstantTable(new TreeMap<>(Map.of("site.Entries.ONE", owner))).text());
  }

  @Test
  void aRegistryThatNobodyAsksForHasNoGoneConstants() throws IOException {
    ContentDir content = ContentDir.in(temporary).page("a/one.md", "").page("a/two.md", "");
    Request request = Pipeline.request(content.root(), Optional.empty(), Pipeline.SPEC);
    ConstantTable earlier =
        ConstantTable.parse(
            "page site.Others.A b/a.md\n" + ConstantTable.of(Analysis.of(request)).text());
    Files.delete(content.root().resolve("a/one.md"));
    Analysis analysis = Analysis.of(request);
    assertEquals(
        Map.of("site.Entries.ONE", "`Entries.ONE` was the page `a/one.md`, which is gone"),
        GoneConstants.of(earlier, ConstantTable.of(analysis), analysis));
  }
}
