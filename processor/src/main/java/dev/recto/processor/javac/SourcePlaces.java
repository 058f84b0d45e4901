package dev.recto.processor.javac;

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

  /** Whether an element is compiled now. */
  static boolean isCompiled(ProcessingEnvironment env, Element element) {
    return Trees.instance(env).getPath(element) != null;
  }
}
