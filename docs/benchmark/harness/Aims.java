import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Recto is to reach, as ratios of one run, and whether it does. */
final class Aims {
  private static final int WALL = 0;
  private static final int MEMORY = 2;

  /**
   * One of them.
   *
   * @param what what is compared
   * @param most how great the ratio may be
   * @param ratio what was measured
   */
  record Aim(String what, double most, Spread ratio) {
    boolean isMet() {
      return ratio.median() <= most;
    }
  }

  private final Results results;
  private final List<Aim> aims = new ArrayList<>();

  private Aims(Results results) {
    this.results = results;
  }

  static List<Aim> of(Results results) {
    Aims aims = new Aims(results);
    results.sizes(JavacPart.TABLE).forEach(aims::javac);
    results.sizes(MavenPart.TABLE).forEach(aims::maven);
    aims.scale(results.sizes(ScalePart.TABLE));
    return aims.aims;
  }

  private void javac(int pages) {
    Results.Row zola = row(JavacPart.TABLE, pages, JavacPart.ZOLA);
    Results.Row hugo = row(JavacPart.TABLE, pages, JavacPart.HUGO);
    Results.Row flags = row(JavacPart.TABLE, pages, JavacPart.FLAGS);
    Results.Row noFlags = row(JavacPart.TABLE, pages, JavacPart.NO_FLAGS);
    Results.Row generated = row(JavacPart.TABLE, pages, JavacPart.GENERATED);
    Results.Row generatedFlags = row(JavacPart.TABLE, pages, JavacPart.GENERATED_FLAGS);
    if (pages < 1_000) {
      add(
          pages,
          "javac with Recto, against javac on the generated sources",
          2.0,
          noFlags,
          generated);
      add(pages, "the same, both with the recommended flags", 2.0, flags, generatedFlags);
    } else {
      String rivals = "against the faster of Zola and Hugo";
      add(pages, "cold, recommended flags, " + rivals, 1.0, flags, List.of(zola, hugo), WALL);
      add(pages, "cold, no flags, " + rivals, 1.5, noFlags, List.of(zola, hugo), WALL);
      add(pages, "peak memory, recommended flags, against Zola", 0.5, flags, List.of(zola), MEMORY);
    }
  }

  private void maven(int pages) {
    if (pages >= 1_000) {
      Results.Row zola = row(MavenPart.TABLE, pages, MavenPart.ZOLA);
      Results.Row body = row(MavenPart.TABLE, pages, MavenPart.BODY);
      Results.Row title = row(MavenPart.TABLE, pages, MavenPart.TITLE);
      add(pages, "Maven, a body changed, against Zola", 0.5, body, zola);
      add(pages, "Maven, a title changed, against Zola", 0.5, title, zola);
    }
    Results.Row with = row(MavenPart.TABLE, pages, MavenPart.UNCHANGED);
    Results.Row without = row(MavenPart.TABLE, pages, MavenPart.PLAIN_UNCHANGED);
    add(pages, "Maven, nothing changed, with Recto against without", 1.1, with, without);
  }

  /** Sizes come in pairs: a tenth, and the whole. */
  private void scale(List<Integer> sizes) {
    for (int pages : sizes) {
      Results.Row whole = row(ScalePart.TABLE, pages, ScalePart.WHAT);
      Results.Row tenth = row(ScalePart.TABLE, pages / 10, ScalePart.WHAT);
      add(pages, "recommended flags and -Xmx1g, against a tenth of the pages", 11, whole, tenth);
    }
  }

  private static Results.Row row(String table, int pages, String what) {
    return new Results.Row(table, pages, what);
  }

  private void add(int pages, String what, double most, Results.Row row, Results.Row base) {
    add(pages, what, most, row, List.of(base), WALL);
  }

  private void add(
      int pages, String what, double most, Results.Row row, List<Results.Row> bases, int column) {
    Optional<Spread> ratio = results.ratio(row, bases, column);
    ratio.ifPresent(found -> aims.add(new Aim(pages + " pages: " + what, most, found)));
  }
}
