import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A {@link CompilerDaemon} that compiles one site. */
final class WarmCompiler implements AutoCloseable {
  private final Process daemon;
  private final PrintStream requests;
  private final BufferedReader answers;
  private final Path log;
  private final String request;

  private WarmCompiler(Recto recto, Site site, Path folder, List<String> jvm, List<String> options)
      throws IOException {
    this.log = folder.resolve("log");
    this.daemon =
        Command.of(folder, recto.program("java"))
            .with(jvm)
            .with(CompilerDaemon.class.getName())
            .builder()
            .redirectError(log.toFile())
            .start();
    this.requests = new PrintStream(daemon.getOutputStream(), true);
    this.answers = daemon.inputReader();
    List<Object> words =
        new ArrayList<>(List.of(folder.resolve("out"), folder.resolve("gen"), site.source()));
    words.addAll(List.of("-cp", recto.runtime(), "-Arecto.content=" + site.content()));
    words.addAll(options);
    this.request = words.stream().map(Object::toString).collect(Collectors.joining("\t"));
  }

  /** One that keeps the processor loaded, and work between compilations. Its JVM has no flags. */
  static WarmCompiler keepingProcessors(Recto recto, Site site) throws IOException {
    Path folder = folder(site);
    return new WarmCompiler(
        recto,
        site,
        folder,
        List.of("-cp", recto.processorPath() + File.pathSeparator + harness()),
        List.of("-Arecto.cache=" + folder.resolve("cache"), "-XDshould-stop.ifError=FLOW"));
  }

  /** One that loads the processor anew for each compilation, as Maven does, and keeps no work. */
  static WarmCompiler loadingProcessors(Recto recto, Site site, List<String> flags)
      throws IOException {
    List<String> jvm = new ArrayList<>(flags);
    jvm.addAll(List.of("-cp", harness()));
    return new WarmCompiler(
        recto, site, folder(site), jvm, List.of("--processor-path", recto.processorPath()));
  }

  private static Path folder(Site site) throws IOException {
    return Files.createDirectories(site.folder().resolve("daemon"));
  }

  /** Where the daemon's own class is. */
  private static String harness() {
    return System.getProperty("java.class.path");
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
