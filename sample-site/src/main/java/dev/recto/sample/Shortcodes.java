package dev.recto.sample;

import dev.recto.Html;
import dev.recto.Shortcode;

/** The shortcodes of the show notes. */
final class Shortcodes {
  private static final String PODCAST =
      "https://letscast.fm/podcasts/rust-in-production-82281512/episodes/";

  private Shortcodes() {}

  /** The player of an episode, which has a name of its own at the podcast's host. */
  @Shortcode
  static Html player(String episode) {
    return Html.format(
        "<div class=\"player\"><script async src=\"{}{}/player.js?size=s\"></script></div>",
        PODCAST,
        episode);
  }

  /** A thank-you to the sponsor. */
  @Shortcode
  static Html codecrafters() {
    return Html.raw(
        "<p class=\"sponsor\">Made possible by"
            + " <a href=\"https://codecrafters.io/\">CodeCrafters</a>.</p>");
  }

  /** A pull quote. */
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
