import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What it costs to touch a compiled site, from a folder of classes and from a jar. */
final class TouchPart {
  static final String TABLE = "touch";

  private TouchPart() {}

  static void measure(Bench bench, Site site) throws IOException, InterruptedException {
    Recto recto = bench.recto();
    Path folder = site.folder().resolve("touched");
    recto.compile(site, folder, recto.flags());
    Path classes = folder.resolve("out");
    Path touch = folder.resolve("touch");
    String classPath = classes + File.pathSeparator + recto.runtime();
    recto
        .javac(folder, List.of())
        .with("-proc:none", "-cp", classPath, "-d", touch, bench.home().resolve("Touch.java"))
        .cost();
    Path jar = folder.resolve("site.jar");
    Command.of(folder, recto.program("jar"), "--create", "--file", jar, "-C", classes, ".").cost();
    for (String way : ways(site)) {
      for (int run = 0; run < bench.options().runs(); run++) {
        for (Path from : List.of(classes, jar)) {
          String path =
              String.join(File.pathSeparator, touch + "", from + "", recto.runtime() + "");
          Command command = Command.of(folder, recto.program("java"), "-cp", path, "Touch", way);
          String[] columns = command.lines().get(0).split("\t");
          String kind = from.equals(jar) ? "jar" : "folder";
          bench.results().add(site.row(TABLE, way + "\t" + kind), Results.figures(columns, 0));
        }
      }
    }
  }

  private static List<String> ways(Site site) {
    List<String> ways =
        new ArrayList<>(
            List.of("nothing", "constant", "guest", "body", "find", "at", "all", "titles"));
    if (site.pages() <= Options.LARGE) {
      ways.add("bodies");
    }
    return ways;
  }
}
