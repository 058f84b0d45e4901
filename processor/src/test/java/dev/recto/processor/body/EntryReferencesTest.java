package dev.recto.processor.body;

import static dev.recto.processor.testing.Shortcodes.entry;
import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.shortcode;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that name entries of a collection. */
class EntryReferencesTest {
  private static final Signature SEE = shortcode("see", needed("entry", entry("Entries")));

  @TempDir Path temporary;

  @Test
  void anEntryWhoseKeyCanNotBeReadIsNotMissed() {
    assertEquals(
        List.of(
            "a/two.md:1:1: no front matter; begin the file with two lines `+++`, the keys between"
                + " them [missing-front-matter]"),
        messages("Text.\n"));
  }

  @Test
  void anEntryThatIsNotThereIsMissed() {
    assertEquals(
        List.of(
            "a/one.md:6:14: the argument `entry` names `E2`, which `Entries` does not have; write"
                + " an entry's key, slug or content path [unknown-entry]"),
        messages("+++\n[extra]\nnumber = 3\n+++\n"));
  }

  @Test
  void aCallNamesTheEntryOfTheLanguageThatItIsIn() {
    ContentDir content =
        ContentDir.in(temporary)
            .settings("[languages.de]\n")
            .file("a/_index.md", "+++\n+++\n")
            .file("a/_index.de.md", "+++\n+++\n{{ see(entry='one') }}\n")
            .file("a/one.md", "+++\n+++\n{{ see(entry='one') }}\n")
            .file("a/one.de.md", "+++\n+++\n{{ see(entry='one') }}\n");
    SortedMap<String, byte[]> files =
        Pipeline.run(
                Pipeline.withShortcodes(
                    Pipeline.request(content.root(), Optional.empty(), Pipeline.SPEC),
                    List.of(SEE)))
            .files();
    String bodies = "";
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().contains("/bodies-")) {
        bodies += new String(file.getValue(), StandardCharsets.ISO_8859_1);
      }
    }
    assertEquals(2, bodies.split("/de/a/one/", -1).length - 1, "the page and the section");
    assertEquals(3, bodies.split("/a/one/", -1).length - 1);
  }

  private List<String> messages(String other) {
    ContentDir content =
        ContentDir.in(temporary)
            .file("a/_index.md", "+++\n+++\n")
            .file("a/one.md", "+++\n[extra]\nnumber = 1\n+++\n\n{{ see(entry=\"E2\") }}\n")
            .file("a/two.md", other);
    return Pipeline.lines(
        Pipeline.check(
                Pipeline.withShortcodes(
                    Pipeline.request(
                        content.root(), Optional.empty(), Pipeline.spec("a/", "E{number}", "")),
                    List.of(SEE)))
            .diagnostics());
  }
}
