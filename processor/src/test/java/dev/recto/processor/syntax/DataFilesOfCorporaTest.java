package dev.recto.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.source.ContentFile;
import dev.recto.processor.testing.Corpora;
import dev.recto.processor.testing.DataFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real texts as data files. */
class DataFilesOfCorporaTest {

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"corrode-podcast", "zola-docs", "zola-test-site", "endoflife-date"})
  void frontMatterAloneIsTheSameData(String corpus) throws IOException {
    int read = 0;
    for (Path path : files(Corpora.folder(corpus), ".md")) {
      byte[] bytes = Files.readAllBytes(path);
      String text = new String(bytes, StandardCharsets.UTF_8);
      Document page = DocumentReader.read(new ContentFile(path.toString(), path), bytes);
      Fences fences = Fences.find(text);
      if (page.isSound()) {
        String keys = text.substring(fences.from(), fences.to());
        DataFile data = DataFiles.read(page.format(), keys);
        assertTrue(data.isSound(), path::toString);
        assertEquals(DataFiles.words(page.frontMatter()), DataFiles.words(data.root()));
        read++;
      }
    }
    assertTrue(read > 5, () -> corpus);
  }

  @Test
  void validJsonAndTomlAreSound() throws IOException {
    Path valid = Corpora.folder("toml-test").resolve("valid");
    TreeSet<String> refused = new TreeSet<>();
    int read = 0;
    for (Format format : List.of(Format.JSON, Format.TOML)) {
      for (Path path : files(valid, "." + format.name().toLowerCase(Locale.ROOT))) {
        for (var found : DataFiles.read(format, Files.readAllBytes(path)).problems()) {
          refused.add(found.problem().id());
        }
        read++;
      }
    }
    assertTrue(read > 300);
    assertEquals("[control-character]", refused.toString());
  }
}
