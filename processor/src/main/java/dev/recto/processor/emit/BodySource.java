package dev.recto.processor.emit;

import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.RenderedBody;

/** Gives the rendered bodies of pages and sections. */
@FunctionalInterface
public interface BodySource {

  /** The body of a file; called by several threads at once. */
  RenderedBody body(Document document);
}
