package dev.recto.processor.shortcode;

import dev.recto.processor.source.Span;

/** Where in its file a text is. */
@FunctionalInterface
public interface Spans {

  /** The place of a piece of the text. */
  Span of(int from, int to);
}
