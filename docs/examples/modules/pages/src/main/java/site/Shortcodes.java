package site;

import dev.recto.Html;
import dev.recto.Shortcode;

/** What Markdown can call: {@code {{ oven(celsius=200) }}}. */
final class Shortcodes {
  private Shortcodes() {}

  @Shortcode
  static Html oven(int celsius) {
    return Html.format("<b>{} °C</b> ({} °F)", celsius, celsius * 9 / 5 + 32);
  }
}
