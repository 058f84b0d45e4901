package dev.recto.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the processor noted of the last compilation.
 *
 * @param failed whether there were errors, so that what it wrote is not to be used
 * @param inputs what it read
 * @param outputs what it wrote, by paths below the class folder
 */
record LastCompilation(boolean failed, List<Input> inputs, List<String> outputs) {
  /** Where the note is, below the class folder. */
  static final String RECORD = "META-INF/recto/compilation.txt";

  private static final LastCompilation NONE = new LastCompilation(false, List.of(), List.of());

  /** Reads the note in a class folder; one that says nothing if there is none. */
  static LastCompilation in(ClassFolder classes) throws IOException {
    Optional<Path> record = classes.plainFile(RECORD).filter(Files::exists);
    // Bytes that are not UTF-8 make a name that no file has.
    return record.isEmpty()
        ? NONE
        : parse(new String(Files.readAllBytes(record.get()), StandardCharsets.UTF_8));
  }

  private static LastCompilation parse(String text) {
    List<String> lines = text.lines().toList();
    return new LastCompilation(
        lines.contains("failed"),
        values("input ", lines).stream().flatMap(line -> Input.parse(line).stream()).toList(),
        values("output ", lines));
  }

  private static List<String> values(String kind, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()))
        .filter(value -> !value.isBlank())
        .toList();
  }
}
