/** How wide and high images are. */
@NullMarked
package dev.recto.processor.image;

import org.jspecify.annotations.NullMarked;
