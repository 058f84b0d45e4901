package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.Pipeline.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, whatever the machine. */
class DeterminismTest {
  /** Of everything generated, by whichever JDK; changes with the generator or the content only. */
  private static final String EXPECTED =
      "266c1d07e220462bd352e0d6c322ff2026c707e5a5525702f4e5daa025c10f90";

  @TempDir Path temporary;

  @Test
  void orderOfFilesLocaleZoneLineEndsAndFolderDoNotMatter() {
    List<Map.Entry<String, String>> pages = pages();
    Run first = run("one", pages, "\n");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      List<Map.Entry<String, String>> shuffled = new ArrayList<>(pages);
      Collections.shuffle(shuffled, new Random(7));
      // The first has an i of its own, the others have digits of their own.
      for (String language : List.of("tr", "ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "bn-BD")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertSame(first, run("a longer/folder name " + language, shuffled, "\n"));
        assertSame(first, run("three " + language, pages, "\r\n"));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void everyJdkGivesTheSameBytes() {
    MessageDigest digest = sha256();
    run("one", pages(), "\n")
        .files()
        .forEach(
            (path, bytes) -> {
              digest.update(path.getBytes(StandardCharsets.UTF_8));
              digest.update(bytes);
            });
    assertEquals(EXPECTED, HexFormat.of().formatHex(digest.digest()));
  }

  private Run run(String folder, List<Map.Entry<String, String>> pages, String lineEnd) {
    ContentDir content = ContentDir.in(temporary.resolve(folder));
    pages.forEach(page -> content.file(page.getKey(), page.getValue().replace("\n", lineEnd)));
    CollectionSpec spec =
        new CollectionSpec(
            0,
            "site",
            "a/",
            "Entries",
            "Entry",
            "{slug}",
            "-date",
            List.of(),
            List.of("extra.map"),
            List.of());
    Run run = Pipeline.run(content.root(), spec);
    assertEquals(List.of(), run.messages());
    return run;
  }

  private static List<Map.Entry<String, String>> pages() {
    Map<String, String> pages = new TreeMap<>();
    for (int i = 0; i < 600; i++) {
      pages.put(
          "a/pilot-" + i + "/index.md",
          """
          +++
          title = "\u0130stanbul I\u0131i %d"
          date = 2024-01-%02d
          updated = 2024-02-01T10:00:00
          [extra]
          season = "%d"
          rating = %s
          text = \"""
          two
          lines\"""
          map = { b = 1, a = %d }
          links = [ { title = "x", size = 1.5 }, { title = "y" } ]
          +++

          # Title

          Some *text* with
          two lines.

              code
          """
              .formatted(i, i % 28 + 1, i / 100, i % 2 == 0 ? "1" : "1.5", i));
    }
    return List.copyOf(pages.entrySet());
  }

  private static void assertSame(Run expected, Run actual) {
    assertEquals(expected.files().keySet(), actual.files().keySet());
    expected
        .files()
        .forEach((path, bytes) -> assertArrayEquals(bytes, actual.files().get(path), path));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
