package dev.recto.processor.problem;

import dev.recto.processor.source.Span;

/**
 * A change that cures a mistake for certain.
 *
 * @param span what to replace; empty to insert
 * @param text what to write there
 */
public record Edit(Span span, String text) {}
