/**
 * The content model: what the built-in keys of a page mean, and the address that follows from a
 * file's place, by the rules in {@code docs/content/reference/content-model.md}. Knows no
 * collection, no format and no Java.
 */
@NullMarked
package dev.recto.processor.content;

import org.jspecify.annotations.NullMarked;
