package dev.recto.processor.shortcode;

import dev.recto.processor.syntax.Value;

/**
 * A call that fits its shortcode.
 *
 * @param shortcode which of the signatures, from 0
 * @param signature the shortcode
 * @param nth how many calls of its name the text has up to here
 * @param arguments the values that fit, by the names of parameters; those that are absent left out
 */
public record CheckedCall(int shortcode, Signature signature, int nth, Value.Table arguments) {}
