package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.Pipeline;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first end to end look. */
class FirstLookTest {
  @TempDir Path temporary;

  @Test
  void aPageBecomesAConstant() {
    ContentDir content = ContentDir.in(temporary).page("a/one.md", "title = \"One\"\nweight = 3");
    Compilation compilation =
        Javac.in(content)
            .source(
                "site.Content",
                """
                package site;
                @dev.recto.ContentCollection(from = "a", registry = "Entries", record = "Entry")
                interface Content {
                  static String title() {
                    return Entries.ONE.title() + Entries.ONE.weight();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals("One3", compilation.call("site.Content", "title"));
  }

  @Test
  void aWrongTypeIsReportedAtTheValue() {
    ContentDir content = ContentDir.in(temporary).page("a/one.md", "title = 3");
    assertEquals(
        List.of(
            "a/one.md:2:9: `title` must be a string, found the integer `3`;"
                + " write a text in quotes [wrong-type]"),
        Pipeline.run(content).messages());
    Compilation compilation =
        Javac.in(content)
            .source(
                "site.Content",
                """
                package site;
                @dev.recto.ContentCollection(from = "a", registry = "Entries", record = "Entry")
                interface Content {
                  String TITLE = Entries.ONE.title();
                }
                """)
            .compile();
    assertTrue(!compilation.success());
    assertEquals(
        List.of(
            "content/a/one.md:2:9: `title` must be a string, found the integer `3`;"
                + " write a text in quotes [wrong-type]"),
        compilation.messages());
  }
}
