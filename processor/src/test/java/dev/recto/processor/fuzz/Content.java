package dev.recto.processor.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The files of a site.
 *
 * @param files by content path, with the settings beside the content root
 */
record Content(Map<String, byte[]> files) {
  static final String SETTINGS = "../zola.toml";

  private static final List<String> NAMES =
      List.of(
          "one.md",
          "two.md",
          "_index.md",
          "a/index.md",
          "a/_index.md",
          "a/three.md",
          "a/pic.png",
          "2024-01-31-four.md",
          "2024-02-30-five.md",
          "one.fr.md",
          "x.y.md",
          "_Index.md",
          "six.MD",
          "a b.md",
          "!.md",
          "con.md",
          "$x.md",
          "%41.md",
          "a'b.md",
          "*.md",
          "ü.md",
          "\u202ex.md",
          "\n.md",
          "<b>.md",
          "日本/index.md",
          "-.md",
          "notes.markdown");

  private static final String SITE = "base_url = \"https://example.org\"\n";

  /** Any files. */
  static Arbitrary<Content> any() {
    Arbitrary<String> body = Arbitraries.oneOf(Words.text(12), Words.text(12), Words.repeated());
    Arbitrary<String> page =
        Combinators.combine(FrontMatters.frontMatter(), body).as((keys, text) -> keys + text);
    Arbitrary<byte[]> file =
        Arbitraries.oneOf(
            bytes(page), bytes(Words.damaged(page)), bytes(Words.damaged(page)), raw());
    Arbitrary<String> settings =
        Arbitraries.oneOf(
            Arbitraries.just(SITE),
            Arbitraries.just(SITE + "[markdown]\ninsert_anchor_links = \"heading\"\n"),
            FrontMatters.tomlKeys().map(keys -> SITE + keys),
            Words.damaged(Arbitraries.just(SITE + "taxonomies = [{name = \"tags\"}]\n")));
    return Combinators.combine(
            Arbitraries.maps(Arbitraries.of(NAMES), file).ofMinSize(1).ofMaxSize(4), settings)
        .as(
            (files, text) -> {
              files.put(SETTINGS, text.getBytes(StandardCharsets.UTF_8));
              return new Content(files);
            });
  }

  private static Arbitrary<byte[]> bytes(Arbitrary<String> text) {
    return text.map(each -> each.getBytes(StandardCharsets.UTF_8));
  }

  private static Arbitrary<byte[]> raw() {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(60);
  }

  /** Writes what the file system has names for, and gives the content root. */
  Path writeTo(Path module) throws IOException {
    Path root = Files.createDirectories(module.resolve("content"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try {
        Path path = root.resolve(file.getKey()).normalize();
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      } catch (InvalidPathException e) {
        continue;
      }
    }
    return root;
  }

  /** Deletes a folder with all in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** As the code of a test would have it. */
  @Override
  public String toString() {
    return files.entrySet().stream()
        .map(
            file ->
                FrontMatters.quoted(file.getKey())
                    + ": "
                    + FrontMatters.quoted(new String(file.getValue(), StandardCharsets.UTF_8)))
        .collect(Collectors.joining("\n"));
  }
}
