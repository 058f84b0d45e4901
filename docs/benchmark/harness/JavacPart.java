import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** javac with Recto, from empty output folders, against the generators and javac alone. */
final class JavacPart {
  static final String TABLE = "javac";
  static final String NO_FLAGS = "javac with Recto";
  static final String FLAGS = "javac with Recto, recommended flags";
  static final String UNCHANGED =
      "javac with Recto, recommended flags and a cache, nothing changed";
  static final String CHANGED = "javac with Recto, recommended flags and a cache, one page changed";
  static final String ZOLA = "Zola";
  static final String HUGO = "Hugo";
  static final String HUGO_MEMORY = "Hugo, written to memory only";
  static final String GENERATED = "javac on the generated sources alone";
  static final String GENERATED_FLAGS = "javac on the generated sources alone, recommended flags";

  private final Bench bench;
  private final Recto recto;
  private final Site site;
  private final Path folder;

  private JavacPart(Bench bench, Site site) {
    this.bench = bench;
    this.recto = bench.recto();
    this.site = site;
    this.folder = site.folder().resolve("javac");
  }

  static void measure(Bench bench, Site site) throws IOException, InterruptedException {
    new JavacPart(bench, site).measure();
  }

  private void measure() throws IOException, InterruptedException {
    Author author = new Author(site);
    String cache = "-Arecto.cache=" + Folders.empty(folder.resolve("cache"));
    compile(recto.flags(), cache);
    Rounds rounds = new Rounds();
    add(rounds, NO_FLAGS, () -> compile(List.of()));
    add(rounds, FLAGS, () -> compile(recto.flags()));
    add(rounds, UNCHANGED, () -> compile(recto.flags(), cache));
    add(
        rounds,
        CHANGED,
        () -> {
          author.editBody();
          return compile(recto.flags(), cache);
        });
    bench.rivals().zola(site).ifPresent(zola -> add(rounds, ZOLA, zola));
    bench.rivals().hugo(site).ifPresent(hugo -> add(rounds, HUGO, hugo));
    bench
        .rivals()
        .hugo(site)
        .ifPresent(hugo -> add(rounds, HUGO_MEMORY, hugo.with("--renderToMemory")));
    add(rounds, GENERATED, () -> recto.compileGenerated(site, folder, List.of()));
    add(rounds, GENERATED_FLAGS, () -> recto.compileGenerated(site, folder, recto.flags()));
    rounds.run(bench.rounds(site), bench.results());
  }

  private void add(Rounds rounds, String what, Rounds.Measured measured) {
    rounds.add(site.row(TABLE, what), measured);
  }

  private Cost compile(List<String> flags, String... options)
      throws IOException, InterruptedException {
    return recto.compile(site, folder, flags, options);
  }
}
