/** The binary format of data resources, which the runtime reads. Knows nothing else. */
@NullMarked
package dev.recto.processor.data;

import org.jspecify.annotations.NullMarked;
