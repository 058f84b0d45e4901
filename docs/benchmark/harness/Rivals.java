import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The generators that Recto is measured against, as far as they are there.
 *
 * @param zola the program, or what stands in for it
 * @param versions what the report says of them, after a comma
 */
record Rivals(Optional<Path> zola, boolean hasHugo, String versions) {
  /** Neither was looked for. */
  static final Rivals NONE = new Rivals(Optional.empty(), false, "");

  private static final int STARTS = 5;

  /** Looks for them on the path, and gets Zola from npm if it is not there. */
  static Rivals find(Path home, Path work) throws IOException, InterruptedException {
    Optional<Path> zola = zola(home, work);
    boolean hasHugo = Command.exists("hugo");
    StringBuilder versions = new StringBuilder(", ");
    if (zola.isPresent()) {
      Command version = Command.of(work, zola.get(), "--version");
      versions.append(version.output().strip().replace("zola", "Zola")).append(startOf(version));
    } else {
      versions.append("no Zola");
    }
    if (hasHugo) {
      String version = Command.of(work, "hugo", "version").output();
      versions.append(version.replaceFirst("(?s)^hugo v([0-9.]*).*", ", Hugo $1"));
    } else {
      System.err.println("no Hugo on the path: its rows are left out");
      versions.append(", no Hugo");
    }
    return new Rivals(zola, hasHugo, versions.toString());
  }

  /** What a short command costs of itself. */
  private static String startOf(Command command) throws IOException, InterruptedException {
    double[] wall = new double[STARTS];
    double[] memory = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      Cost start = command.cost();
      wall[i] = start.wall();
      memory[i] = start.megabytes();
    }
    return String.format(
        Locale.ROOT,
        " (whose start takes %.2f s and %.0f MB)",
        Spread.of(wall).median(),
        Spread.of(memory).median());
  }

  private static Optional<Path> zola(Path home, Path work)
      throws IOException, InterruptedException {
    if (Command.exists("zola")) {
      return Optional.of(Path.of("zola"));
    }
    Path folder = Files.createDirectories(work.resolve("get-zola"));
    try {
      Command.of(work, home.resolve("get-zola"), folder).output();
      return Optional.of(folder.resolve("zola"));
    } catch (IOException e) {
      System.err.println(e.getMessage());
      System.err.println("no Zola on the path, nor from npm: its rows are left out");
      return Optional.empty();
    }
  }

  Optional<Generator> zola(Site site) {
    return zola.map(program -> Generator.zola(program, site));
  }

  Optional<Generator> hugo(Site site) {
    return hasHugo ? Optional.of(Generator.hugo(site)) : Optional.empty();
  }
}
