package dev.recto.sample;

import dev.recto.Html;
import dev.recto.Shortcode;

/** What the show notes can call. */
final class Shortcodes {
  private static final String PODCAST =
      "https://letscast.fm/podcasts/rust-in-production-82281512/episodes/";

  private Shortcodes() {}

  /** The player of an episode, by the name that its host has for it. */
  @Shortcode
  static Html player(String episode) {
    return Html.format(
        "<div class=\"player\"><script async src=\"{}{}/player.js?size=s\"></script></div>",
        PODCAST,
        episode);
  }

  /** Who makes the podcast possible. */
  @Shortcode
  static Html codecrafters() {
    return Html.raw(
        "<p class=\"sponsor\">Made possible by"
            + " <a href=\"https://codecrafters.io/\">CodeCrafters</a>.</p>");
  }

  /** A sentence of the show notes, set large. */
  @Shortcode
  static Html quote(Html body) {
    return Html.format("<blockquote class=\"pull\">{}</blockquote>", body);
  }

  /** A link to another episode. */
  @Shortcode
  static Html episode(Episode to) {
    return Html.format(
        "<a href=\"{}\">{} ({})</a>", to.page().path(), to.title(), Labels.place(to));
  }
}
