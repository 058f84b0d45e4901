package dev.recto.processor;

import dev.recto.processor.compiler.Input;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Inputs as the record of a compilation has them. */
final class Inputs {
  private Inputs() {}

  /**
   * A line for each input, its path relative to the module so that no machine differs. Without a
   * module there is nobody to read them.
   *
   * @param output a file of the class output: if it is not in the module, whoever reads the lines
   *     could take another folder for the module, and paths are absolute
   */
  static List<String> lines(List<Input> inputs, Optional<Path> module, URI output) {
    return module.stream()
        .flatMap(
            folder ->
                inputs.stream()
                    .map(
                        input ->
                            input.kind().name().toLowerCase(Locale.ROOT)
                                + " "
                                + path(input.path(), folder, isIn(folder, output))))
        .toList();
  }

  private static String path(Path path, Path module, boolean relative) {
    Path file = path.toAbsolutePath().normalize();
    boolean canBeRelative = relative && Objects.equals(module.getRoot(), file.getRoot());
    return (canBeRelative ? module.normalize().relativize(file) : file)
        .toString()
        .replace(File.separatorChar, '/');
  }

  private static boolean isIn(Path module, URI output) {
    return "file".equals(output.getScheme()) && Path.of(output).startsWith(module);
  }
}
