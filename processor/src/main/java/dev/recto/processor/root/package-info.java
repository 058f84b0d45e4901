/** Where the content of the compiled module is. */
@NullMarked
package dev.recto.processor.root;

import org.jspecify.annotations.NullMarked;
