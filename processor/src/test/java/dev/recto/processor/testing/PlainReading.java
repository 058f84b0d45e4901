package dev.recto.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A reading of a site of Zola that shares nothing with ours: one key a line, ASCII names, the few
 * orders that the corpora use.
 *
 * @param pages what {@link #line} gives, by content path; drafts and what is in draft folders left
 *     out
 * @param sections address and content paths of the pages, by content path
 */
public record PlainReading(Map<String, String> pages, Map<String, String> sections) {
  private static final Pattern KEY = Pattern.compile("(\\w+)\\s*=\\s*(.*?)\\s*");

  /** A page as it is compared. */
  public static String line(
      Optional<?> title, Optional<?> date, String slug, String path, String lang) {
    return String.join(
        " | ",
        title.map(Object::toString).orElse("-"),
        date.map(Object::toString).orElse("-"),
        slug,
        path,
        lang);
  }

  private record File(String path, String stem, String lang, Map<String, String> keys) {
    String folder() {
      return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The folder that a page is listed in. */
    String home() {
      return stem.equals("index") ? folder().replaceAll("[^/]+/$", "") : folder();
    }

    String name() {
      String own = folder().replaceAll(".*?([^/]+)/$", "$1");
      return stem.equals("index") ? own : stem;
    }

    String slug() {
      String words = keys.getOrDefault("slug", name().replaceAll("^\\d{4}-\\d\\d-\\d\\d[_-]", ""));
      return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    String prefix() {
      return lang.equals("en") ? "/" : "/" + lang + "/";
    }

    String address() {
      String path = keys.get("path");
      return path == null
          ? prefix() + home() + slug() + "/"
          : ("/" + path + "/").replaceAll("//+", "/");
    }

    Optional<String> date() {
      Matcher named = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)").matcher(name());
      Optional<String> fromName = named.find() ? Optional.of(named.group()) : Optional.empty();
      return Optional.ofNullable(keys.get("date")).map(d -> d.substring(0, 10)).or(() -> fromName);
    }
  }

  /** Reads a content folder; names may end in one of these languages. */
  public static PlainReading of(Path content, List<String> languages) {
    List<File> files = files(content, languages);
    List<String> drafts =
        files.stream()
            .filter(file -> file.stem().equals("_index") && "true".equals(file.keys().get("draft")))
            .map(File::folder)
            .toList();
    files.removeIf(
        file ->
            "true".equals(file.keys().get("draft"))
                || file.path().endsWith("/ignored.md")
                || drafts.stream().anyMatch(file.path()::startsWith));
    Map<String, String> pages = new TreeMap<>();
    Map<String, String> sections = new TreeMap<>();
    for (File file : files) {
      if (file.stem().equals("_index")) {
        List<String> listed = list(file, files).stream().map(File::path).toList();
        sections.put(file.path(), file.prefix() + file.folder() + " " + listed);
      } else {
        Optional<String> title = Optional.ofNullable(file.keys().get("title"));
        pages.put(file.path(), line(title, file.date(), file.slug(), file.address(), file.lang()));
      }
    }
    return new PlainReading(pages, sections);
  }

  private static List<File> list(File section, List<File> files) {
    List<File> listed = new ArrayList<>();
    for (File file : files) {
      boolean own = file.lang().equals(section.lang()) && file.home().equals(section.folder());
      if (!file.stem().equals("_index") && own && !"false".equals(file.keys().get("render"))) {
        listed.add(file);
      }
      boolean below =
          file.stem().equals("_index")
              && file.folder().matches(Pattern.quote(section.folder()) + "[^/]+/");
      if (below && "true".equals(file.keys().get("transparent"))) {
        listed.addAll(list(file, files));
      }
    }
    String sortBy = section.keys().getOrDefault("sort_by", "none");
    Comparator<File> order =
        switch (sortBy) {
          case "date" ->
              Comparator.comparing((File f) -> f.keys().getOrDefault("date", f.date().orElse("")))
                  .reversed();
          case "weight" -> Comparator.comparing(f -> Integer.valueOf(f.keys().get("weight")));
          case "none" -> Comparator.comparing(f -> 0);
          default -> throw new IllegalStateException(sortBy);
        };
    listed.sort(order.thenComparing(File::address));
    return listed;
  }

  private static List<File> files(Path content, List<String> languages) {
    try (Stream<Path> found = Files.walk(content)) {
      List<File> files = new ArrayList<>();
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        String path = content.relativize(file).toString();
        String name = file.getFileName().toString();
        if (name.endsWith(".md") && !name.startsWith(".")) {
          String stem = name.substring(0, name.length() - 3);
          String code = stem.substring(stem.lastIndexOf('.') + 1);
          boolean translated = stem.contains(".") && languages.contains(code);
          files.add(
              new File(
                  path,
                  translated ? stem.substring(0, stem.lastIndexOf('.')) : stem,
                  translated ? code : "en",
                  keys(Files.readString(file))));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The top-level keys, one a line, quotes taken off. */
  private static Map<String, String> keys(String text) {
    Map<String, String> keys = new HashMap<>();
    for (String line : text.replace("\r", "").split("\\+\\+\\+\n?", 3)[1].split("\n")) {
      Matcher key = KEY.matcher(line);
      if (line.startsWith("[")) {
        break;
      } else if (key.matches()) {
        keys.put(key.group(1), key.group(2).replaceAll("^[\"']|[\"']$", ""));
      }
    }
    return keys;
  }
}
