package dev.recto.processor.syntax;

/**
 * A body as sites show it.
 *
 * @param html in UTF-8
 * @param words R16.3
 */
@SuppressWarnings("ArrayRecordComponent") // made, written and forgotten
public record RenderedBody(byte[] html, int words) {
  /** No body. */
  public static final RenderedBody EMPTY = new RenderedBody(new byte[0], 0);
}
