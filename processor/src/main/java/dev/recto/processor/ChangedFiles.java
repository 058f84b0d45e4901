package dev.recto.processor;

import dev.recto.processor.source.Checksum;
import dev.recto.processor.store.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** An output that holds back what differs from what is there. */
final class ChangedFiles implements Output {
  private final Path classes;
  private final Path sources;
  private final SortedSet<String> outputs = new TreeSet<>();
  private final SortedMap<Path, byte[]> resources = new TreeMap<>();
  private final SortedMap<Path, byte[]> sourceFiles = new TreeMap<>();

  /**
   * An output that was written before.
   *
   * @param classes the class output
   * @param sources where generated sources are
   */
  ChangedFiles(Path classes, Path sources) {
    this.classes = classes;
    this.sources = sources;
  }

  /** Everything that was given, by paths below the class output. */
  SortedSet<String> outputs() {
    return outputs;
  }

  /** Notes that there is a record of the compilation, which stays. */
  void noteRecord() {
    outputs.add(CompilationRecord.PATH);
  }

  @Override
  public void source(String qualifiedName, String text) throws IOException {
    String path = qualifiedName.replace('.', '/');
    outputs.add(path + ".class");
    add(sources.resolve(path + ".java"), text.getBytes(StandardCharsets.UTF_8), sourceFiles);
  }

  @Override
  public OutputStream resource(String path) {
    outputs.add(path);
    return new ByteArrayOutputStream() {
      @Override
      public void close() throws IOException {
        add(classes.resolve(path), toByteArray(), resources);
      }
    };
  }

  private static void add(Path file, byte[] bytes, SortedMap<Path, byte[]> changed)
      throws IOException {
    boolean same = Files.isRegularFile(file) && Files.size(file) == bytes.length;
    if (!same || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      changed.put(file, bytes);
    }
  }

  @Override
  public boolean has(String path, Checksum identity) {
    boolean isThere = Files.isRegularFile(classes.resolve(path));
    if (isThere) {
      outputs.add(path);
    }
    return isThere;
  }

  /** Writes what was held back. */
  void write() throws IOException {
    for (var file : resources.entrySet()) {
      Files.createDirectories(file.getKey().resolveSibling(""));
      Files.write(file.getKey(), file.getValue());
    }
    for (var file : sourceFiles.entrySet()) {
      // Its class stays as it is, and a source that is newer would be compiled again.
      FileTime time = Files.getLastModifiedTime(file.getKey());
      Files.write(file.getKey(), file.getValue());
      Files.setLastModifiedTime(file.getKey(), time);
    }
  }
}
