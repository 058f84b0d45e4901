/** Bodies of an earlier run. */
@NullMarked
package dev.recto.processor.cache;

import org.jspecify.annotations.NullMarked;
