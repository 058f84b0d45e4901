/**
 * Keys with a fixed name and type, in front matter and in the site's settings. Knows types and how
 * to report what does not fit them, and no key by name.
 */
@NullMarked
package dev.recto.processor.keys;

import org.jspecify.annotations.NullMarked;
