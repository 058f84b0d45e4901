import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The stages of the processor without javac, and whose code runs in them. */
final class InsidePart {
  static final String STAGES = "stages";
  static final String LIVE = "live";
  static final String PROFILE = "profile";

  private static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <configuration version="2.0">
        <event name="jdk.ExecutionSample">
          <setting name="enabled">true</setting>
          <setting name="period">5 ms</setting>
        </event>
      </configuration>
      """;

  private final Bench bench;
  private final Site site;
  private final Path folder;

  private InsidePart(Bench bench, Site site) throws IOException {
    this.bench = bench;
    this.site = site;
    this.folder = Files.createDirectories(site.folder().resolve("inside"));
  }

  static void stages(Bench bench, Site site) throws IOException, InterruptedException {
    InsidePart part = new InsidePart(bench, site);
    part.compile();
    for (int round = 0; round < bench.rounds(site); round++) {
      part.add(STAGES, part.run(List.of()));
      part.add(STAGES, part.run(List.of(), "--whole"));
    }
    for (String line : part.run(List.of(), "--live")) {
      String[] columns = line.split("\t");
      bench.results().add(site.row(LIVE, columns[0]), Double.parseDouble(columns[2]));
    }
  }

  static void profile(Bench bench, Site site) throws IOException, InterruptedException {
    InsidePart part = new InsidePart(bench, site);
    part.compile();
    Path settings = Files.writeString(part.folder.resolve("profile.jfc"), SETTINGS);
    Path recording = part.folder.resolve("profile.jfr");
    part.run(
        List.of(
            "-XX:StartFlightRecording=filename=" + recording + ",settings=" + settings,
            "-XX:FlightRecorderOptions=stackdepth=256"));
    Command profile = Command.of(part.folder, bench.recto().program("java"));
    part.add(PROFILE, profile.with(bench.home().resolve("Profile.java"), recording).lines());
  }

  private void compile() throws IOException, InterruptedException {
    Recto recto = bench.recto();
    recto
        .javac(folder, List.of())
        .with("-proc:none", "-cp", recto.processorPath(), "-d", folder)
        .with(bench.home().resolve("Stages.java"))
        .cost();
  }

  private List<String> run(List<String> flags, String... options)
      throws IOException, InterruptedException {
    Recto recto = bench.recto();
    return Command.of(folder, recto.program("java"))
        .with(flags)
        .with("-cp", folder + File.pathSeparator + recto.processorPath(), "Stages")
        .with(List.of(options))
        .with(site.content(), Folders.empty(folder.resolve("out")))
        .lines();
  }

  private void add(String table, List<String> lines) {
    for (String line : lines) {
      String[] columns = line.split("\t");
      bench.results().add(site.row(table, columns[0]), Results.figures(columns, 1));
    }
  }
}
