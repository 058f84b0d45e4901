/**
 * The manual as a site: reads its pages from the registries of {@code content} and {@code data},
 * and writes HTML.
 */
@NullMarked
package dev.recto.manual;

import org.jspecify.annotations.NullMarked;
