import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A day's work on a site: a few changes, after each of which every tool builds, in turn. */
final class DayPart {
  static final String TABLE = "day";
  static final String ZOLA = "Zola";

  /** What an author does, in this order. */
  private enum Step {
    EDIT_TITLE("edit a title"),
    EDIT_BODY("edit a body"),
    ADD("add a page"),
    RENAME("rename it"),
    BREAK("break a link in it"),
    MEND("mend it");

    private final String words;

    Step(String words) {
      this.words = words;
    }
  }

  /** Builds, which must be a success or must be none. */
  @FunctionalInterface
  private interface Build {
    Cost run(boolean succeeds) throws IOException, InterruptedException;
  }

  /**
   * A way to build the site.
   *
   * @param seesBrokenLinks whether it fails if a page links to one that does not exist
   */
  private record Way(String name, boolean seesBrokenLinks, Build build) {}

  private final Bench bench;
  private final Site site;
  private final Author author;
  private final List<Way> ways = new ArrayList<>();
  private Optional<Path> added = Optional.empty();

  private DayPart(Bench bench, Site site) throws IOException {
    this.bench = bench;
    this.site = site;
    this.author = new Author(site);
  }

  static void measure(Bench bench, Site site) throws IOException, InterruptedException {
    try (WarmCompiler warm = WarmCompiler.keepingProcessors(bench.recto(), site)) {
      new DayPart(bench, site).measure(warm);
    }
  }

  private void measure(WarmCompiler warm) throws IOException, InterruptedException {
    Recto recto = bench.recto();
    ways.add(new Way("Maven", true, MavenProject.inProcess(recto, site, "mvn").first()::compile));
    ways.add(
        new Way("Maven, forked compiler", true, MavenProject.forked(recto, site).first()::compile));
    Optional<MavenDaemon> daemon = MavenDaemon.start(bench, site);
    daemon.ifPresent(mvnd -> ways.add(new Way("Maven daemon", true, mvnd::compile)));
    ways.add(new Way("compiler daemon", true, warm::compile));
    bench.rivals().zola(site).ifPresent(zola -> ways.add(new Way(ZOLA, true, zola::run)));
    bench.rivals().hugo(site).ifPresent(hugo -> ways.add(new Way("Hugo", false, hugo::run)));
    for (int round = 0; round < bench.rounds(site); round++) {
      begin();
      for (Step step : Step.values()) {
        change(step);
        for (Way way : ways) {
          boolean succeeds = step != Step.BREAK || !way.seesBrokenLinks();
          bench
              .results()
              .add(site.row(TABLE, step.words + "\t" + way.name()), way.build().run(succeeds));
        }
      }
    }
    removeAdded();
    if (daemon.isPresent()) {
      daemon.get().stop();
    }
  }

  /** The page that was added the day before goes, and all tools have built once. */
  private void begin() throws IOException, InterruptedException {
    removeAdded();
    for (Way way : ways) {
      way.build().run(true);
    }
  }

  private void removeAdded() throws IOException {
    if (added.isPresent()) {
      author.remove(added.get());
    }
  }

  private void change(Step step) throws IOException {
    switch (step) {
      case EDIT_TITLE -> author.editTitle();
      case EDIT_BODY -> author.editBody();
      case ADD -> added = Optional.of(author.add());
      case RENAME -> added = Optional.of(author.rename(added.orElseThrow()));
      case BREAK -> author.breakLink(added.orElseThrow());
      case MEND -> author.mend(added.orElseThrow());
    }
  }
}
