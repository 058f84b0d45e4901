package dev.recto.processor.mutation;

import static dev.recto.processor.testing.Shortcodes.entry;
import static dev.recto.processor.testing.Shortcodes.needed;
import static dev.recto.processor.testing.Shortcodes.optional;
import static dev.recto.processor.testing.Shortcodes.shortcode;

import dev.recto.processor.compiler.Analysis;
import dev.recto.processor.compiler.Request;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.mutation.Page.Key;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.shortcode.Given;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.DocumentReader;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.type.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site that mistakes are put into, one file at a time.
 *
 * @param name its name in reports
 * @param root a copy of its content
 * @param spec its collection
 * @param others more collections
 * @param texts its pages and sections by content path
 */
record TestSite(
    String name,
    Path root,
    CollectionSpec spec,
    List<CollectionSpec> others,
    SortedMap<String, String> texts) {
  /** A key that this many pages have is one that others can be slips of. */
  private static final int COMMON = 10;

  /** What the sites call, and some more to call wrongly. */
  private static final List<Signature> SHORTCODES =
      List.of(
          shortcode(
              "clip",
              needed("id", Scalar.STRING),
              optional("autoplay", Scalar.BOOLEAN),
              optional("start", Scalar.INT)),
          shortcode("aside", needed("body", Given.BODY)),
          shortcode("codecrafters"),
          shortcode("player", needed("episode", Scalar.STRING)),
          shortcode("episode", needed("to", entry("Entries"))),
          shortcode("quote", needed("body", Given.BODY)),
          shortcode("gallery"),
          shortcode("basic"),
          shortcode("theme_shortcode"),
          shortcode("pirate", needed("name", Scalar.STRING)),
          shortcode("youtube", needed("id", Scalar.STRING), optional("autoplay", Scalar.BOOLEAN)));

  /** Without a byte order mark, and with the line ends of Unix. */
  private static final Pattern PLAIN =
      Pattern.compile("(\\+\\+\\+|---|\\{)\\n[^\\r]*", Pattern.DOTALL);

  /** The settings beside the content root, as a content path. */
  static final String SETTINGS = ContentFile.OUTSIDE + "zola.toml";

  /**
   * Copies a site into a folder, its front matter written in another format if that is asked for.
   */
  static TestSite copy(String name, Path from, Path module, Format format, CollectionSpec spec)
      throws IOException {
    Path root = module.resolve("content");
    try (Stream<Path> files = Files.walk(from.resolve("content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = root.resolve(from.resolve("content").relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.write(target, rewritten(Files.readAllBytes(file), file, format));
      }
    }
    Path settings = from.resolve("zola.toml");
    Files.copy(
        Files.exists(settings) ? settings : from.resolve("config.toml"),
        module.resolve("zola.toml"));
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : markdown(root)) {
      texts.put(root.relativize(file).toString().replace('\\', '/'), read(file));
    }
    return new TestSite(name, root, spec, List.of(), texts);
  }

  private static byte[] rewritten(byte[] bytes, Path file, Format format) {
    if (!file.toString().endsWith(".md") || format == Format.TOML) {
      return bytes;
    }
    Document document = DocumentReader.read(new ContentFile("a.md", file), bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    int body = Page.of(null, "a.md", bytes, document).body();
    return (FrontMatter.write(document.frontMatter(), format) + text.substring(body))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The same site with one more collection. */
  TestSite with(CollectionSpec other) {
    return new TestSite(name, root, spec, List.of(other), texts);
  }

  Request request() {
    CollectionSpec[] specs =
        Stream.concat(Stream.of(spec), others.stream()).toArray(CollectionSpec[]::new);
    Request plain =
        Pipeline.request(
            root,
            Optional.of(Pipeline.site("Site", MarkdownSwitches.DEFAULT, List.of("/guests/"))),
            specs);
    return Pipeline.withShortcodes(plain, SHORTCODES);
  }

  String settings() throws IOException {
    return Files.readString(root.resolve(SETTINGS).normalize());
  }

  boolean isMultilingual() {
    try {
      return settings().contains("[languages.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages and sections that nothing is wrong with. */
  List<Page> pages(Set<String> wrong) {
    List<Page> pages = new ArrayList<>();
    texts.forEach(
        (path, text) -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          Document document = DocumentReader.read(new ContentFile(path, root.resolve(path)), bytes);
          boolean sound = document.problems().isEmpty() && !wrong.contains(path);
          if (sound && PLAIN.matcher(text).matches()) {
            pages.add(Page.of(this, path, bytes, document));
          }
        });
    return pages;
  }

  /** What is neither ignored nor below the folder of a section that is a draft. */
  Set<String> read() throws IOException {
    Site all = Analysis.of(request()).site();
    return Stream.of(
            all.pages().stream().map(page -> page.file().path()),
            all.drafts().stream().map(page -> page.file().path()),
            all.sections().stream().map(ContentSection::source))
        .flatMap(paths -> paths)
        .collect(Collectors.toSet());
  }

  /** The keys below {@code extra} of a page that are also on many others. */
  List<Key> common(Page page) {
    return page.path().startsWith(spec.from()) && !page.isSection()
        ? page.extra().stream().filter(this::isCommon).toList()
        : List.of();
  }

  private boolean isCommon(Key key) {
    Pattern line = Pattern.compile("(?m)^ *\"?" + Pattern.quote(key.name()) + "\"? ?[=:]");
    return texts.values().stream().filter(text -> line.matcher(text).find()).count() >= COMMON;
  }

  /** Another page, of the default language. */
  Optional<String> other(Page page, Random random) {
    return Page.pick(
        texts.keySet().stream()
            .filter(path -> !path.equals(page.path()) && path.matches("[a-z0-9/-]+(/index)?\\.md"))
            .toList(),
        random);
  }

  /** Another page whose path is that of its folder, before this one. */
  Optional<String> earlier(Page page, Random random) {
    return Page.pick(
        texts.headMap(page.path()).keySet().stream()
            .filter(path -> path.endsWith("/index.md") && !texts.get(path).contains("slug"))
            .toList(),
        random);
  }

  /** Whether other pages perhaps link to a page. */
  boolean isLinked(Page page) {
    String[] names = page.path().replaceFirst("(/index)?\\.md$", "").split("/");
    String name = names[names.length - 1];
    return texts.entrySet().stream()
        .anyMatch(other -> !other.getKey().equals(page.path()) && other.getValue().contains(name));
  }

  private static List<Path> markdown(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
