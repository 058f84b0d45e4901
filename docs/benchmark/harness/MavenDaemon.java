import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code mvnd} on a project of its own, with daemons of its own. Only the client is a process of
 * the benchmark, so the figures have no CPU time and no memory.
 */
record MavenDaemon(MavenProject project) {
  static Optional<MavenDaemon> start(Bench bench, Site site)
      throws IOException, InterruptedException {
    if (!Command.exists("mvnd")) {
      System.err.println("no mvnd on the path: its rows are left out");
      return Optional.empty();
    }
    MavenProject project = MavenProject.inProcess(bench.recto(), site, "mvnd");
    Path storage = site.folder().resolve("mvnd");
    Command own = project.mvn().with("-Dmvnd.daemonStorage=" + storage);
    return Optional.of(new MavenDaemon(new MavenProject(project.folder(), own).first()));
  }

  Cost compile(boolean succeeds) throws IOException, InterruptedException {
    return new Cost(project.compile(succeeds).wall(), Double.NaN, Double.NaN);
  }

  void stop() throws IOException, InterruptedException {
    project.mvn().with("--stop").cost();
  }
}
