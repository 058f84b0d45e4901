/**
 * What a value can be, and how one is made to fit: the same types for built-in keys, records that
 * are inferred or declared, data files and the parameters of shortcodes.
 */
@NullMarked
package dev.recto.processor.type;

import org.jspecify.annotations.NullMarked;
