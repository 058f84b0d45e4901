package dev.recto.processor;

import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.SetupProblem.IncompatibleLibrary;
import dev.recto.processor.problem.SetupProblem.RectoBug;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The libraries that Recto does not carry in its jar. Others may put another version of them on the
 * processor path, or nobody any.
 */
enum LibraryFault {
  /** Not in the jar, so that extensions of it can be added. */
  COMMONMARK(
      "org.commonmark:commonmark",
      "org.commonmark.parser.Parser",
      "org\\.commonmark\\..*",
      "org.commonmark/commonmark-ext-gfm-tables"),

  /** Not in the jar, so that sites and the processor have the same. */
  RUNTIME(
      "dev.recto:recto-runtime",
      "dev.recto.Page",
      "dev\\.recto\\.(?!processor\\.).*",
      "dev.recto/recto-processor");

  private static final String PROPERTIES = "META-INF/maven/%s/pom.properties";

  private final String coordinates;
  private final String typicalClass;
  private final Pattern classes;

  /** What has the version that is needed, in Recto's own jar. */
  private final String companion;

  LibraryFault(String coordinates, String typicalClass, String classes, String companion) {
    this.coordinates = coordinates;
    this.typicalClass = typicalClass;
    this.classes = Pattern.compile(".*\\b" + classes, Pattern.DOTALL);
    this.companion = companion;
  }

  /** What is wrong if code could not be linked: a library, or Recto itself. */
  static Problem of(String doing, Throwable thrown) {
    String missing = linkageErrorIn(thrown).replace('/', '.');
    return Arrays.stream(values())
        .filter(library -> library.classes.matcher(missing).matches())
        .findFirst()
        .<Problem>map(LibraryFault::problem)
        .orElseGet(() -> RectoBug.of(doing, thrown));
  }

  /** Tasks of several threads wrap what was thrown. */
  private static String linkageErrorIn(Throwable thrown) {
    String message = "";
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof LinkageError) {
        message = String.valueOf(cause.getMessage());
      }
    }
    return message;
  }

  private Problem problem() {
    return new IncompatibleLibrary(coordinates, found(), needed());
  }

  /** The version and the jar that come first on the path. */
  private Optional<String> found() {
    try {
      Class<?> type = Class.forName(typicalClass, false, LibraryFault.class.getClassLoader());
      CodeSource source = type.getProtectionDomain().getCodeSource();
      return Optional.of(source == null ? "of unknown origin" : describe(source));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  private String describe(CodeSource source) {
    try {
      Path place = Path.of(source.getLocation().toURI());
      return versionIn(place) + " (" + place.getFileName() + ")";
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return "(" + source.getLocation() + ")";
    }
  }

  private String versionIn(Path jarFile) throws IOException {
    try (JarFile jar = new JarFile(jarFile.toFile())) {
      ZipEntry entry = jar.getEntry(PROPERTIES.formatted(coordinates.replace(':', '/')));
      return entry == null ? "of unknown version" : version(jar.getInputStream(entry));
    }
  }

  private String needed() {
    String file = "/" + PROPERTIES.formatted(companion);
    try (InputStream in = LibraryFault.class.getResourceAsStream(file)) {
      return version(in);
    } catch (IOException e) {
      return version(null);
    }
  }

  private static String version(@Nullable InputStream properties) {
    Properties read = new Properties();
    try (properties) {
      if (properties != null) {
        read.load(properties);
      }
    } catch (IOException e) {
      // Unreadable is as good as absent.
    }
    return read.getProperty("version", "VERSION");
  }
}
