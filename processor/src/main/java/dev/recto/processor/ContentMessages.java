package dev.recto.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.SourceText;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Messages of javac that stand in a content file. The compiler is given a unit whose file is the
 * content file, with one import at the very place and blanks before it; the message is put on that
 * import, and the file shows its real text when javac prints the line.
 *
 * <p>Only javac can do it: with another compiler the constructor throws.
 */
final class ContentMessages {
  private static final String MARK = "\ufeff";

  private final Trees trees;
  private final JavaCompiler compiler;

  /**
   * Messages of the compiler that runs the processor.
   *
   * @throws IllegalArgumentException if that is not javac
   */
  ContentMessages(ProcessingEnvironment env) {
    this.trees = Trees.instance(env);
    this.compiler = ToolProvider.getSystemJavaCompiler();
  }

  /** Prints a message; false if the place can't be shown. */
  boolean print(Diagnostic.Kind kind, String message, InContent place) {
    try {
      ContentFileObject file = new ContentFileObject(place);
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  Writer.nullWriter(),
                  null,
                  diagnostic -> {},
                  List.of("-proc:none"),
                  null,
                  List.of(file));
      CompilationUnitTree unit = task.parse().iterator().next();
      file.showText();
      trees.printMessage(kind, message, unit.getImports().get(0), unit);
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** The content file as javac's parser sees it first, and as its messages show it later. */
  private static final class ContentFileObject extends SimpleJavaFileObject {
    private final Path location;
    private final String text;
    private final String blanks;
    private boolean shown;

    ContentFileObject(InContent place) {
      super(place.file().location().toUri(), Kind.SOURCE);
      this.location = place.file().location();
      this.text = read(location);
      this.blanks = blanks(text.substring(0, new SourceText(text).indexOf(place.at())));
    }

    void showText() {
      shown = true;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return shown ? text : blanks + "import x;";
    }

    @Override
    public String getName() {
      Path here = Path.of("").toAbsolutePath();
      return location.startsWith(here) ? here.relativize(location).toString() : location.toString();
    }

    private static String read(Path file) {
      try {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.startsWith(MARK) ? text.substring(1) : text;
      } catch (IOException e) {
        return "";
      }
    }

    private static String blanks(String text) {
      StringBuilder blanks = new StringBuilder(text.length());
      text.chars().forEach(c -> blanks.append("\r\n\t".indexOf(c) >= 0 ? (char) c : ' '));
      return blanks.toString();
    }
  }
}
