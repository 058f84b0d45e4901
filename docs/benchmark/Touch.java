import java.lang.management.ManagementFactory;
import java.util.Locale;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import site.Episode;
import site.Episodes;

/**
 * Touches a compiled site once, in one way, in a fresh JVM: {@code Touch WAY}. Prints milliseconds
 * from before the registry's class is loaded, then separated by tabs: the heap in MB that is in use
 * afterwards, how many classes are loaded, how many entries were made, and how many of those were
 * decoded, as a record or as a page.
 */
final class Touch {
  private Touch() {}

  /** Touches the site. */
  public static void main(String[] args) throws Exception {
    String way = args[0];
    long start = System.nanoTime();
    int seen = way.equals("nothing") ? 1 : Ways.touch(way);
    double milliseconds = (System.nanoTime() - start) / 1e6;
    int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    String histogram = histogram();
    double live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    if (seen == 0) {
      throw new IllegalStateException("nothing found");
    }
    int made = instances(histogram, "dev.recto.support.StoredPage");
    int decoded =
        instances(histogram, "site.Episode")
            - made
            + instances(histogram, "dev.recto.support.StoredPage$Values");
    System.out.printf(
        Locale.ROOT, "%.1f\t%.1f\t%d\t%d\t%d%n", milliseconds, live, classes, made, decoded);
  }

  /** A class of its own, so that nothing of the site is loaded before the clock runs. */
  private static final class Ways {
    static int touch(String way) {
      switch (way) {
        case "constant":
          return Episodes.S001E004 == null ? 0 : 1;
        case "guest":
          return Episodes.S001E004.guest().length();
        case "body":
          return Episodes.S001E004.page().body().html().length();
        case "find":
          return Episodes.find("S001E004").isPresent() ? 1 : 0;
        case "at":
          return Episodes.at("/p/s001e004").isPresent() ? 1 : 0;
        case "all":
          return Episodes.all().size();
        case "titles":
          int titles = 0;
          for (Episode episode : Episodes.all()) {
            titles += episode.title().length();
          }
          return titles;
        case "bodies":
          int bodies = 0;
          for (Episode episode : Episodes.all()) {
            bodies += episode.page().body().html().length();
          }
          return bodies;
        default:
          throw new IllegalArgumentException(way);
      }
    }
  }

  /** Counts all living objects, after a full collection. */
  private static String histogram() throws Exception {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
    Object[] arguments = {new String[0]};
    String[] types = {String[].class.getName()};
    return (String) server.invoke(commands, "gcClassHistogram", arguments, types);
  }

  private static int instances(String histogram, String type) {
    for (String line : histogram.split("\n")) {
      String[] columns = line.strip().split("\\s+");
      if (columns.length > 3 && columns[3].equals(type)) {
        return Integer.parseInt(columns[1]);
      }
    }
    return 0;
  }
}
