/**
 * What generated code calls to return entries, and how their values are stored in data resources.
 *
 * <p>Not for hand-written code: it changes together with the generator.
 */
@NullMarked
package dev.recto.support;

import org.jspecify.annotations.NullMarked;
