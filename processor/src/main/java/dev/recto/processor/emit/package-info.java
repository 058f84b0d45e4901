/**
 * Generated Java and JSON Schema. The only package that knows JavaPoet; what it is given is sound,
 * and it reports nothing.
 */
@NullMarked
package dev.recto.processor.emit;

import org.jspecify.annotations.NullMarked;
