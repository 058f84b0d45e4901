package dev.recto.processor;

import javax.annotation.processing.ProcessingEnvironment;

/** Tells compilers apart. */
final class Compilers {
  private Compilers() {}

  /** Whether javac itself runs the processor, with no build tool's wrapper between them. */
  static boolean isJavac(ProcessingEnvironment env) {
    return env.getClass().getName().startsWith("com.sun.tools.javac.");
  }
}
