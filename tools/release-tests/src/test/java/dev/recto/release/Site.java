package dev.recto.release;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A project in a folder of its own. */
record Site(Path folder) {

  /** Writes a pom with what the README says in it. */
  void writePom(String parts, String resourcesPlugin) throws IOException {
    write(
        "pom.xml",
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>it</groupId>
          <artifactId>site</artifactId>
          <version>1</version>
        %s
        </project>
        """
            .formatted(
                // Maven's own choice may be one that the build around this one has not resolved.
                parts.replace(
                    "<build>",
                    """
                    <build>
                      <pluginManagement>
                        <plugins>
                          <plugin>
                            <artifactId>maven-resources-plugin</artifactId>
                            <version>%s</version>
                          </plugin>
                        </plugins>
                      </pluginManagement>
                    """
                        .formatted(resourcesPlugin))));
  }

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** What a class of the site prints. */
  String run(String mainClass, Path runtime) throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder.resolve("target/classes") + File.pathSeparator + runtime,
                mainClass)
            .redirectErrorStream(true)
            .start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (java.waitFor() != 0) {
      throw new AssertionError(output);
    }
    return output.replace(System.lineSeparator(), "\n");
  }
}
