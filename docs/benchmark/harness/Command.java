import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A command of the operating system.
 *
 * @param folder where it runs
 * @param environment what is set for it, besides what is set anyway
 * @param words the program and its arguments
 */
record Command(Path folder, Map<String, String> environment, List<String> words) {
  /** Settings of the user that would change what is measured. */
  private static final List<String> UNSET =
      List.of(
          "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JDK_JAVAC_OPTIONS", "MAVEN_OPTS", "MAVEN_ARGS");

  /** The unit of times in {@code /proc}. */
  private static final double TICKS_PER_SECOND = 100;

  static Command of(Path folder, Object... words) {
    return new Command(folder, Map.of(), List.of()).with(words);
  }

  Command with(Object... more) {
    List<String> all = new ArrayList<>(words);
    for (Object word : more) {
      if (word instanceof List<?> list) {
        list.forEach(each -> all.add(each.toString()));
      } else {
        all.add(word.toString());
      }
    }
    return new Command(folder, environment, List.copyOf(all));
  }

  Command with(Map<String, String> variables) {
    return new Command(folder, variables, words);
  }

  /** Runs it to its end, which must be a success. */
  Cost cost() throws IOException, InterruptedException {
    return cost(true);
  }

  /** Runs it to its end, which must be a success or must be none. */
  Cost cost(boolean succeeds) throws IOException, InterruptedException {
    Path log = Files.createTempFile("recto-benchmark", ".log");
    try {
      double cpu = cpuOfChildren();
      long start = System.nanoTime();
      Process process = start(log.toFile());
      try (ProcessTree tree = ProcessTree.watch(process.toHandle())) {
        int status = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        if ((status == 0) != succeeds) {
          throw new Failure(this, status, Files.readString(log));
        }
        return new Cost(wall, cpuOfChildren() - cpu, tree.peakMegabytes());
      }
    } finally {
      Files.delete(log);
    }
  }

  /** Runs it; what it printed. */
  String output() throws IOException, InterruptedException {
    Path log = Files.createTempFile("recto-benchmark", ".log");
    try {
      int status = start(log.toFile()).waitFor();
      if (status != 0) {
        throw new Failure(this, status, Files.readString(log));
      }
      return Files.readString(log);
    } finally {
      Files.delete(log);
    }
  }

  /** Runs it; the lines that it printed, of those that are columns separated by tabs. */
  List<String> lines() throws IOException, InterruptedException {
    return output().lines().filter(line -> line.contains("\t")).toList();
  }

  private Process start(File log) throws IOException {
    return builder().redirectOutput(log).redirectErrorStream(true).start();
  }

  ProcessBuilder builder() {
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().keySet().removeAll(UNSET);
    builder.environment().putAll(environment);
    return builder;
  }

  /** Whether a program is on the path. */
  static boolean exists(String program) {
    return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** The CPU time of all processes that were started from here and have ended, and of theirs. */
  private static double cpuOfChildren() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    // Counted after the name, which can have spaces.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_PER_SECOND;
  }

  @Override
  public String toString() {
    return words.stream().collect(Collectors.joining(" "));
  }

  /** Says that a command did not end as it must. */
  static final class Failure extends IOException {
    private static final long serialVersionUID = 1;

    Failure(Command command, int status, String log) {
      super("%s%nended with status %d: %s".formatted(log, status, command));
    }
  }
}
