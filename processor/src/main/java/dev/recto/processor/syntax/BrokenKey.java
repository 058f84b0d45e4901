package dev.recto.processor.syntax;

import dev.recto.processor.source.Span;
import java.util.List;

/**
 * A key whose value could not be read.
 *
 * @param path the keys of the tables that it is in, and then its own
 * @param span where it is
 */
public record BrokenKey(List<String> path, Span span) {}
