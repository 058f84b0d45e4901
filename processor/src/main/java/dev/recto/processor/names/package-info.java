/**
 * Names in generated code: what keys, slugs and taxonomies are called in Java, and which types and
 * resources there are. Knows no collection and no site.
 */
@NullMarked
package dev.recto.processor.names;

import org.jspecify.annotations.NullMarked;
