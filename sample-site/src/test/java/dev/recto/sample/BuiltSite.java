package dev.recto.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The files of a site as the builder wrote them.
 *
 * @param folder the folder
 * @param pages the pages by path
 */
record BuiltSite(Path folder, Map<String, Document> pages) {

  /** Builds the site into an empty folder. */
  static BuiltSite in(Path folder) throws IOException {
    SiteBuilder.build(Path.of(""), folder);
    BuiltSite site = new BuiltSite(folder, new TreeMap<>());
    for (Path file : site.htmlFiles()) {
      site.pages.put(site.pathOf(file), Jsoup.parse(Files.readString(file)));
    }
    return site;
  }

  Document page(String path) {
    return pages.get(path);
  }

  List<Path> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> htmlFiles() {
    return files().stream().filter(file -> file.toString().endsWith(".html")).toList();
  }

  String pathOf(Path file) {
    String path = "/" + folder.relativize(file).toString().replace('\\', '/');
    return path.endsWith("/index.html") ? path.substring(0, path.length() - 10) : path;
  }
}
