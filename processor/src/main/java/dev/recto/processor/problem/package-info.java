/** The mistakes that an author can make, with their places and words. Knows places only. */
@NullMarked
package dev.recto.processor.problem;

import org.jspecify.annotations.NullMarked;
