/**
 * What a site's own code names: the annotation that asks for a collection, and what every page has.
 *
 * <p>Nothing here is ever {@code null}. This package knows no processor and no file format.
 */
@NullMarked
package dev.recto;

import org.jspecify.annotations.NullMarked;
