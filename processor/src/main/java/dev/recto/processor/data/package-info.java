/** Entries without pages: what is in the files of the data folder. */
@NullMarked
package dev.recto.processor.data;

import org.jspecify.annotations.NullMarked;
