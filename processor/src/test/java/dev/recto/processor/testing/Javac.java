package dev.recto.processor.testing;

import dev.recto.processor.RectoProcessor;
import dev.recto.processor.problem.Place.InContent;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler of this JDK with the processor, on sources in a module folder. */
public final class Javac {
  private final Path module;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> options = new ArrayList<>();

  private Javac(Path module) {
    this.module = module;
  }

  /** A compiler for the module of a content folder. */
  public static Javac in(ContentDir content) {
    return in(content.module());
  }

  /**
   * A compiler for a module folder. It does not warn of annotations that no processor claims, such
   * as those of constraints.
   */
  public static Javac in(Path module) {
    return new Javac(module).option("-Xlint:all,-processing", "-Xdoclint:all/protected", "-Werror");
  }

  /** Adds a source file of the module. */
  public Javac source(String qualifiedName, String text) {
    sources.put(qualifiedName, text);
    return this;
  }

  /** Adds options. */
  public Javac option(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Leaves out -Xlint and -Werror. */
  public Javac withoutLint() {
    options.removeIf(option -> option.startsWith("-X") || option.equals("-Werror"));
    return this;
  }

  /**
   * What javac said.
   *
   * @param success whether it compiled
   * @param diagnostics everything it reported, notes included
   * @param classes the class output
   * @param generated the source output
   */
  public record Compilation(
      boolean success,
      List<Diagnostic<? extends JavaFileObject>> diagnostics,
      Path classes,
      Path generated) {

    /** Errors and warnings as {@code file:line:col: message}, the file below the module. */
    public List<String> messages() {
      return diagnostics.stream()
          .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
          .map(this::line)
          .toList();
    }

    /** Errors in the form in which javac prints them, as the manual shows them, without columns. */
    public List<String> printed() {
      return messages().stream()
          .map(message -> message.replaceFirst(":(\\d+):\\d+: ", ":$1: error: "))
          .toList();
    }

    /** The notes. */
    public List<String> notes() {
      return diagnostics.stream()
          .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.NOTE)
          .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
          .toList();
    }

    /** Loads a class of the output. */
    public Class<?> load(String name) {
      try {
        URL[] path = {classes.toUri().toURL()};
        ClassLoader loader = new URLClassLoader(path, Compilation.class.getClassLoader());
        return Class.forName(name, true, loader);
      } catch (MalformedURLException | ClassNotFoundException e) {
        throw new AssertionError(messages() + " " + name, e);
      }
    }

    /** Runs a static method without parameters and gives what it returns. */
    public Object call(String className, String method) {
      try {
        var found = load(className).getDeclaredMethod(method);
        found.setAccessible(true);
        return found.invoke(null);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(className + "." + method, e);
      }
    }

    private String line(Diagnostic<? extends JavaFileObject> diagnostic) {
      String message = diagnostic.getMessage(Locale.ROOT);
      if (diagnostic.getSource() == null) {
        return message;
      }
      Place place = place(diagnostic, classes.getParent());
      return "%s:%d:%d: %s".formatted(place.file(), place.line(), place.column(), message);
    }
  }

  /**
   * The place of a diagnostic.
   *
   * @param file below the module folder
   * @param line from 1
   * @param column from 1; javac counts UTF-16 units and widens tabs
   */
  public record Place(String file, long line, long column) {}

  /** The place of a diagnostic that has a source. */
  public static Place place(Diagnostic<?> diagnostic, Path module) {
    JavaFileObject source = (JavaFileObject) diagnostic.getSource();
    String file = Path.of(source.toUri()).toAbsolutePath().toString();
    return new Place(
        file.replace(module.toAbsolutePath() + "/", ""),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber());
  }

  /**
   * The column of a place as javac counts: in UTF-16 units, a tab to the next multiple of eight.
   */
  public static int columnOf(InContent place) {
    String line = "";
    try {
      line =
          Files.readString(place.file().location())
              .replace("\ufeff", "")
              .lines()
              .skip(place.at().line() - 1L)
              .findFirst()
              .orElse("");
    } catch (IOException e) {
      // Then it is the first column.
    }
    int column = 0;
    int[] before = line.codePoints().limit(place.at().column() - 1L).toArray();
    for (int codePoint : before) {
      column = codePoint == '\t' ? column / 8 * 8 + 8 : column + Character.charCount(codePoint);
    }
    return column + 1 + (place.at().column() - 1 - before.length);
  }

  /** Compiles all sources. */
  public Compilation compile() {
    return compile(new RectoProcessor());
  }

  /** Compiles all sources with other processors. */
  public Compilation compile(Processor... processors) {
    try {
      Path classes = Files.createDirectories(module.resolve("classes"));
      Path generated = Files.createDirectories(module.resolve("generated"));
      List<Path> files = new ArrayList<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = module.resolve("src/" + source.getKey().replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, source.getValue()));
      }
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
      if (!all.contains("-cp")) {
        all.addAll(List.of("-cp", System.getProperty("java.class.path")));
      }
      try (StandardJavaFileManager manager =
          compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
        JavaCompiler.CompilationTask task =
            compiler.getTask(
                new StringWriter(),
                manager,
                diagnostics,
                all,
                null,
                manager.getJavaFileObjectsFromPaths(files));
        task.setProcessors(List.of(processors));
        task.setLocale(Locale.ROOT);
        boolean success = task.call();
        return new Compilation(success, diagnostics.getDiagnostics(), classes, generated);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
