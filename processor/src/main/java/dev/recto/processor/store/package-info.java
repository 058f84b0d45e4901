/**
 * The binary resources that the runtime reads: values, bodies, tables. Twin of the runtime's {@code
 * support}.
 */
@NullMarked
package dev.recto.processor.store;

import org.jspecify.annotations.NullMarked;
