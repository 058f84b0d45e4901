/**
 * Content files as written: front matter, values with their places, and where bodies begin. The
 * only package that knows TOML, YAML and JSON; it knows no key of the content model.
 */
@NullMarked
package dev.recto.processor.syntax;

import org.jspecify.annotations.NullMarked;
