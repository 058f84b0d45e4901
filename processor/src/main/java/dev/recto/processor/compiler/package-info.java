/** The pipeline from a content folder to generated files, still without any compiler. */
@NullMarked
package dev.recto.processor.compiler;

import org.jspecify.annotations.NullMarked;
