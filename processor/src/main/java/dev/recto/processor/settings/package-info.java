/**
 * The settings of a site: {@code zola.toml} or {@code config.toml} beside the content root, and
 * what the annotation says. Knows no page.
 */
@NullMarked
package dev.recto.processor.settings;

import org.jspecify.annotations.NullMarked;
