package dev.recto.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
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
import java.util.stream.Collectors;
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
              ? entry(Found.of(input.path(), place), watched).toList()
              : List.<Entry>of();
      case TREE ->
          filesIn(place, input, watched).parallelStream()
              .flatMap(file -> entry(file, watched))
              .toList();
      case NAMES ->
          filesIn(place, input, watched).stream()
              .map(file -> new Entry(file.name(), "name"))
              .toList();
    };
  }

  /** A file or folder, by the name that it has on every machine. */
  private record Found(String name, Path file, BasicFileAttributes attributes) {
    static Found of(String name, Path file) throws IOException {
      return new Found(
          name,
          file,
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    boolean isFolder() {
      return attributes.isDirectory();
    }
  }

  /** All files in a folder, which may be a link. Those of one depth are listed at once. */
  private static List<Found> filesIn(Path folder, Input input, WatchedFiles watched)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Found> files = new ArrayList<>();
    List<Found> folders = List.of(Found.of(input.path(), folder.toRealPath()));
    while (!folders.isEmpty()) {
      List<Found> children =
          folders.parallelStream().flatMap(found -> childrenOf(found, watched)).toList();
      children.stream().filter(child -> !child.isFolder()).forEach(files::add);
      folders = children.stream().filter(Found::isFolder).toList();
    }
    return files;
  }

  private static Stream<Found> childrenOf(Found folder, WatchedFiles watched) {
    List<Found> children = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder.file())) {
      for (Path child : all) {
        try {
          children.add(Found.of(folder.name() + "/" + child.getFileName(), child));
        } catch (NoSuchFileException e) {
          // It is gone since it was listed, as an editor's swap files are.
        }
      }
    } catch (DirectoryIteratorException e) {
      throw new UncheckedIOException(e.getCause());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    watched.list(
        folder.file(),
        children.stream().collect(Collectors.toUnmodifiableMap(Found::file, Found::attributes)));
    return children.stream();
  }

  /** One entry, or none if the file is gone since it was listed, as an editor's swap files are. */
  private static Stream<Entry> entry(Found found, WatchedFiles files) {
    try {
      return Stream.of(new Entry(found.name(), stateOf(found, files)));
    } catch (NoSuchFileException e) {
      return Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A link counts as the words it holds: what it points to may be anywhere, and anything. */
  private static String stateOf(Found found, WatchedFiles files) throws IOException {
    if (found.attributes().isSymbolicLink()) {
      return "link " + Files.readSymbolicLink(found.file());
    }
    // A pipe or a device would be read for ever.
    return found.attributes().isRegularFile()
        ? "file " + files.checksum(found.name(), found.file())
        : "other";
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
