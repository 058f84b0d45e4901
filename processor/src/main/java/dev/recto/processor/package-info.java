/**
 * The annotation processor: options and annotations in, sources, resources and messages out. The
 * only package that knows a compiler.
 */
@NullMarked
package dev.recto.processor;

import org.jspecify.annotations.NullMarked;
