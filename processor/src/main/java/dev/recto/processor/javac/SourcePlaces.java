package dev.recto.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.FileNotFoundException;
import java.net.URI;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Where javac reads a type from; a class of its own, so that no other compiler links it. */
public final class SourcePlaces {
  private SourcePlaces() {}

  /**
   * The source file of an element.
   *
   * @throws FileNotFoundException if it was read from a class file
   */
  public static URI uriOf(ProcessingEnvironment env, Element element) throws FileNotFoundException {
    TreePath path = Trees.instance(env).getPath(element);
    if (path == null) {
      throw new FileNotFoundException("no source of " + element);
    }
    return path.getCompilationUnit().getSourceFile().toUri();
  }

  /**
   * The file and line of an element, {@code Episode.java:9}; annotations before it don't count.
   *
   * @throws FileNotFoundException if it was read from a class file
   */
  static String lineOf(ProcessingEnvironment env, Element element) throws FileNotFoundException {
    TreePath path = Trees.instance(env).getPath(element);
    if (path == null) {
      throw new FileNotFoundException("no source of " + element);
    }
    CompilationUnitTree unit = path.getCompilationUnit();
    Tree tree = path.getLeaf() instanceof VariableTree field ? field.getType() : path.getLeaf();
    long start = Trees.instance(env).getSourcePositions().getStartPosition(unit, tree);
    String file = unit.getSourceFile().toUri().getPath();
    return file.substring(file.lastIndexOf('/') + 1) + ":" + unit.getLineMap().getLineNumber(start);
  }

  /** Whether an element is compiled now. */
  static boolean isCompiled(ProcessingEnvironment env, Element element) {
    return Trees.instance(env).getPath(element) != null;
  }
}
