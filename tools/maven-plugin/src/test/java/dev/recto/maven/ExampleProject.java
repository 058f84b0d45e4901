package dev.recto.maven;

import dev.recto.maven.NestedProject.MavenResult;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A copy of an example, built and run by the commands in its README. */
final class ExampleProject {
  static final Path EXAMPLES = Path.of("..", "..", "docs", "examples");

  // Such short runs are faster with the fast compiler alone.
  private static final String JVM_FLAGS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
  private static final Pattern COMMANDS = Pattern.compile("(?m)^```sh\n([^`]+)^```$");
  private static final Object ONE_DOWNLOAD_AT_A_TIME = new Object();

  private final Path folder;
  private final List<String> commands;

  private ExampleProject(Path folder, List<String> commands) {
    this.folder = folder;
    this.commands = commands;
  }

  /** A copy in a folder of its own; what an earlier run has left there is deleted. */
  static ExampleProject copy(String name) throws IOException {
    Path folder = Path.of(NestedProject.property("projects"), "examples", name);
    NestedProject.deleteAll(folder);
    Path example = EXAMPLES.resolve(name);
    try (Stream<Path> files = Files.walk(example)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path path = example.relativize(file);
        if (!path.toString().contains("target" + File.separator)) {
          Files.createDirectories(folder.resolve(path).getParent());
          Files.copy(file, folder.resolve(path));
        }
      }
    }
    return new ExampleProject(folder, commands(name));
  }

  /** The commands in the README of an example: the first one builds it, the others run it. */
  static List<String> commands(String name) throws IOException {
    return COMMANDS
        .matcher(Files.readString(EXAMPLES.resolve(name).resolve("README.md")))
        .results()
        .map((MatchResult block) -> block.group(1))
        .flatMap(String::lines)
        .toList();
  }

  Path file(String path) {
    return folder.resolve(path);
  }

  /** Builds it offline, or else with downloads. */
  MavenResult build() throws MavenInvocationException {
    MavenResult offline = maven(true);
    if (offline.isSuccess() || !offline.says("offline mode")) {
      return offline;
    }
    synchronized (ONE_DOWNLOAD_AT_A_TIME) {
      return maven(false);
    }
  }

  private MavenResult maven(boolean offline) throws MavenInvocationException {
    List<String> lines = new ArrayList<>();
    InvocationRequest request = new DefaultInvocationRequest();
    request.setBaseDirectory(folder.toFile());
    request.setBatchMode(true);
    request.setNoTransferProgress(true);
    request.setOffline(offline);
    request.addArgs(arguments("mvn", commands.get(0)));
    request.setLocalRepositoryDirectory(ExampleRepository.FOLDER.toFile());
    request.setJavaHome(new File(System.getProperty("java.home")));
    request.setMavenHome(new File(NestedProject.property("maven.home")));
    request.addShellEnvironment("MAVEN_ARGS", "");
    request.setOutputHandler(lines::add);
    request.setErrorHandler(lines::add);
    int exitCode = new DefaultInvoker().execute(request).getExitCode();
    return new MavenResult(exitCode == 0, String.join("\n", lines));
  }

  /** What a program prints until it ends. */
  String run(int command) throws IOException, InterruptedException {
    Process process = program(commands.get(command)).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(commands.get(command) + " has failed: " + output);
    }
    return output;
  }

  /** Starts the server that the second command is, at a port that is free. */
  ExampleServer serve() throws IOException, InterruptedException {
    return ExampleServer.start(program(commands.get(1)), folder.resolve("server.log"));
  }

  private ProcessBuilder program(String command) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(arguments("java", command));
    ProcessBuilder program = new ProcessBuilder(words);
    program.directory(folder.toFile()).redirectErrorStream(true);
    program.environment().put("JDK_JAVA_OPTIONS", JVM_FLAGS);
    return program;
  }

  private static List<String> arguments(String program, String command) {
    List<String> words = List.of(command.split(" "));
    if (!words.get(0).equals(program)) {
      throw new IllegalStateException(command + " does not begin with " + program);
    }
    return words.subList(1, words.size());
  }
}
