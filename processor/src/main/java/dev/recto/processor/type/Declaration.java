package dev.recto.processor.type;

/**
 * Where something is declared in Java.
 *
 * @param words the place for people: {@code Episode.java:9}, or {@code Episode} where its source is
 *     not known
 * @param element its number among the elements that diagnostics can be shown at
 * @param description what its author says of it, as plain text; empty if nothing
 */
public record Declaration(String words, int element, String description) {}
