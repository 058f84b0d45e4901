package dev.recto.maven;

import java.nio.file.Path;
import org.apache.maven.project.MavenProject;

/**
 * The main or the test classes of a module.
 *
 * @param goal the compiler plugin's goal for them
 * @param stampClass the class that says which content they were compiled with; two of one name
 *     could not be in one package
 * @param stamps the source folder of that class
 * @param classes where they are compiled to
 */
record SourceSet(String goal, String stampClass, Path stamps, ClassFolder classes) {

  static SourceSet main(MavenProject module) {
    return new SourceSet(
        "compile",
        "ContentStamp",
        Path.of(module.getBuild().getDirectory(), "generated-sources", "recto"),
        new ClassFolder(Path.of(module.getBuild().getOutputDirectory())));
  }

  static SourceSet tests(MavenProject module) {
    return new SourceSet(
        "testCompile",
        "TestContentStamp",
        Path.of(module.getBuild().getDirectory(), "generated-test-sources", "recto"),
        new ClassFolder(Path.of(module.getBuild().getTestOutputDirectory())));
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
