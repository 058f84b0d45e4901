package dev.recto.manual;

import java.io.IOException;
import java.nio.file.Path;

/** Builds the manual into a folder. */
public final class Main {
  private Main() {}

  /**
   * Builds the manual.
   *
   * @param args the folder, which must be empty or not exist, and the content folder; by default
   *     {@code target/site} and {@code content}
   * @throws IOException if a file can't be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = args.length == 0 ? Path.of("target", "site") : Path.of(args[0]);
    Path content = args.length < 2 ? Path.of("content") : Path.of(args[1]);
    int files = ManualSite.write(folder, content);
    System.out.println(files + " files in " + folder);
  }
}
