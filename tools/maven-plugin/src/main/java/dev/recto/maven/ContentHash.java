package dev.recto.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
 * @param content of the files, a SHA-256 in hexadecimal
 * @param settings of the settings, likewise
 */
record ContentHash(String content, String settings) {

  /**
   * The hash of inputs and settings. An input that is missing counts as empty: that it is missing
   * is the processor's to say.
   *
   * @param module the folder that the paths of inputs start from
   * @param files what is known of files
   */
  static ContentHash of(Path module, List<Input> inputs, List<String> settings, WatchedFiles files)
      throws IOException {
    List<Entry> entries = new ArrayList<>();
    try {
      for (Input input : inputs) {
        entries.addAll(entries(input, input.in(module), files));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new ContentHash(
        digest(
            entries.stream()
                .distinct()
                .sorted(Comparator.comparing(Entry::path).thenComparing(Entry::state))
                .toList()),
        digest(settings.stream().map(setting -> new Entry("", setting)).toList()));
  }

  private static String digest(List<Entry> entries) {
    MessageDigest digest = sha256();
    entries.forEach(entry -> entry.addTo(digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Entry> entries(Input input, Path place, WatchedFiles watched)
      throws IOException {
    return switch (input.kind()) {
      case FILE ->
          Files.isRegularFile(place)
              ? entry(input.path(), place, watched).toList()
              : List.<Entry>of();
      case TREE ->
          files(place).parallelStream()
              .flatMap(file -> entry(nameIn(input, place, file), file, watched))
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
  private static Stream<Entry> entry(String name, Path file, WatchedFiles files) {
    try {
      return Stream.of(new Entry(name, stateOf(name, file, files)));
    } catch (NoSuchFileException e) {
      return Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A link counts as the words it holds: what it points to may be anywhere, and anything. */
  private static String stateOf(String name, Path file, WatchedFiles files) throws IOException {
    var attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isSymbolicLink()) {
      return "link " + Files.readSymbolicLink(file);
    }
    // A pipe or a device would be read for ever.
    return attributes.isRegularFile() ? "file " + files.checksum(name, file) : "other";
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
