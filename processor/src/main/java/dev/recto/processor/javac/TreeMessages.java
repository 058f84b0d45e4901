package dev.recto.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Place.InContent;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Messages of javac at places that the standard Messager can't name: in a content file, and in one
 * of several annotations of a type.
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
   * @param element the annotated type
   * @param name the simple name of the annotation
   * @param ordinal which of the type's annotations of that name it is, from 0
   */
  public boolean print(
      Diagnostic.Kind kind,
      String message,
      Element element,
      String name,
      int ordinal,
      InAnnotation place) {
    TreePath path = trees.getPath(element);
    if (path == null || !(path.getLeaf() instanceof ClassTree type)) {
      return false;
    }
    Optional<? extends AnnotationTree> annotation =
        type.getModifiers().getAnnotations().stream()
            .filter(tree -> simpleName(tree).equals(name))
            .skip(ordinal)
            .findFirst();
    annotation.ifPresent(
        tree -> trees.printMessage(kind, message, at(tree, place), path.getCompilationUnit()));
    return annotation.isPresent();
  }

  private static String simpleName(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The value of the attribute, its element of that number, or the whole annotation. */
  private static Tree at(AnnotationTree annotation, InAnnotation place) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(place.attribute())) {
        ExpressionTree value = assignment.getExpression();
        boolean inside =
            value instanceof NewArrayTree array && place.element() < array.getInitializers().size();
        return inside ? ((NewArrayTree) value).getInitializers().get(place.element()) : value;
      }
    }
    return annotation;
  }
}
