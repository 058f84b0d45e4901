/** Diagnostics for machines to read. Knows problems and places only. */
@NullMarked
package dev.recto.processor.report;

import org.jspecify.annotations.NullMarked;
