package dev.recto.processor.store;

import java.io.IOException;
import java.io.OutputStream;

/** Where generated files go. */
public interface Output {

  /**
   * Writes a source file.
   *
   * @param qualifiedName the type in it
   * @param text ASCII, lines ended by {@code \n}
   */
  void source(String qualifiedName, String text) throws IOException;

  /**
   * Opens a resource of the class path.
   *
   * @param path with {@code /} between names and none at its start
   */
  OutputStream resource(String path) throws IOException;
}
