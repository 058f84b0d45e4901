import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A {@link CompilerDaemon} that compiles one site. It runs with the flags that the JVM has. */
final class WarmCompiler implements AutoCloseable {
  private final Process daemon;
  private final PrintStream requests;
  private final BufferedReader answers;
  private final Path log;
  private final String request;

  WarmCompiler(Recto recto, Site site) throws IOException {
    Path folder = Files.createDirectories(site.folder().resolve("daemon"));
    this.log = folder.resolve("log");
    String classPath =
        recto.processorPath() + File.pathSeparator + System.getProperty("java.class.path");
    this.daemon =
        Command.of(folder, recto.program("java"), "-cp", classPath, CompilerDaemon.class.getName())
            .builder()
            .redirectError(log.toFile())
            .start();
    this.requests = new PrintStream(daemon.getOutputStream(), true);
    this.answers = daemon.inputReader();
    this.request =
        String.join(
            "\t",
            List.of(
                folder.resolve("out").toString(),
                folder.resolve("gen").toString(),
                site.source().toString(),
                "-cp",
                recto.runtime().toString(),
                "-Arecto.content=" + site.content(),
                "-Arecto.cache=" + folder.resolve("cache"),
                "-XDshould-stop.ifError=FLOW"));
  }

  Cost compile(boolean succeeds) throws IOException {
    double cpu = cpu();
    long start = System.nanoTime();
    try (ProcessTree tree = ProcessTree.watch(daemon.toHandle())) {
      requests.println(request);
      String answer = answers.readLine();
      double wall = (System.nanoTime() - start) / 1e9;
      if (!Boolean.toString(succeeds).equals(answer)) {
        throw new IOException(Files.readString(log) + "the daemon answered " + answer);
      }
      return new Cost(wall, cpu() - cpu, tree.peakMegabytes());
    }
  }

  private double cpu() {
    return daemon.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
  }

  @Override
  public void close() {
    daemon.destroy();
  }
}
