package dev.recto.processor.javac;

import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Whether an element is compiled now, or was read from a class file. */
public final class SourceOf {
  private SourceOf() {}

  /** Compilers other than javac do not say, and take no harm from a message on either. */
  public static boolean isKnown(ProcessingEnvironment env, Element element) {
    try {
      return SourcePlaces.isCompiled(env, element);
    } catch (RuntimeException | LinkageError e) {
      return true;
    }
  }

  /** The file and line of an element, where that is known. */
  public static Optional<String> line(ProcessingEnvironment env, Element element) {
    try {
      return Optional.of(SourcePlaces.lineOf(env, element));
    } catch (IOException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  /**
   * Whether an element is a type that is not named after its file, of which javac warns where other
   * files use it.
   */
  public static boolean isAuxiliary(ProcessingEnvironment env, Element element) {
    boolean outermost =
        element instanceof TypeElement type && type.getNestingKind() == NestingKind.TOP_LEVEL;
    try {
      return outermost
          && SourcePlaces.isCompiled(env, element)
          && !SourcePlaces.uriOf(env, element)
              .getPath()
              .endsWith("/" + element.getSimpleName() + ".java");
    } catch (IOException | RuntimeException | LinkageError e) {
      return outermost && !Compilers.isEclipse(env);
    }
  }
}
