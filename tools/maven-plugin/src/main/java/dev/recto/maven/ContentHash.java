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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fingerprint of all that a compilation of content depends on: the same for the same names,
 * bytes and settings, whatever the order, times and place of the files.
 *
 * @param hex a SHA-256 in hexadecimal
 */
record ContentHash(String hex) {

  /**
   * The hash of inputs and settings. An input that is missing counts as empty: that it is missing
   * is the processor's to say.
   *
   * @param module the folder that the paths of inputs start from
   */
  static ContentHash of(Path module, List<Input> inputs, List<String> settings) throws IOException {
    MessageDigest all = sha256();
    List<Entry> entries = new ArrayList<>();
    try {
      for (Input input : inputs) {
        entries.addAll(entries(input, input.in(module)));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    entries.stream()
        .distinct()
        .sorted(Comparator.comparing(Entry::path).thenComparing(Entry::state))
        .forEach(entry -> entry.addTo(all));
    settings.forEach(setting -> new Entry("", setting).addTo(all));
    return new ContentHash(HexFormat.of().formatHex(all.digest()));
  }

  private static List<Entry> entries(Input input, Path place) throws IOException {
    return switch (input.kind()) {
      case FILE ->
          Files.isRegularFile(place) ? entry(input.path(), place).toList() : List.<Entry>of();
      case TREE ->
          files(place).parallelStream()
              .flatMap(file -> entry(nameIn(input, place, file), file))
              .toList();
      case NAMES ->
          files(place).stream().map(file -> new Entry(nameIn(input, place, file), "name")).toList();
    };
  }

  /** All files in a folder, by paths that start with its own even if that is a link. */
  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Path root = folder.toRealPath();
    try (Stream<Path> found =
        Files.find(root, Integer.MAX_VALUE, (path, attributes) -> !attributes.isDirectory())) {
      return found.map(file -> folder.resolve(root.relativize(file))).toList();
    }
  }

  private static String nameIn(Input input, Path folder, Path file) {
    String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
    return input.path() + "/" + name;
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

  /** A link counts as the words it holds: what it points to may be anywhere, and anything. */
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
