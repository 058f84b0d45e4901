package dev.recto.processor.body;

import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.type.Context;
import java.util.function.Consumer;

/** What the arguments of calls are checked with. Asked by several threads at once. */
@FunctionalInterface
public interface CallContexts {

  /** What is near a page or section; mistakes go to the sink. */
  Context of(BodyOwner owner, Consumer<Diagnostic> sink);
}
