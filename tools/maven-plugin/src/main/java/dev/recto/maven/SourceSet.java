package dev.recto.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * The main or the test classes of a module.
 *
 * @param goal the compiler plugin's goal for them
 * @param stampClass the class that says which content they were compiled with; two of one name
 *     could not be in one package
 * @param stamps the source folder of that class
 * @param noted where the same text is noted when the class folder is made to fit it: a build cache
 *     may bring back sources of another build, but leaves this as it is
 * @param generated where sources are generated that are compiled with them
 * @param classes where they are compiled to
 */
record SourceSet(
    String goal, String stampClass, Path stamps, Path noted, Path generated, ClassFolder classes) {
  /** What the processor notes of constants, below the folder of generated sources. */
  private static final String CONSTANTS = "META-INF/recto/constants.txt";

  /** Where the processor looks for the folder of its cache, below a source folder. */
  private static final String CACHE = "META-INF/recto/cache.txt";

  static SourceSet main(MavenProject module) {
    return new SourceSet(
        "compile",
        "ContentStamp",
        Path.of(module.getBuild().getDirectory(), "generated-sources", "recto"),
        Path.of(module.getBuild().getDirectory(), "maven-status", "recto-maven-plugin"),
        Path.of(module.getBuild().getDirectory(), "generated-sources", "annotations"),
        new ClassFolder(Path.of(module.getBuild().getOutputDirectory())));
  }

  static SourceSet tests(MavenProject module) {
    return new SourceSet(
        "testCompile",
        "TestContentStamp",
        Path.of(module.getBuild().getDirectory(), "generated-test-sources", "recto"),
        Path.of(module.getBuild().getDirectory(), "maven-status", "recto-maven-plugin"),
        Path.of(module.getBuild().getDirectory(), "generated-test-sources", "test-annotations"),
        new ClassFolder(Path.of(module.getBuild().getTestOutputDirectory())));
  }

  /**
   * Saves what the processor has noted of constants to where the next compilation finds it: before
   * that, the compiler plugin deletes all that the last one made.
   */
  void saveConstants() throws IOException {
    Path noted = generated.resolve(CONSTANTS);
    if (Files.isRegularFile(noted, LinkOption.NOFOLLOW_LINKS)) {
      Path saved = stamps.resolve(CONSTANTS);
      Files.createDirectories(saved.resolveSibling(""));
      Files.copy(noted, saved, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Tells the processor where its cache is, or that it has none. */
  void noteCache(Optional<String> folder) throws IOException {
    Path note = stamps.resolve(CACHE);
    if (folder.isEmpty()) {
      Files.deleteIfExists(note);
    } else if (!Files.isRegularFile(note) || !Files.readString(note).equals(folder.get())) {
      Files.createDirectories(note.resolveSibling(""));
      Files.writeString(note, folder.get());
    }
  }

  CompilerSettings settings(MavenProject module) {
    return CompilerSettings.of(module, "default-" + goal, goal);
  }

  CompilerStatus status(MavenProject module) {
    Path folder =
        Path.of(module.getBuild().getDirectory(), "maven-status", "maven-compiler-plugin");
    return new CompilerStatus(folder, goal);
  }
}
