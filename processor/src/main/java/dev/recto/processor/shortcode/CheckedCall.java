package dev.recto.processor.shortcode;

import java.util.List;
import java.util.Optional;

/**
 * A call that fits its shortcode.
 *
 * @param shortcode which of the signatures, from 0
 * @param signature the shortcode
 * @param nth how many calls of its name the text has up to here
 * @param arguments for each parameter that is an argument what it says: a {@code String}, {@code
 *     Long}, {@code Double}, {@code Boolean} or a {@code List} of these, of an enum the name of the
 *     constant, of an entry its path
 */
public record CheckedCall(
    int shortcode, Signature signature, int nth, List<Optional<Object>> arguments) {}
