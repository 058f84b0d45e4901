import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A compiler that stays warm, as build tools with a daemon have it: a JVM that keeps javac and the
 * processor loaded. Each line that it reads is a request: class folder, folder for generated
 * sources, source file, and further options of javac, separated by tabs. It empties the folders,
 * compiles, and answers with {@code true} or {@code false}. Messages go to standard error. With the
 * option {@code --processor-path}, javac loads the processor anew each time.
 */
final class CompilerDaemon {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private CompilerDaemon() {}

  public static void main(String[] args) throws IOException {
    BufferedReader requests =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      System.out.println(compile(List.of(line.split("\t"))));
    }
  }

  private static boolean compile(List<String> request) throws IOException {
    Path classes = Folders.empty(Path.of(request.get(0)));
    Path generated = Folders.empty(Path.of(request.get(1)));
    List<String> options = new ArrayList<>(request.subList(3, request.size()));
    options.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
    try (StandardJavaFileManager files =
        JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(null, files, null, options, null, files.getJavaFileObjects(request.get(2)));
      if (!options.contains("--processor-path")) {
        // Given as objects, their classes stay loaded from one compilation to the next.
        task.setProcessors(ServiceLoader.load(Processor.class));
      }
      return task.call();
    }
  }
}
