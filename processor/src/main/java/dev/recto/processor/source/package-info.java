/** Files of a content folder and places in them. Knows the file system, and no syntax. */
@NullMarked
package dev.recto.processor.source;

import org.jspecify.annotations.NullMarked;
