package dev.recto.processor.javac;

import javax.annotation.processing.ProcessingEnvironment;

/** Tells compilers apart. */
public final class Compilers {
  private Compilers() {}

  /** Whether javac itself runs the processor, with no build tool's wrapper between them. */
  public static boolean isJavac(ProcessingEnvironment env) {
    return env.getClass().getName().startsWith("com.sun.tools.javac.");
  }

  /** Whether it is Eclipse's compiler, in the workbench or alone. */
  public static boolean isEclipse(ProcessingEnvironment env) {
    return env.getClass().getName().startsWith("org.eclipse.");
  }
}
