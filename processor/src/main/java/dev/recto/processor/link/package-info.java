/** Where links go, and which of them are broken. */
@NullMarked
package dev.recto.processor.link;

import org.jspecify.annotations.NullMarked;
