import com.sun.management.OperatingSystemMXBean;
import dev.recto.processor.body.BodySource;
import dev.recto.processor.body.BodyStage;
import dev.recto.processor.body.EncodedBody;
import dev.recto.processor.body.EntryIndex;
import dev.recto.processor.compiler.ContentCompiler;
import dev.recto.processor.content.Addresses;
import dev.recto.processor.content.Site;
import dev.recto.processor.content.SiteReader;
import dev.recto.processor.emit.CollectionEmitter;
import dev.recto.processor.emit.Output;
import dev.recto.processor.emit.SiteEmitter;
import dev.recto.processor.emit.SiteTypes;
import dev.recto.processor.emit.SourceEmitter;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModeler;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.settings.SettingsReader;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.source.ContentTree;
import dev.recto.processor.source.ContentWalker;
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
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * The processor's stages one after the other in a fresh JVM, without javac: {@code Stages CONTENT
 * OUT}. Prints a line for each: name, wall and CPU time in seconds (CPU of all threads, those of
 * the JIT compiler and the garbage collector too), separated by tabs. With {@code --live} the third
 * column is the heap in MB that is in use after a full collection instead; the collections stand
 * outside the times, yet change what follows.
 *
 * <p>With {@code --whole}, the pipeline as javac's run has it, where a body is rendered when it is
 * to be written; otherwise {@code render} drops what it made and {@code emit} writes empty bodies.
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
    ContentTree tree = time("walk", () -> ContentWalker.walk(content));
    Report report = new Report();
    Addresses[] addresses = new Addresses[1];
    Site site =
        time(
            "read",
            () -> {
              SiteSettings settings = SettingsReader.read(content, report);
              Site read = new SiteReader(settings, false, Instant.EPOCH, report).read(tree);
              addresses[0] = Addresses.of(read, report);
              return read;
            });
    CollectionModel model = time("model", () -> new CollectionModeler(site, report).model(SPEC));
    time(
        "render",
        () -> {
          BodyStage bodies =
              new BodyStage(
                  site,
                  addresses[0],
                  List.of(),
                  new EntryIndex(List.of(model)),
                  Optional.of(content),
                  Optional.empty());
          IntStream.range(0, site.pages().size()).parallel().forEach(bodies::ofPage);
          report.addAll(bodies.problems());
          return "";
        });
    time(
        "emit",
        () -> {
          SiteTypes types =
              new SiteTypes(
                  SPEC.packageName(),
                  SPEC.registry(),
                  false,
                  SiteFingerprint.of(site, List.of(model)));
          SourceEmitter sources = new SourceEmitter(output, true);
          new CollectionEmitter(model, types, sources).emit(site.numbers());
          new SiteEmitter(site, Optional.empty(), types, List.of(), new NoBodies(), sources)
              .emit(List.of());
          return "";
        });
    if (report.diagnostics().stream().anyMatch(Stages::counts)) {
      throw new IllegalStateException(report.diagnostics().get(0).message());
    }
  }

  private void whole(Path content, Output output) throws Exception {
    ContentCompiler.Request request =
        new ContentCompiler.Request(
            Optional.of(content),
            Optional.empty(),
            List.of(SPEC),
            List.of(),
            false,
            Optional.empty(),
            Optional.empty(),
            Instant.EPOCH,
            true);
    ContentCompiler.Result result =
        time("pipeline", () -> new ContentCompiler().compile(request, output));
    if (result.diagnostics().stream().anyMatch(Stages::counts)) {
      throw new IllegalStateException(result.diagnostics().get(0).message());
    }
  }

  private static boolean counts(Diagnostic diagnostic) {
    return diagnostic.problem().severity() != Severity.OFF;
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

  /** Empty bodies. */
  private record NoBodies() implements BodySource {
    @Override
    public EncodedBody ofPage(int number) {
      return EncodedBody.EMPTY;
    }

    @Override
    public EncodedBody ofSection(int number) {
      return EncodedBody.EMPTY;
    }

    @Override
    public Optional<String> redirectOf(int section) {
      return Optional.empty();
    }
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
