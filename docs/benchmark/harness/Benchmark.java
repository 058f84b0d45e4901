import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures Recto, Zola and Hugo on generated content. {@link Options#USAGE} says how to use it. */
final class Benchmark {
  private static final Pattern RESULTS =
      Pattern.compile("(?s)(<!-- results -->\n).*(<!-- end of results -->)");

  private Benchmark() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (List.of(args).contains("--help")) {
      System.out.print(Options.USAGE);
      return;
    }
    try {
      run(Options.of(args));
    } catch (Options.Wrong e) {
      System.err.println("run: " + e.getMessage());
      System.exit(2);
    } catch (Command.Failure e) {
      System.err.println("run: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void run(Options options) throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("benchmark.home"));
    Place place = Place.choose(Collections.max(options.sizes()));
    System.err.println("working in " + place.folder());
    removeAtEnd(place.folder(), options);
    Rivals rivals = options.hasRivals() ? Rivals.find(home, place.folder()) : Rivals.NONE;
    Path repository = home.resolve("../..").normalize();
    Path checkout = options.checkout().orElse(repository);
    Recto recto = Recto.build(checkout, options.jdk(), flags(repository), place.folder());
    Bench bench = new Bench(options, home, place.folder(), recto, rivals, new Results());
    for (int pages : options.sizes()) {
      measure(bench, pages);
    }
    if (options.disk().isPresent()) {
      measureOnDisk(bench, options.disk().get());
    }
    String report = Report.of(machine(bench, place), bench.results());
    System.out.print(report);
    if (options.readme()) {
      writeInto(home.resolve("README.md"), report);
    }
  }

  /** The flags that the manual recommends, from the file that says them to Maven. */
  private static List<String> flags(Path repository) throws IOException {
    return List.of(Files.readString(repository.resolve(".mvn/jvm.config")).strip().split("\\s+"));
  }

  private static void measure(Bench bench, int pages) throws IOException, InterruptedException {
    Options options = bench.options();
    List<Options.Part> parts = options.parts(pages);
    if (parts.isEmpty()) {
      return;
    }
    Path folder = bench.work().resolve(Integer.toString(pages));
    Site site = Site.make(folder, pages, options.yaml(), "", bench.home());
    for (Options.Part part : parts) {
      System.err.println(pages + " pages: " + part.name().toLowerCase(Locale.ROOT));
      measure(bench, site, part);
    }
    remove(folder, options);
  }

  private static void measure(Bench bench, Site site, Options.Part part)
      throws IOException, InterruptedException {
    switch (part) {
      case JAVAC -> JavacPart.measure(bench, site);
      case MAVEN -> MavenPart.measure(bench, site);
      case DAY -> DayPart.measure(bench, site);
      case SCALE -> ScalePart.measure(bench, site);
      case STAGES -> InsidePart.stages(bench, site);
      case PROFILE -> InsidePart.profile(bench, site);
      case TOUCH -> TouchPart.measure(bench, site);
      case DECLARED -> DeclaredPart.measure(bench, site);
      case FLAGS -> FlagsPart.flags(bench, site);
      case ARCHIVE -> FlagsPart.archive(bench, site);
      case WARM -> FlagsPart.warm(bench, site);
    }
  }

  /** Only what many files matter to, and no large site. */
  private static void measureOnDisk(Bench bench, Path disk)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(disk, "recto-benchmark.");
    removeAtEnd(folder, bench.options());
    for (int pages : bench.options().sizes()) {
      if (pages <= Options.LARGE) {
        System.err.println(pages + " pages on disk");
        Path at = folder.resolve(Integer.toString(pages));
        Site site = Site.make(at, pages, bench.options().yaml(), Site.ON_DISK, bench.home());
        JavacPart.measure(bench, site);
        MavenPart.measure(bench, site);
        remove(at, bench.options());
      }
    }
  }

  private static void remove(Path folder, Options options) throws IOException {
    if (!options.keep()) {
      Folders.delete(folder);
    }
  }

  private static void removeAtEnd(Path folder, Options options) {
    Thread removal =
        new Thread(
            () -> {
              try {
                remove(folder, options);
              } catch (IOException e) {
                System.err.println("cannot remove " + folder + ": " + e);
              }
            });
    Runtime.getRuntime().addShutdownHook(removal);
  }

  private static String machine(Bench bench, Place place) throws IOException, InterruptedException {
    return "%d cores, %s, %s, %s%s; recommended flags: `%s`; everything %s."
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            memory(),
            System.getProperty("os.name"),
            bench.recto().javacVersion(),
            bench.rivals().versions(),
            String.join(" ", bench.recto().flags()),
            place.words());
  }

  private static String memory() throws IOException {
    Matcher kilobytes =
        Pattern.compile("MemTotal: +([0-9]+)").matcher(Files.readString(Path.of("/proc/meminfo")));
    return kilobytes.find()
        ? Math.round(Double.parseDouble(kilobytes.group(1)) / (1 << 20)) + " GB"
        : "unknown memory";
  }

  private static void writeInto(Path readme, String report) throws IOException {
    Matcher results = RESULTS.matcher(Files.readString(readme));
    String replacement = "$1\n" + Matcher.quoteReplacement(report) + "\n$2";
    Files.writeString(readme, results.replaceFirst(replacement));
  }
}
