import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles again and again in one JVM, as build tools with a daemon do: {@code java Warm.java TIMES
 * OPTION… SOURCE}. Prints wall and CPU time of each in seconds, and the heap that the JVM took in
 * MB.
 */
final class Warm {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private Warm() {}

  public static void main(String[] args) throws IOException {
    List<String> options = Arrays.asList(args).subList(1, args.length - 1);
    var os =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    for (int time = 0; time < Integer.parseInt(args[0]); time++) {
      long cpu = os.getProcessCpuTime();
      long start = System.nanoTime();
      try (StandardJavaFileManager files =
          JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
        var sources = files.getJavaFileObjects(args[args.length - 1]);
        if (!JAVAC.getTask(null, files, null, options, null, sources).call()) {
          throw new IOException("it did not compile");
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%.2f\t%.2f\t%d%n",
          (System.nanoTime() - start) / 1e9,
          (os.getProcessCpuTime() - cpu) / 1e9,
          Runtime.getRuntime().totalMemory() >> 20);
    }
  }
}
