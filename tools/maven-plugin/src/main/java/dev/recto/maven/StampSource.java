package dev.recto.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;

/**
 * A Java class that says which content and settings it was written for: the compiler plugin
 * compiles again when its text has changed. What comes of it is the same for any content.
 */
record StampSource(StampPackage stampPackage, String className, ContentHash hash) {
  String text() {
    return """
    package %1$s;

    // content %3$s
    %4$s

    /** Written by recto-maven-plugin, so that changed content is compiled as changed code is. */
    final class %2$s {
      /** There are no instances. */
      private %2$s() {}
    }
    """
        .formatted(stampPackage.name(), className, hash.content(), settingsLine());
  }

  private String settingsLine() {
    return "// settings " + hash.settings();
  }

  /** The file below a source folder. */
  Path fileIn(Path sources) {
    return folderIn(sources).resolve(className + ".java");
  }

  /** What the compiler makes of it. */
  Path classIn(Path classes) {
    return folderIn(classes).resolve(className + ".class");
  }

  /** Whether the file is there with this very text. */
  boolean isIn(Path sources) throws IOException {
    return Arrays.equals(bytesIn(sources), bytes());
  }

  /** Whether two folders have the same file, whatever its text is, or both have none. */
  boolean isAlikeIn(Path sources, Path noted) throws IOException {
    return Arrays.equals(bytesIn(sources), bytesIn(noted));
  }

  private byte[] bytesIn(Path sources) throws IOException {
    Path file = fileIn(sources);
    return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
  }

  /** Whether the file is there with the same settings, and perhaps other content. */
  boolean hasSettingsIn(Path sources) throws IOException {
    return new String(bytesIn(sources), StandardCharsets.US_ASCII)
        .lines()
        .anyMatch(settingsLine()::equals);
  }

  /** Replaces the text for content that the classes fit too, and gives nobody reason to compile. */
  void replaceIn(Path sources) throws IOException {
    FileTime time = Files.getLastModifiedTime(fileIn(sources));
    writeTo(sources);
    Files.setLastModifiedTime(fileIn(sources), time);
  }

  void writeTo(Path sources) throws IOException {
    Files.createDirectories(folderIn(sources));
    Files.write(fileIn(sources), bytes());
  }

  private Path folderIn(Path root) {
    return root.resolve(stampPackage.name().replace('.', '/'));
  }

  private byte[] bytes() {
    return text().getBytes(StandardCharsets.US_ASCII);
  }
}
