/** What is where on the site: sections, addresses, terms, assets, translations. */
@NullMarked
package dev.recto.processor.site;

import org.jspecify.annotations.NullMarked;
