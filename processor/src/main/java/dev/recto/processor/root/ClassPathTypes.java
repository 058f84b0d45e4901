package dev.recto.processor.root;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Finds the class files of types: in the class output, or elsewhere on the class path. */
public final class ClassPathTypes {
  private static final int SHOWN_FOLDERS = 3;

  private final Filer filer;

  /** What a compiler's filer sees. */
  public ClassPathTypes(Filer filer) {
    this.filer = filer;
  }

  /**
   * The jar or the end of the folder that has a type on the class path, unless that is the class
   * output. Compilers that do not say have no such type.
   *
   * @param name the canonical name of an outermost type
   */
  public Optional<String> elsewhere(String name) {
    Optional<URI> found = find(StandardLocation.CLASS_PATH, name);
    return found
        .filter(uri -> !isSame(uri, find(StandardLocation.CLASS_OUTPUT, name)))
        .map(uri -> container(uri.toString(), name));
  }

  /** Whether the class output has a type, which may be nested. */
  public boolean isInOutput(String canonicalName) {
    String name = canonicalName;
    while (true) {
      if (find(StandardLocation.CLASS_OUTPUT, name).filter(ClassPathTypes::exists).isPresent()) {
        return true;
      }
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        return false;
      }
      name = name.substring(0, dot) + "$" + name.substring(dot + 1);
    }
  }

  private Optional<URI> find(Location location, String name) {
    int dot = name.lastIndexOf('.');
    String packageName = dot < 0 ? "" : name.substring(0, dot);
    try {
      return Optional.of(
          filer.getResource(location, packageName, name.substring(dot + 1) + ".class").toUri());
    } catch (IOException | RuntimeException e) {
      // It is not there, which compilers say in many ways.
      return Optional.empty();
    }
  }

  private static boolean isSame(URI found, Optional<URI> own) {
    try {
      return own.isPresent()
          && (found.equals(own.get()) || Files.isSameFile(Path.of(found), Path.of(own.get())));
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static boolean exists(URI uri) {
    try {
      return Files.exists(Path.of(uri));
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** Not the whole path, which says more of the machine than of the mistake. */
  private static String container(String uri, String name) {
    String folder = uri.substring(0, uri.length() - name.length() - ".class".length());
    String[] names = folder.replaceAll("[!/]+$", "").split("/", -1);
    int shown = uri.startsWith("jar:") ? 1 : SHOWN_FOLDERS;
    int from = Math.max(0, names.length - shown);
    return String.join("/", Arrays.copyOfRange(names, from, names.length));
  }
}
