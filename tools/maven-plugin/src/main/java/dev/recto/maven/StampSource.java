package dev.recto.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A Java class that says which content it was written for: the compiler plugin compiles again when
 * its text has changed.
 */
record StampSource(StampPackage stampPackage, String className, ContentHash hash) {
  String text() {
    return """
    package %1$s;

    /** Written by recto-maven-plugin, so that changed content is compiled as changed code is. */
    final class %2$s {
      /** The SHA-256 of the content. */
      private static final String HASH = "%3$s";

      /** There are no instances. */
      private %2$s() {}

      /**
       * Returns the hash of the content that this module was compiled with.
       *
       * @return a SHA-256 in hexadecimal
       */
      static String hash() {
        return HASH;
      }
    }
    """
        .formatted(stampPackage.name(), className, hash.hex());
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
    Path file = fileIn(sources);
    return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes());
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
