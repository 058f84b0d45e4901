/**
 * Markdown: what is in a text, and the HTML of it. Knows commonmark-java, HTML (jsoup) and words
 * (Lucene); places are offsets in the text. Knows no site, and nothing of what a link means.
 */
@NullMarked
package dev.recto.processor.markdown;

import org.jspecify.annotations.NullMarked;
