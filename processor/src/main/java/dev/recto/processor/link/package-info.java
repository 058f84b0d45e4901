/** Where links lead, and which of them lead nowhere. */
@NullMarked
package dev.recto.processor.link;

import org.jspecify.annotations.NullMarked;
