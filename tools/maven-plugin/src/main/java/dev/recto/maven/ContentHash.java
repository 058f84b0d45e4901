package dev.recto.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fingerprint of a content folder: the same for the same names and bytes, whatever the order,
 * times and place of the files.
 *
 * @param hex a SHA-256 in hexadecimal
 */
record ContentHash(String hex) {
  /** What is read beside the content folder. */
  private static final List<String> SITE_FILES = List.of("config.toml", "zola.toml");

  /**
   * The hash of a folder, of the site's configuration beside it, and of the names of static files,
   * which links may lead to. A folder that is missing counts as empty: that it is missing is the
   * processor's to say.
   */
  static ContentHash of(Path folder, Path staticFiles) throws IOException {
    MessageDigest all = sha256();
    try (Stream<Entry> entries =
        Stream.of(content(folder), configuration(folder), names(staticFiles))
            .flatMap(entry -> entry)) {
      for (Entry entry : entries.sorted(Comparator.comparing(Entry::path)).toList()) {
        entry.addTo(all);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new ContentHash(HexFormat.of().formatHex(all.digest()));
  }

  private static Stream<Entry> content(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    Path root = folder.toRealPath();
    return files(root).parallelStream().flatMap(file -> entry(nameIn(root, file), file));
  }

  private static Stream<Entry> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    Path root = folder.toRealPath();
    return files(root).stream().map(file -> new Entry("../static/" + nameIn(root, file), "name"));
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> found =
        Files.find(root, Integer.MAX_VALUE, (path, attributes) -> !attributes.isDirectory())) {
      return found.toList();
    }
  }

  private static Stream<Entry> configuration(Path folder) {
    return SITE_FILES.stream()
        .map(folder::resolveSibling)
        .filter(Files::isRegularFile)
        .flatMap(file -> entry("../" + file.getFileName(), file));
  }

  private static String nameIn(Path root, Path file) {
    return root.relativize(file).toString().replace(File.separatorChar, '/');
  }

  /** One entry, or none if the file is gone since it was listed, as an editor's swap files are. */
  private static Stream<Entry> entry(String name, Path file) {
    try {
      return Stream.of(new Entry(name, stateOf(file)));
    } catch (NoSuchFileException e) {
      return Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A link counts as the words it holds: what it points to may lie anywhere, and be anything. */
  private static String stateOf(Path file) throws IOException {
    var attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isSymbolicLink()) {
      return "link " + Files.readSymbolicLink(file);
    }
    // A pipe or a device would be read for ever.
    return attributes.isRegularFile() ? "file " + digestOf(file) : "other";
  }

  private static String digestOf(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A file, by its path with {@code /} and what it is. */
  private record Entry(String path, String state) {
    /** Each part ends in a NUL, which neither can hold, so that no two lists read the same. */
    void addTo(MessageDigest digest) {
      digest.update((path + '\0' + state + '\0').getBytes(StandardCharsets.UTF_8));
    }
  }
}
