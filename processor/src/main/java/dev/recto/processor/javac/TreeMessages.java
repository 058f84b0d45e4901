package dev.recto.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.recto.processor.problem.Place.InContent;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Messages of javac at places that the standard Messager can't name: in a content file, in one of
 * several annotations of a type, and in annotations of type arguments.
 *
 * <p>For a content file the compiler is given a unit whose file is the content file, with one
 * import at the very place and spaces before it; the message is put on that import, and the file
 * shows its real text when javac prints the line.
 *
 * <p>Only javac can do it: with another compiler the constructor throws.
 */
public final class TreeMessages {
  private final Trees trees;
  private final JavaCompiler compiler;

  /**
   * Messages of the compiler that runs the processor.
   *
   * @throws IllegalArgumentException if that is not javac
   */
  public TreeMessages(ProcessingEnvironment env) {
    this.trees = Trees.instance(env);
    this.compiler = ToolProvider.getSystemJavaCompiler();
  }

  /** Prints a message; false if the place can't be shown. */
  public boolean print(Diagnostic.Kind kind, String message, InContent place) {
    try {
      Optional<ContentFileObject> file = ContentFileObject.of(place);
      if (file.isPresent()) {
        JavacTask task =
            (JavacTask)
                compiler.getTask(
                    Writer.nullWriter(),
                    null,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    List.of(file.get()));
        CompilationUnitTree unit = task.parse().iterator().next();
        file.get().showText();
        trees.printMessage(kind, message, unit.getImports().get(0), unit);
      }
      return file.isPresent();
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /**
   * Prints a message at a place of an annotation; false if the place can't be found.
   *
   * @param element what the annotation is on, or on whose type
   * @param name the simple name of the annotation
   * @param ordinal which of the element's annotations of that name it is, from 0
   * @param attribute the attribute whose value is wrong; empty for the whole annotation
   * @param number which element of an array value
   */
  public boolean print(
      Diagnostic.Kind kind,
      String message,
      Element element,
      String name,
      int ordinal,
      String attribute,
      int number) {
    TreePath path = trees.getPath(element);
    if (path == null) {
      return false;
    }
    Optional<AnnotationTree> annotation =
        annotations(path.getLeaf()).stream()
            .filter(tree -> simpleName(tree).equals(name))
            .skip(ordinal)
            .findFirst();
    annotation.ifPresent(
        tree ->
            trees.printMessage(
                kind, message, at(tree, attribute, number), path.getCompilationUnit()));
    return annotation.isPresent();
  }

  /** The annotations of a type, or those of a field and of its type. */
  private static List<AnnotationTree> annotations(Tree tree) {
    List<AnnotationTree> found = new ArrayList<>();
    TreeScanner<@Nullable Void, @Nullable Void> scanner =
        new TreeScanner<>() {
          @Override
          public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            found.add(annotation);
            return null;
          }
        };
    if (tree instanceof ClassTree type) {
      scanner.scan(type.getModifiers(), null);
    } else if (tree instanceof VariableTree field) {
      scanner.scan(field.getModifiers(), null);
      scanner.scan(field.getType(), null);
    }
    return found;
  }

  private static String simpleName(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The value of the attribute, its element of that number, or the whole annotation. */
  private static Tree at(AnnotationTree annotation, String attribute, int number) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(attribute)) {
        ExpressionTree value = assignment.getExpression();
        boolean inside =
            value instanceof NewArrayTree array && number < array.getInitializers().size();
        return inside ? ((NewArrayTree) value).getInitializers().get(number) : value;
      }
    }
    return annotation;
  }
}
