/** Every type with values that fit and values that don't, in every format. */
@NullMarked
package dev.recto.processor.table;

import org.jspecify.annotations.NullMarked;
