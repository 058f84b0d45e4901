import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Says whose code ran while bodies were rendered: {@code java Profile.java RECORDING}, a recording
 * of the JDK's Flight Recorder. Each sample counts for the library that the innermost frame outside
 * the JDK belongs to. Prints a line for each: name, share in percent, samples, separated by tabs.
 */
final class Profile {
  private static final List<Map.Entry<String, String>> OWNERS =
      List.of(
          Map.entry("org.commonmark.", "commonmark-java"),
          Map.entry("dev.recto.processor.shaded.commonmark.", "commonmark-java"),
          Map.entry("dev.recto.processor.shaded.lucene.", "Lucene (words)"),
          Map.entry("dev.recto.processor.shaded.jsoup.", "jsoup (raw HTML)"),
          Map.entry("dev.recto.", "Recto"));

  private Profile() {}

  /** Reads one recording. */
  public static void main(String[] args) throws IOException {
    Map<String, Integer> samples = new TreeMap<>();
    int all = 0;
    for (RecordedEvent event : RecordingFile.readAllEvents(Path.of(args[0]))) {
      if (event.getEventType().getName().equals("jdk.ExecutionSample")
          && event.getStackTrace() != null) {
        List<String> frames =
            event.getStackTrace().getFrames().stream().map(Profile::type).toList();
        if (frames.stream().anyMatch(type -> type.endsWith(".body.BodyRun"))) {
          samples.merge(owner(frames), 1, Integer::sum);
          all++;
        }
      }
    }
    int total = all;
    samples.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(
            entry ->
                System.out.printf(
                    Locale.ROOT,
                    "%s\t%.0f\t%d%n",
                    entry.getKey(),
                    100.0 * entry.getValue() / total,
                    entry.getValue()));
  }

  private static String type(RecordedFrame frame) {
    return frame.getMethod().getType().getName();
  }

  private static String owner(List<String> frames) {
    for (String type : frames) {
      for (Map.Entry<String, String> owner : OWNERS) {
        if (type.startsWith(owner.getKey())) {
          return owner.getValue();
        }
      }
    }
    return "JDK";
  }
}
