import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A large site against one of a tenth of its pages, both in a small heap. */
final class ScalePart {
  static final String TABLE = "scale";
  static final String WHAT = "javac with Recto, recommended flags and -Xmx1g";

  /** Each takes a minute or two. */
  private static final int MOST_ROUNDS = 3;

  private ScalePart() {}

  static void measure(Bench bench, Site large) throws IOException, InterruptedException {
    Path folder = bench.work().resolve("tenth");
    Site small = Site.make(folder, large.pages() / 10, large.yaml(), large.place(), bench.home());
    new Rounds()
        .add(small.row(TABLE, WHAT), () -> compile(bench.recto(), small))
        .add(large.row(TABLE, WHAT), () -> compile(bench.recto(), large))
        .run(Math.min(MOST_ROUNDS, bench.options().runs()), bench.results());
    Folders.delete(folder);
  }

  private static Cost compile(Recto recto, Site site) throws IOException, InterruptedException {
    List<String> flags = new ArrayList<>(recto.flags());
    flags.add("-Xmx1g");
    return recto.compile(site, site.folder().resolve("javac"), flags);
  }
}
