package dev.recto.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The files of the manual as they were written.
 *
 * @param folder the folder
 * @param pages the pages by their files, {@code guides/content/index.html}
 */
record BuiltManual(Path folder, Map<String, Document> pages) {

  /** Builds the manual into an empty folder. */
  static BuiltManual in(Path folder) throws IOException {
    ManualSite.write(folder, Path.of("content"));
    Map<String, Document> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".html")).toList()) {
        pages.put(folder.relativize(file).toString().replace('\\', '/'), Jsoup.parse(file));
      }
    }
    return new BuiltManual(folder, pages);
  }

  /** One page of each kind: those that consist of the same parts are laid out the same. */
  Collection<String> kindsOfPages() {
    Map<Set<String>, String> kinds = new LinkedHashMap<>();
    pages.forEach((file, page) -> kinds.putIfAbsent(parts(page), file));
    return List.copyOf(kinds.values());
  }

  private static Set<String> parts(Document page) {
    return page.body().getAllElements().stream()
        .filter(part -> !part.is("pre *"))
        .map(part -> part.tagName() + "." + part.className() + " " + part.attr("rel"))
        .collect(Collectors.toSet());
  }
}
