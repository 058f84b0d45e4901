import com.sun.management.OperatingSystemMXBean;
import dev.recto.processor.compiler.Analysis;
import dev.recto.processor.compiler.Request;
import dev.recto.processor.compiler.Result;
import dev.recto.processor.problem.Severities;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.store.Output;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * The processor's stages one after the other in a fresh JVM, without javac: {@code Stages CONTENT
 * OUT}. Prints a line for each: name, wall and CPU time in seconds (CPU of all threads, those of
 * the JIT compiler and the garbage collector too), separated by tabs. With {@code --live} the third
 * column is the heap in MB that is in use after a full collection instead; the collections stand
 * outside the times, yet change what follows.
 *
 * <p>{@code emit} renders the bodies again, since they are rendered as they are written. With
 * {@code --whole}, the pipeline as javac's run has it, in one row.
 */
final class Stages {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final CollectionSpec SPEC =
      new CollectionSpec(
          0,
          "site",
          "podcast/",
          "Episodes",
          "Episode",
          "S{season}E{episode}",
          "-date",
          List.of(),
          List.of(),
          List.of());

  private final boolean live;

  private Stages(boolean live) {
    this.live = live;
  }

  /** Runs all stages, or the whole. */
  public static void main(String[] args) throws Exception {
    List<String> arguments = List.of(args);
    List<String> folders = arguments.stream().filter(a -> !a.startsWith("--")).toList();
    Path content = Path.of(folders.get(0));
    Output output = new Folder(Path.of(folders.get(1)));
    Stages stages = new Stages(arguments.contains("--live"));
    if (arguments.contains("--whole")) {
      stages.whole(content, output);
    } else {
      stages.each(content, output);
    }
  }

  private void each(Path content, Output output) throws Exception {
    Analysis analysis = time("analyze", () -> Analysis.of(request(content)));
    time("check bodies", analysis::checkBodies);
    finish(time("emit", () -> analysis.emit(output)));
  }

  private void whole(Path content, Output output) throws Exception {
    finish(time("pipeline", () -> Analysis.of(request(content)).emit(output)));
  }

  private static Request request(Path content) {
    return new Request(
        Optional.of(content),
        Optional.empty(),
        List.of(SPEC),
        Set.of(),
        List.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        Instant.EPOCH,
        true,
        Severities.DEFAULT);
  }

  private static void finish(Result result) {
    if (!result.diagnostics().isEmpty()) {
      throw new IllegalStateException(result.diagnostics().get(0).message());
    }
  }

  private <T> T time(String name, Callable<T> stage) throws Exception {
    long cpu = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    T result = stage.call();
    double seconds = (System.nanoTime() - wall) / 1e9;
    double last = live ? liveMegabytes() : (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
    System.out.printf(Locale.ROOT, "%s\t%.3f\t%.2f%n", name, seconds, last);
    return result;
  }

  private static double liveMegabytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }

  /** Files in a folder, as javac's Filer writes them. */
  private record Folder(Path root) implements Output {
    @Override
    public void source(String qualifiedName, String text) throws IOException {
      try (OutputStream out = resource(qualifiedName.replace('.', '/') + ".java")) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }

    @Override
    public OutputStream resource(String path) throws IOException {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      return new BufferedOutputStream(Files.newOutputStream(file));
    }
  }
}
