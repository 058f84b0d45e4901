package dev.recto.processor.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real content that is beside a checkout of the project, where there is any. */
public final class Corpora {
  private static final Path SHARED = Path.of("..", "..", "shared");

  private Corpora() {}

  /** The folder of a corpus; without it the test is skipped and says so. */
  public static Path folder(String name) {
    Path folder = SHARED.resolve("corpora").resolve(name);
    Assumptions.assumeTrue(Files.isDirectory(folder), "no content corpus at " + folder);
    return folder.toAbsolutePath().normalize();
  }

  /** A file of measurements; without it the test is skipped and says so. */
  public static Path reference(String name) {
    Path file = SHARED.resolve("reference").resolve(name);
    Assumptions.assumeTrue(Files.isRegularFile(file), "no measurements at " + file);
    return file;
  }
}
