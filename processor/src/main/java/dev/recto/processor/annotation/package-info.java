/**
 * What the annotations of a compilation say, and what is wrong with them. Knows the standard API
 * only.
 */
@NullMarked
package dev.recto.processor.annotation;

import org.jspecify.annotations.NullMarked;
