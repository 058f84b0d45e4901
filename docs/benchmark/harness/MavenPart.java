import java.io.IOException;
import java.nio.file.Path;

/** Maven on a small project, with Recto and without. */
final class MavenPart {
  static final String TABLE = "maven";
  static final String COLD = "Maven with Recto, cold";
  static final String UNCHANGED = "Maven with Recto, nothing changed";
  static final String BODY = "Maven with Recto, a body changed";
  static final String TITLE = "Maven with Recto, a title changed";
  static final String PLAIN_COLD = "Maven without Recto, cold";
  static final String PLAIN_UNCHANGED = "Maven without Recto, nothing changed";
  static final String ZOLA = "Zola";
  static final String HUGO = "Hugo";

  private MavenPart() {}

  static void measure(Bench bench, Site site) throws IOException, InterruptedException {
    Author author = new Author(site);
    MavenProject project = MavenProject.inProcess(bench.recto(), site, "mvn").first();
    Path generated = project.folder().resolve("target/generated-sources/annotations");
    MavenProject plain = MavenProject.plain(bench.recto(), site, generated).first();
    Rounds rounds =
        new Rounds()
            .add(
                site.row(TABLE, COLD),
                () -> {
                  project.clean();
                  return project.compile();
                })
            .add(site.row(TABLE, UNCHANGED), project::compile)
            .add(
                site.row(TABLE, BODY),
                () -> {
                  author.editBody();
                  return project.compile();
                })
            .add(
                site.row(TABLE, TITLE),
                () -> {
                  author.editTitle();
                  return project.compile();
                })
            .add(
                site.row(TABLE, PLAIN_COLD),
                () -> {
                  plain.clean();
                  return plain.compile();
                })
            .add(site.row(TABLE, PLAIN_UNCHANGED), plain::compile);
    bench.rivals().zola(site).ifPresent(zola -> rounds.add(site.row(TABLE, ZOLA), zola));
    bench.rivals().hugo(site).ifPresent(hugo -> rounds.add(site.row(TABLE, HUGO), hugo));
    rounds.run(bench.rounds(site), bench.results());
  }
}
