/**
 * Bodies: from the text of a file to what its site shows, every link and call in it checked. Knows
 * the site, and of Markdown and shortcodes what their packages give.
 */
@NullMarked
package dev.recto.processor.body;

import org.jspecify.annotations.NullMarked;
