package dev.recto.processor.javac;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

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
}
