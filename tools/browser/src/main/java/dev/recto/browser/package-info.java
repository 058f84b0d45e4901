/** Chromium for the tests of sites: what they look like, and how they are used. */
@NullMarked
package dev.recto.browser;

import org.jspecify.annotations.NullMarked;
