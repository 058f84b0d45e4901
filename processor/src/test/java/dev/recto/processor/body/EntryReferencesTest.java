package dev.recto.processor.body;

import static dev.recto.processor.testing.Shortcodes.entry;
import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.shortcode;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
