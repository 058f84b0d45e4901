/**
 * Content files as written: front matter, values with their places, bodies. The only package that
 * knows TOML, YAML, JSON and Markdown; it knows no key of the content model.
 */
@NullMarked
package dev.recto.processor.syntax;

import org.jspecify.annotations.NullMarked;
