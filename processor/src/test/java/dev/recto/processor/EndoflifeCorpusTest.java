package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Corpora;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.SiteSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 464 pages in YAML that were written for another generator: all their keys stand at the top level,
 * and some hold a date or a boolean, a text or a table.
 */
class EndoflifeCorpusTest {

  /** Where the pages differ in the type of a value, so that the record leaves it out. */
  private static final List<String> UNIONS =
      List.of(
          "auto",
          "eoasColumn",
          "eoesColumn",
          "eolColumn",
          "latestColumn",
          "releaseDateColumn",
          "releases.discontinued",
          "releases.eoas",
          "releases.eoes",
          "releases.eol",
          "releases.lts");

  @TempDir Path temporary;

  @Test
  void thePagesCompileOnceTheirUnionsAreLeftOut() {
    Compilation compilation = compile(UNIONS, "Products.PYTHON.releases()");
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        464, ((List<?>) compile(UNIONS, "Products.all()").call("site.Probe", "value")).size());
    String python = compilation.call("site.Probe", "value").toString();
    assertTrue(python.contains("releaseCycle=3.13, releaseDate=2024-10-07"), python);
  }

  @Test
  void theUnionsAreAllThatIsMixed() {
    CollectionSpec spec = Pipeline.spec("", "{slug}", "");
    Set<String> mixed =
        Pipeline.run(products(), spec).messages().stream()
            .filter(message -> message.endsWith("[mixed-types]"))
            .map(message -> message.split("`")[1])
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Set.of(
            "discontinued",
            "eoas",
            "eoasColumn",
            "eoes",
            "eoesColumn",
            "eol",
            "eolColumn",
            "latestColumn",
            "lts",
            "regex",
            "regex_exclude",
            "releaseCycle",
            "releaseDate",
            "releaseDateColumn",
            "releaseLabel"),
        mixed);
  }

  private Compilation compile(List<String> ignore, String probe) {
    String ignored = "{\"" + String.join("\", \"", ignore) + "\"}";
    return Javac.in(ContentDir.in(temporary))
        .option("-Arecto.content=" + products())
        .option("-Arecto.severity=unknown-key=off,broken-link=off")
        .source(
            "site.SiteContent",
            SiteSources.content("from = \".\", registry = \"Products\", ignore = " + ignored))
        .source("site.Probe", SiteSources.probe(probe))
        .compile();
  }

  private static Path products() {
    return Corpora.folder("endoflife-date").resolve("products");
  }
}
