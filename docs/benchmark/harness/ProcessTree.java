import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Watches the memory of a process and of all that it starts: the greatest sum of their resident
 * sets, sampled. Pages that two processes share count twice. A control group would count the files
 * on tmpfs too, and to ask the kernel for proportional sets takes it longer than a sample may.
 */
final class ProcessTree implements AutoCloseable {
  private static final int MILLISECONDS = 20;

  /** To look for new processes costs more than to look at known ones. */
  private static final int SAMPLES_PER_SEARCH = 5;

  private final ProcessHandle root;
  private final Thread thread = new Thread(this::watch, "memory");
  private volatile long peak;
  private volatile boolean done;

  private ProcessTree(ProcessHandle root) {
    this.root = root;
  }

  static ProcessTree watch(ProcessHandle root) {
    ProcessTree tree = new ProcessTree(root);
    tree.thread.setDaemon(true);
    tree.thread.start();
    return tree;
  }

  double peakMegabytes() {
    return peak / 1024.0;
  }

  private void watch() {
    List<ProcessHandle> members = List.of(root);
    for (int sample = 0; !done; sample++) {
      if (sample % SAMPLES_PER_SEARCH == 0) {
        members = Stream.concat(Stream.of(root), root.descendants()).toList();
      }
      peak = Math.max(peak, members.stream().mapToLong(ProcessTree::kilobytes).sum());
      try {
        Thread.sleep(MILLISECONDS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static long kilobytes(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // It has ended.
    }
  }

  @Override
  public void close() {
    done = true;
  }
}
