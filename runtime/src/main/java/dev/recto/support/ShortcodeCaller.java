package dev.recto.support;

import dev.recto.Html;

/**
 * Calls the methods of shortcodes; generated for each site that has some.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ShortcodeCaller {
  /** That of a site without shortcodes; no lambda, whose first one takes half a site's start. */
  ShortcodeCaller NONE =
      new ShortcodeCaller() {
        @Override
        public Html call(int shortcode, ShortcodeCall call) {
          throw new IllegalStateException("no shortcode " + shortcode + "; build the site again");
        }
      };

  /**
   * Calls the method with this number.
   *
   * @param shortcode the number
   * @param call what it is called with
   */
  Html call(int shortcode, ShortcodeCall call);
}
