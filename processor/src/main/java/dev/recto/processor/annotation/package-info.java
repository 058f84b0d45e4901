/** What the annotations of a compilation ask for, and what is wrong with them. */
@NullMarked
package dev.recto.processor.annotation;

import org.jspecify.annotations.NullMarked;
