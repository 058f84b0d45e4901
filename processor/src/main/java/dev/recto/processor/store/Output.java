package dev.recto.processor.store;

import dev.recto.processor.source.Checksum;
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

  /**
   * Whether a resource is there already, so that it need not be opened. An output of several runs
   * notes what it is asked.
   *
   * @param identity what the resource consists of
   */
  default boolean has(String path, Checksum identity) {
    return false;
  }
}
