/**
 * From the pages of a collection to the Java that is generated for them: types, names, entries and
 * their order. Knows the content model; builds no source text.
 */
@NullMarked
package dev.recto.processor.schema;

import org.jspecify.annotations.NullMarked;
