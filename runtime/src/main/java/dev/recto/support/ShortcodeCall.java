package dev.recto.support;

import dev.recto.Html;
import dev.recto.Page;
import dev.recto.Section;
import java.util.Optional;

/**
 * The arguments of one call of a shortcode, and where the call is.
 *
 * @since 0.1
 */
public final class ShortcodeCall {
  private final TextOwner owner;
  private final int nth;
  private final Optional<String> body;
  private final ValueReader arguments;

  ShortcodeCall(TextOwner owner, int nth, Optional<String> body, ValueReader arguments) {
    this.owner = owner;
    this.nth = nth;
    this.body = body;
    this.arguments = arguments;
  }

  /** The arguments in the order of the method's parameters, to be read one after the other. */
  public ValueReader arguments() {
    return arguments;
  }

  /** How many times the shortcode has been called in this body, from 1. */
  public int nth() {
    return nth;
  }

  /** The body between the call and its end. */
  public Html body() {
    return Html.raw(rawBody());
  }

  /** The body between the call and its end, if there is one. */
  public Optional<Html> optionalBody() {
    return body.map(Html::raw);
  }

  /** The body as it is written. */
  public String rawBody() {
    return body.orElseThrow();
  }

  /** The body as it is written, if there is one. */
  public Optional<String> optionalRawBody() {
    return body;
  }

  /** The page that contains the call. */
  public Page page() {
    return owner.asPage().orElseThrow();
  }

  /** The page that contains the call; none if a section does. */
  public Optional<Page> optionalPage() {
    return owner.asPage();
  }

  /** The section that contains the call. */
  public Section section() {
    return owner.asSection().orElseThrow();
  }

  /** The section that contains the call; none if a page does. */
  public Optional<Section> optionalSection() {
    return owner.asSection();
  }
}
