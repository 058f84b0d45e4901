/**
 * Shortcodes: calls in a text, their methods, and whether the one fits the other. Places are
 * offsets in the text. Knows no Markdown, and no compiler.
 */
@NullMarked
package dev.recto.processor.shortcode;

import org.jspecify.annotations.NullMarked;
