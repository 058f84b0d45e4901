/**
 * What a site's own code uses: annotations, pages, sections and their parts.
 *
 * <p>Nothing here is ever {@code null}. This package knows no processor and no file format.
 */
@NullMarked
package dev.recto;

import org.jspecify.annotations.NullMarked;
