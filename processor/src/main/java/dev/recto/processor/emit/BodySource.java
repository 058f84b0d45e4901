package dev.recto.processor.emit;

import dev.recto.processor.content.ContentPage;

/** Gives the rendered bodies of pages. */
@FunctionalInterface
public interface BodySource {

  /** The HTML in UTF-8; called by several threads at once. */
  byte[] html(ContentPage page);
}
