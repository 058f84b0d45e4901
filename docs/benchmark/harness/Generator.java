import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A static-site generator at a site. Its output folders are removed before each run.
 *
 * @param command how it builds the site
 * @param outputs what it writes
 */
record Generator(Command command, List<Path> outputs) implements Rounds.Measured {
  static Generator zola(Path program, Site site) {
    Path folder = site.folder().resolve("zola");
    return new Generator(Command.of(folder, program, "build"), List.of(folder.resolve("public")));
  }

  static Generator hugo(Site site) {
    Path folder = site.folder().resolve("hugo");
    Path output = folder.resolve("public");
    Path cache = folder.resolve("cache");
    return new Generator(
        Command.of(folder, "hugo", "--quiet", "-c", site.content(), "-d", output)
            .with("--cacheDir", cache),
        List.of(output, cache));
  }

  Generator with(String option) {
    return new Generator(command.with(option), outputs);
  }

  @Override
  public Cost run() throws IOException, InterruptedException {
    return run(true);
  }

  Cost run(boolean succeeds) throws IOException, InterruptedException {
    clear();
    Cost cost = command.cost(succeeds);
    clear();
    return cost;
  }

  private void clear() throws IOException {
    for (Path output : outputs) {
      Folders.delete(output);
    }
  }
}
