import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What flags of the JVM do for a build by javac, by Maven, and in a JVM that stays. */
final class FlagsPart {
  static final String FLAGS = "flags";
  static final String ARCHIVE = "archive";
  static final String WARM = "warm";

  private static final String JAVAC = "javac";
  private static final String MAVEN = "Maven";

  /** The first JDK with AOT caches and compact object headers. */
  private static final int NEWER = 25;

  private static final List<String> NONE = List.of();
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

  /** How often a JVM that stays compiles. */
  private static final int TIMES = 12;

  private final Bench bench;
  private final Recto recto;
  private final Site site;
  private final Path folder;

  private FlagsPart(Bench bench, Site site) {
    this.bench = bench;
    this.recto = bench.recto();
    this.site = site;
    this.folder = site.folder().resolve("flags");
  }

  /** javac and Maven with different flags. */
  static void flags(Bench bench, Site site) throws IOException, InterruptedException {
    new FlagsPart(bench, site).flags();
  }

  /** javac and Maven with the classes of an earlier run. */
  static void archive(Bench bench, Site site) throws IOException, InterruptedException {
    new FlagsPart(bench, site).archive();
  }

  /** A JVM that compiles again and again. */
  static void warm(Bench bench, Site site) throws IOException, InterruptedException {
    new FlagsPart(bench, site).warm();
  }

  private void flags() throws IOException, InterruptedException {
    MavenProject.inProcess(recto, site, "mvn").first();
    Rounds rounds = new Rounds();
    for (List<String> flags : asked(usual())) {
      rounds.add(row(FLAGS, JAVAC, flags), () -> javac(flags));
      rounds.add(row(FLAGS, MAVEN, flags), () -> maven(flags));
      rounds.add(row(FLAGS, "Maven, forked compiler", flags), () -> forked(flags));
    }
    for (List<String> flags : List.of(NONE, recto.flags())) {
      rounds.add(
          row(FLAGS, "javac on the generated sources alone", flags),
          () -> recto.compileGenerated(site, folder, flags));
    }
    rounds.run(bench.rounds(site), bench.results());
  }

  private List<List<String>> usual() throws IOException, InterruptedException {
    List<List<String>> usual =
        new ArrayList<>(
            List.of(
                NONE,
                QUICK,
                List.of("-XX:+UseParallelGC"),
                and(QUICK, "-XX:+UseParallelGC"),
                recto.flags(),
                and(recto.flags(), "-Xmx384m"),
                and(recto.flags(), "-Xms256m")));
    if (recto.release() >= NEWER) {
      usual.add(and(recto.flags(), "-XX:+UseCompactObjectHeaders"));
    }
    return usual;
  }

  private void archive() throws IOException, InterruptedException {
    MavenProject.inProcess(recto, site, "mvn").first();
    Rounds rounds = new Rounds();
    archive(rounds, JAVAC, this::javac);
    archive(rounds, MAVEN, this::maven);
    rounds.run(bench.rounds(site), bench.results());
  }

  /** Compiles with some flags. */
  @FunctionalInterface
  private interface Compiler {
    Cost compile(List<String> flags) throws IOException, InterruptedException;
  }

  private void archive(Rounds rounds, String name, Compiler compiler)
      throws IOException, InterruptedException {
    rounds.add(site.row(ARCHIVE, name + "\tnothing kept"), () -> compiler.compile(recto.flags()));
    kept(
        rounds,
        name + "\tan archive of classes",
        compiler,
        "-XX:ArchiveClassesAtExit=",
        "-XX:SharedArchiveFile=");
    if (recto.release() >= NEWER) {
      kept(rounds, name + "\tan AOT cache", compiler, "-XX:AOTCacheOutput=", "-XX:AOTCache=");
    }
  }

  /** Makes a file of classes, which serves the JDK and the jars that made it, and uses it. */
  private void kept(Rounds rounds, String name, Compiler compiler, String make, String use)
      throws IOException, InterruptedException {
    Path file = site.folder().resolve(name.replaceAll("\\s", "-"));
    Cost made = compiler.compile(and(recto.flags(), make + file));
    bench.results().add(site.row(ARCHIVE, name + ", made"), made);
    rounds.add(
        site.row(ARCHIVE, name + ", used"), () -> compiler.compile(and(recto.flags(), use + file)));
  }

  private void warm() throws IOException {
    for (int round = 0; round < bench.rounds(site); round++) {
      for (List<String> flags : asked(List.of(NONE, QUICK))) {
        try (WarmCompiler compiler = WarmCompiler.loadingProcessors(recto, site, flags)) {
          for (int time = 1; time <= TIMES; time++) {
            Cost cost = compiler.compile(true);
            if (time <= 2 || time == TIMES) {
              bench.results().add(row(WARM, Integer.toString(time), flags), cost);
            }
          }
        }
      }
    }
  }

  private Cost javac(List<String> flags) throws IOException, InterruptedException {
    return recto.compile(site, folder, flags);
  }

  private Cost maven(List<String> flags) throws IOException, InterruptedException {
    return MavenProject.inProcess(recto.with(flags), site, "mvn").compile();
  }

  private Cost forked(List<String> flags) throws IOException, InterruptedException {
    return MavenProject.forked(recto.with(flags), site).compile();
  }

  private List<List<String>> asked(List<List<String>> usual) {
    return bench.options().flags().isEmpty() ? usual : bench.options().flags();
  }

  private Results.Row row(String table, String what, List<String> flags) {
    String words = flags.isEmpty() ? "none" : "`" + String.join(" ", flags) + "`";
    return site.row(table, what + "\t" + words);
  }

  private static List<String> and(List<String> flags, String one) {
    return Stream.concat(flags.stream(), Stream.of(one)).toList();
  }
}
