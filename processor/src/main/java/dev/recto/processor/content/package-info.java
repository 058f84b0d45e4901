/**
 * The content model: what the built-in keys of a page mean, and the address that follows from a
 * file's place (R3, R5–R7, R13, R14). Knows no collection, no format and no Java.
 */
@NullMarked
package dev.recto.processor.content;

import org.jspecify.annotations.NullMarked;
