/**
 * Keys that were meant to be other keys, or to be in another table. They are found over all pages
 * and put right before anything else reads the front matter, so that nothing follows from them.
 */
@NullMarked
package dev.recto.processor.slip;

import org.jspecify.annotations.NullMarked;
