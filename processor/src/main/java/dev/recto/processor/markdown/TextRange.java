package dev.recto.processor.markdown;

/**
 * A stretch of a text.
 *
 * @param from where it begins
 * @param to where it ends
 */
public record TextRange(int from, int to) {}
