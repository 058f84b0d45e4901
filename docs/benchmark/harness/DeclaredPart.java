import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same pages with the record of an author, who refers to people and constrains keys, and
 * without: {@code declared} has the sources.
 */
final class DeclaredPart {
  static final String TABLE = "declared";

  private static final Pattern GUEST = Pattern.compile("(?m)^\\s*guest\\W+\"([^\"]+)\"$");

  private DeclaredPart() {}

  static void measure(Bench bench, Site site) throws IOException, InterruptedException {
    writePeople(site);
    Path sources = bench.home().resolve("declared");
    new Rounds()
        .add(
            site.row(TABLE, "an inferred record, people beside it"),
            () -> compile(bench.recto(), site, sources, "inferred"))
        .add(
            site.row(TABLE, "a declared one, which refers to people"),
            () -> compile(bench.recto(), site, sources, "author"))
        .run(bench.rounds(site), bench.results());
    Folders.delete(site.folder().resolve("data"));
  }

  /** A data file of everyone who is a guest. */
  private static void writePeople(Site site) throws IOException {
    TreeSet<String> people = new TreeSet<>();
    for (Path page : Folders.files(site.podcast(), "index.md")) {
      Matcher guest = GUEST.matcher(Files.readString(page));
      while (guest.find()) {
        people.add(guest.group(1));
      }
    }
    Path data = Files.createDirectories(site.folder().resolve("data"));
    Files.writeString(data.resolve("people.csv"), "name\n" + String.join("\n", people) + "\n");
  }

  private static Cost compile(Recto recto, Site site, Path sources, String kind)
      throws IOException, InterruptedException {
    List<Path> all = new ArrayList<>(Folders.files(sources.resolve(kind), ".java"));
    all.addAll(Folders.files(sources.resolve("constraints"), ".java"));
    return recto.compile(site.content(), all, site.folder().resolve("declared"), List.of());
  }
}
