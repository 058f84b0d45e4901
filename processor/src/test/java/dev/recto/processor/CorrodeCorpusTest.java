package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Page;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Corpora;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 51 episodes that the project began with, as their site would compile them. */
class CorrodeCorpusTest {
  private static final Pattern ASSIGNMENT = Pattern.compile("(\\w+) = (.*)");

  private static final String SITE =
      """
      package site;
      @dev.recto.ContentSite(shortcodes = Shortcodes.class)
      @dev.recto.ContentCollection(from = "podcast", registry = "Episodes",
          key = "S{season}E{episode}", orderBy = "-date")
      interface SiteContent {}
      """;

  private static final String SHORTCODES =
      """
      package site;
      import dev.recto.Html;
      final class Shortcodes {
        private Shortcodes() {}
        @dev.recto.Shortcode static Html codecrafters() {
          return Html.format("<aside>{}</aside>", "CodeCrafters");
        }
      }
      """;

  @TempDir Path temporary;

  @Test
  void everyEpisodeCompilesWithoutAWarningAndEveryValueIsTheFiles() throws IOException {
    Path content = Corpora.folder("corrode-podcast").resolve("content");
    Compilation compilation =
        Javac.in(ContentDir.in(temporary))
            .option("-Arecto.content=" + content, "-Arecto.severity=broken-link=off")
            .source("site.SiteContent", SITE)
            .source("site.Shortcodes", SHORTCODES)
            .source("site.Probe", SiteSources.probe("Episodes.all()"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    List<?> episodes = (List<?>) compilation.call("site.Probe", "value");
    assertEquals(51, episodes.size());
    Map<String, Map<String, Object>> written = readAll(content.resolve("podcast"));
    assertEquals(51, written.size());
    for (Object episode : episodes) {
      Page page = (Page) get(episode, "page");
      Map<String, Object> values = written.remove(page.source());
      Map<String, Object> ofRecord = new TreeMap<>(values);
      ofRecord.keySet().removeAll(Set.of("aliases", "draft", "template"));
      assertEquals(ofRecord, values(episode), page.source());
      assertEquals(values.getOrDefault("draft", false), page.draft());
      assertEquals(Optional.ofNullable(values.get("template")), page.template());
      assertEquals("/" + page.source().replace("index.md", ""), page.path());
      assertEquals(Optional.of(values.get("title")), page.title());
      assertEquals(values.get("aliases"), page.aliases());
      assertEquals(values.get("date"), page.date().orElseThrow().toLocalDate());
      assertTrue(page.body().html().contains("<p>"), page.source());
      boolean calls = page.body().markdown().contains("{{ codecrafters() }}");
      boolean called = page.body().html().contains("<aside>CodeCrafters</aside>");
      assertEquals(calls, called, page.source());
    }
    assertEquals(Map.of(), written);
    assertEquals(44, episodes.stream().filter(e -> has(e, "guest")).count());
    assertEquals(constants(content), constantsOf(compilation));
  }

  /** Front matter by a reading of its own: one assignment a line, strings without escapes. */
  private static Map<String, Map<String, Object>> readAll(Path podcast) throws IOException {
    Map<String, Map<String, Object>> pages = new TreeMap<>();
    try (Stream<Path> folders = Files.list(podcast)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        String text = Files.readString(folder.resolve("index.md")).replace("\r", "");
        Map<String, Object> values = new TreeMap<>();
        for (String line : text.split("\\+\\+\\+\n", 3)[1].split("\n")) {
          Matcher matcher = ASSIGNMENT.matcher(line);
          if (matcher.matches()) {
            values.put(matcher.group(1), value(matcher.group(2)));
          }
        }
        pages.put("podcast/" + folder.getFileName() + "/index.md", values);
      }
    }
    return pages;
  }

  private static Object value(String words) {
    if (words.startsWith("[")) {
      List<Object> list = new ArrayList<>();
      Arrays.stream(words.substring(1, words.length() - 1).split(", "))
          .forEach(word -> list.add(value(word)));
      return list;
    } else if (words.startsWith("\"")) {
      return words.substring(1, words.length() - 1);
    } else if (words.equals("true") || words.equals("false")) {
      return Boolean.valueOf(words);
    }
    return LocalDate.parse(words);
  }

  /** The components that are present. */
  private static Map<String, Object> values(Object record) {
    Map<String, Object> values = new TreeMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = get(record, component.getName());
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(present -> values.put(component.getName(), present));
      } else if (!(value instanceof Page)) {
        values.put(component.getName(), value);
      }
    }
    return values;
  }

  private static boolean has(Object record, String component) {
    return ((Optional<?>) get(record, component)).isPresent();
  }

  /** S01E00 … S06E09, from the names of the folders. */
  private static List<String> constants(Path content) throws IOException {
    try (Stream<Path> folders = Files.list(content.resolve("podcast"))) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString().substring(0, 6).toUpperCase(Locale.ROOT))
          .sorted()
          .toList();
    }
  }

  private static List<String> constantsOf(Compilation compilation) {
    return Arrays.stream(compilation.load("site.Episodes").getFields())
        .map(field -> field.getName())
        .sorted()
        .toList();
  }

  private static Object get(Object record, String component) {
    try {
      var accessor = record.getClass().getMethod(component);
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(component, e);
    }
  }
}
