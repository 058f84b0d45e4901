package dev.recto.sample;

import dev.recto.Html;
import dev.recto.Page;
import dev.recto.Shortcode;

/** The shortcodes of the show notes. */
final class Shortcodes {
  private static final String PODCAST =
      "https://letscast.fm/podcasts/rust-in-production-82281512/episodes/";

  private Shortcodes() {}

  /**
   * Where the real episode is, which has a name of its own at the podcast's host. A link, not the
   * host's player: it needs no script, works in feeds, and tells nobody who reads the page.
   */
  @Shortcode
  static Html player(String episode, Page page) {
    return Html.format(
        "<p class=\"original\"><a href=\"{}{}\">{}</a></p>",
        PODCAST,
        episode,
        Language.of(page.lang()).episode().original());
  }

  /** A thank-you to the sponsor. */
  @Shortcode
  static Html codecrafters(Page page) {
    return Html.format(
        "<p class=\"sponsor\">{} <a href=\"https://codecrafters.io/\">CodeCrafters</a>.</p>",
        Language.of(page.lang()).episode().sponsor());
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
