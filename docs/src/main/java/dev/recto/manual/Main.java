package dev.recto.manual;

import java.io.IOException;
import java.nio.file.Path;

/** Builds the manual into a folder. */
public final class Main {
  private Main() {}

  /**
   * Builds the manual.
   *
   * @param args the folder, which must be empty or not exist; by default {@code target/site}
   * @throws IOException if a file can't be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = args.length == 0 ? Path.of("target", "site") : Path.of(args[0]);
    int files = ManualSite.write(folder);
    System.out.println(files + " files in " + folder);
  }
}
