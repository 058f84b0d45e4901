package dev.recto.support;

import dev.recto.Html;
import java.util.Optional;

/**
 * Puts a body together: pieces of text, and between them calls of shortcodes, which may have such
 * bodies of their own.
 */
final class BodyTemplate {
  private final TextOwner owner;
  private final ShortcodeCaller caller;

  BodyTemplate(TextOwner owner, ShortcodeCaller caller) {
    this.owner = owner;
    this.caller = caller;
  }

  /** A count of calls, then text, and after each call text again. */
  String fill(ValueReader in) {
    int calls = in.size();
    StringBuilder out = new StringBuilder(in.text());
    for (int i = 0; i < calls; i++) {
      out.append(call(in)).append(in.text());
    }
    return out.toString();
  }

  /** The body comes before the arguments, so that these can be read while they are passed. */
  private Html call(ValueReader in) {
    int shortcode = in.size();
    int nth = in.size();
    Optional<String> body = in.bool() ? Optional.of(fill(in)) : Optional.empty();
    Html html = caller.call(shortcode, new ShortcodeCall(owner, nth, body, in));
    if (html == null) {
      throw new NullPointerException("a shortcode of " + owner + " returned null");
    }
    return html;
  }
}
