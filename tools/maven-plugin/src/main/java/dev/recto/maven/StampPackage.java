package dev.recto.maven;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The package of a module's stamp. Each module has its own, since no two modules on a module path
 * may share one.
 *
 * @param name the qualified name, legal in Java and in ASCII
 */
record StampPackage(String name) {
  private static final Pattern ASCII = Pattern.compile("[A-Za-z0-9_.]+");

  /** Checks a name that somebody chose. */
  StampPackage {
    if (!ASCII.matcher(name).matches() || !SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
      throw new IllegalArgumentException(
          "`%s` is not the name of a package in ASCII letters".formatted(name));
    }
  }

  /**
   * The package for a module that names none: the coordinates as far as Java can spell them, and a
   * checksum that keeps apart what looks alike then, such as {@code a:b-c} and {@code a-b:c}.
   */
  static StampPackage of(String groupId, String artifactId) {
    String coordinates = groupId + ":" + artifactId;
    String spelled =
        coordinates
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]", "_")
            .replaceFirst("^(?=[0-9])", "_");
    UUID checksum = UUID.nameUUIDFromBytes(coordinates.getBytes(StandardCharsets.UTF_8));
    return new StampPackage("recto.stamp.%s_%.8s".formatted(spelled, checksum));
  }
}
