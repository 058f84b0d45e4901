package dev.recto.processor.type;

import dev.recto.processor.problem.Diagnostic;
import java.util.function.Consumer;

/** Lets mistakes pass, and remembers that there were some. */
public final class Watch implements Consumer<Diagnostic> {
  private final Consumer<Diagnostic> sink;
  private boolean seen;

  /** A watch over what goes to a sink. */
  public Watch(Consumer<Diagnostic> sink) {
    this.sink = sink;
  }

  @Override
  public void accept(Diagnostic diagnostic) {
    seen = true;
    sink.accept(diagnostic);
  }

  /** Whether there was a mistake. */
  public boolean hasSeen() {
    return seen;
  }
}
