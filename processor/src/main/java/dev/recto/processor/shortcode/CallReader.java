package dev.recto.processor.shortcode;

import java.util.function.IntUnaryOperator;

/** Reads the calls in a text. That of another syntax can take the place of {@link ZolaCalls}. */
@FunctionalInterface
public interface CallReader {

  /**
   * The calls in a text.
   *
   * @param spans the places of the text in its file
   * @param afterCode where to go on: after the code that a place is in and that is not read, or at
   *     the place itself
   */
  Calls read(String text, Spans spans, IntUnaryOperator afterCode);
}
