import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recto, built for the benchmark.
 *
 * @param jdk what runs it when it is measured
 * @param flags the flags of the JVM, the recommended ones unless others are measured
 * @param repository a local Maven repository with it, which leads on to the user's
 * @param version its version
 * @param runtime the jar that sites compile against
 * @param processorPath the processor and what it needs
 */
record Recto(
    Path jdk,
    List<String> flags,
    Path repository,
    String version,
    Path runtime,
    String processorPath) {
  private static final Set<String> NOT_COPIED = Set.of("target", ".git", "benchmark");

  /** Builds a copy of a checkout, with the JDK that runs this: each makes the same jars. */
  static Recto build(Path checkout, Path jdk, List<String> flags, Path work)
      throws IOException, InterruptedException {
    Path copy = work.resolve("recto");
    Path jars = work.resolve("jars");
    Folders.copy(checkout, copy, NOT_COPIED);
    Map<String, String> environment = Map.of("JAVA_HOME", System.getProperty("java.home"));
    Command mvn = Command.of(copy, "mvn", "-q", "-B", "-ntp").with(environment);
    Path answer = work.resolve("users-repository");
    mvn.with("help:evaluate", "-N", "-Dexpression=settings.localRepository", "-Doutput=" + answer)
        .output();
    Path users = Path.of(Files.readString(answer).strip());
    Path repository = beside(users, work.resolve("repository"));
    mvn.with("-Dmaven.repo.local=" + repository, "-DskipTests", "-DskipITs")
        .with(
            "-Dspotless.check.skip",
            "-Dmaven.javadoc.skip",
            "-Dmaven.source.skip",
            "-Dinvoker.skip",
            "-DincludeScope=runtime",
            "-DoutputDirectory=" + jars)
        .with("-pl", ".,runtime,processor,tools/maven-plugin")
        .with("install", "dependency:copy-dependencies")
        .output();
    Path runtime = jar(repository.resolve("dev/recto"), "recto-runtime-");
    Path processor = jar(repository.resolve("dev/recto"), "recto-processor-");
    return new Recto(
        jdk,
        flags,
        repository,
        runtime.getParent().getFileName().toString(),
        runtime,
        Stream.of(processor, runtime, jar(jars, "commonmark-"))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
  }

  /** The jar whose name is this, and a version. It is not that of sources or of Javadoc. */
  private static Path jar(Path folder, String name) throws IOException {
    Pattern jar = Pattern.compile(name + "[0-9].*(?<!-sources|-javadoc)\\.jar");
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> jar.matcher(file.getFileName().toString()).matches())
          .findFirst()
          .orElseThrow();
    }
  }

  /** A repository that shows all of another one but Recto itself. Maven 3.8 can't chain two. */
  private static Path beside(Path users, Path repository) throws IOException {
    Files.createDirectories(repository.resolve("dev"));
    link(users, repository, "dev");
    if (Files.isDirectory(users.resolve("dev"))) {
      link(users.resolve("dev"), repository.resolve("dev"), "recto");
    }
    return repository;
  }

  private static void link(Path from, Path to, String but) throws IOException {
    try (Stream<Path> children = Files.list(from)) {
      for (Path child : children.toList()) {
        if (!child.getFileName().toString().equals(but)) {
          Files.createSymbolicLink(to.resolve(child.getFileName()), child);
        }
      }
    }
  }

  /** The same with other flags. */
  Recto with(List<String> others) {
    return new Recto(jdk, others, repository, version, runtime, processorPath);
  }

  /** What javac says it is, such as {@code javac 17.0.15}. */
  String javacVersion() throws IOException, InterruptedException {
    return Command.of(repository, program("javac"), "-version").output().strip();
  }

  /** The release of the JDK, such as 17. */
  int release() throws IOException, InterruptedException {
    return Runtime.Version.parse(javacVersion().replace("javac ", "")).feature();
  }

  Path program(String name) {
    return jdk.resolve("bin").resolve(name);
  }

  /** javac in a process of its own, with flags for its JVM. */
  Command javac(Path folder, List<String> flags) {
    return Command.of(folder, program("javac")).with(flags.stream().map("-J"::concat).toList());
  }

  /** Runs javac with the processor, from empty folders {@code out} and {@code gen} of a folder. */
  Cost compile(Site site, Path folder, List<String> flags, String... options)
      throws IOException, InterruptedException {
    return compile(site.content(), List.of(site.source()), folder, flags, options);
  }

  /** The same with other sources than the site's own. */
  Cost compile(Path content, List<Path> sources, Path folder, List<String> flags, String... options)
      throws IOException, InterruptedException {
    Path out = Folders.empty(folder.resolve("out"));
    Path gen = Folders.empty(folder.resolve("gen"));
    Cost cost =
        javac(folder, flags)
            .with(List.of(options))
            .with("--processor-path", processorPath, "-cp", runtime, "-Arecto.content=" + content)
            .with("-d", out, "-s", gen, sources)
            .cost();
    if (Folders.files(gen, ".java").isEmpty()) {
      throw new IOException("the processor generated nothing in " + gen);
    }
    return cost;
  }

  /** Runs javac alone on what {@link #compile} generated below the same folder. */
  Cost compileGenerated(Site site, Path folder, List<String> flags)
      throws IOException, InterruptedException {
    Path out = Folders.empty(folder.resolve("alone"));
    return javac(folder, flags)
        .with("-proc:none", "-cp", runtime, "-d", out)
        .with(Folders.files(folder.resolve("gen"), ".java"))
        .with(site.source())
        .cost();
  }
}
