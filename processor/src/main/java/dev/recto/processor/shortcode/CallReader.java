package dev.recto.processor.shortcode;

/** Reads the calls in a text. That of another syntax can take the place of {@link ZolaCalls}. */
@FunctionalInterface
public interface CallReader {

  /** The calls in a text, which is at these places of its file. */
  Calls read(String text, Spans spans);
}
