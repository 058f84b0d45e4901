package dev.recto.maven;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** A folder for classes, whose plain files alone are ever read or deleted. */
record ClassFolder(Path path) {
  /** Colons and backslashes mean something on Windows only, and the processor writes none. */
  private static final Pattern NAME = Pattern.compile("(?!\\.{1,2}$)[^:\\\\\\p{Cntrl}]+");

  /** The place with a name, unless it is outside of this folder, behind a link, or a folder. */
  Optional<Path> plainFile(String name) {
    try {
      Path file = path;
      for (String part : name.split("/", -1)) {
        file = file.resolve(part);
        if (!NAME.matcher(part).matches() || Files.isSymbolicLink(file)) {
          return Optional.empty();
        }
      }
      return Optional.of(file).filter(place -> !Files.isDirectory(place));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
