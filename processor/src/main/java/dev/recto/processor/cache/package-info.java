/**
 * Bodies of an earlier run: what they are found by, how they are kept, and what is checked again.
 */
@NullMarked
package dev.recto.processor.cache;

import org.jspecify.annotations.NullMarked;
