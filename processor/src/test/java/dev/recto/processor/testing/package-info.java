/** What tests share: content folders on the fly, the pipeline without javac, and javac itself. */
@NullMarked
package dev.recto.processor.testing;

import org.jspecify.annotations.NullMarked;
