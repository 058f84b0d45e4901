/**
 * What generated code calls to hand out entries, and how their values lie in the data resources.
 *
 * <p>Not for hand-written code: it changes together with the generator.
 */
@NullMarked
package dev.recto.support;

import org.jspecify.annotations.NullMarked;
