/** The annotation processor: rounds and options in, sources, resources and messages out. */
@NullMarked
package dev.recto.processor;

import org.jspecify.annotations.NullMarked;
