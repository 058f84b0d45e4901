package dev.recto.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The project that the blocks of a page of the manual make, from its first file to its last
 * command.
 */
final class SnippetProject {
  private static final Path README = Path.of("..", "..", "README.md");

  /** What a page has that says nothing of a pom: the one of the README. */
  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>site</groupId>
        <artifactId>site</artifactId>
        <version>1</version>
        <properties>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        %s
      </project>
      """;

  /** Maven as a visitor's own, but with the repository of this build. */
  private static final String SHELL =
      """
      mvn() { "$MVN" -B -ntp -nsu -Dstyle.color=never "-Dmaven.repo.local=$REPOSITORY" "$@"; }
      %s
      """;

  /** Maven resets them even where it uses none. */
  private static final Pattern COLORS = Pattern.compile("\\u001B\\[[\\d;]*m");

  /** What newer JVMs say about the libraries of older Mavens. */
  private static final Pattern WARNINGS_OF_JVM = Pattern.compile("(?m)^WARNING: .*\\R");

  private Path folder;

  private SnippetProject(Path folder) {
    this.folder = folder;
  }

  /** A project with nothing but a pom; what an earlier run has left there is deleted. */
  static SnippetProject in(String name) throws IOException {
    Path folder = Path.of(NestedProject.property("projects"), "manual", name).toAbsolutePath();
    NestedProject.deleteAll(folder);
    SnippetProject project = new SnippetProject(folder);
    // Else Maven would look for the root of the project further up.
    Files.createDirectories(folder.resolve(".mvn"));
    Matcher xml = Snippet.BLOCK.matcher(Files.readString(README));
    if (!xml.find()) {
      throw new IllegalStateException("the README has no pom");
    }
    project.write("pom.xml", POM.formatted(xml.group(2)));
    return project;
  }

  /** Writes a file; a dependency or plugin of Maven is added to the pom. */
  void write(Snippet.File file) throws IOException {
    String text = file.text();
    if (file.name().equals("pom.xml") && !text.contains("<project")) {
      String end = text.startsWith("<plugin>") ? "</plugins>" : "</dependencies>";
      String pom = Files.readString(folder.resolve("pom.xml"));
      write("pom.xml", pom.replaceFirst(Pattern.quote(end), Matcher.quoteReplacement(text + end)));
    } else {
      write(file.name(), text);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Runs a command, and returns what is wrong with it; empty if it does what the page shows. */
  String run(Snippet.Command command) throws IOException, InterruptedException {
    if (command.line().startsWith("cd ")) {
      folder = folder.resolve(command.line().substring(3));
      Files.createDirectories(folder.resolve(".mvn"));
      return "";
    }
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", SHELL.formatted(command.line()));
    builder.directory(folder.toFile()).redirectErrorStream(true);
    String home = System.getProperty("java.home");
    builder.environment().put("JAVA_HOME", home);
    builder.environment().merge("PATH", home + "/bin:", (path, ours) -> ours + path);
    builder.environment().put("MAVEN_ARGS", "");
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    builder.environment().put("MVN", NestedProject.property("maven.home") + "/bin/mvn");
    builder.environment().put("REPOSITORY", ExampleRepository.FOLDER.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String plain = COLORS.matcher(printed).replaceAll("");
    String output = WARNINGS_OF_JVM.matcher(plain).replaceAll("");
    return command.isTrue(output, process.waitFor() == 0)
        ? ""
        : "$ %s\n%s\nis shown as\n%s".formatted(command.line(), output, command.shown());
  }
}
