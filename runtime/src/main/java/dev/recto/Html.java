package dev.recto;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A piece of HTML. Its type keeps it apart from plain text.
 *
 * <pre>{@code
 * Html.format("<blockquote>{}<cite>{}</cite></blockquote>", body, author)
 * }</pre>
 *
 * @since 0.1
 */
public final class Html {
  /** Nothing. */
  public static final Html EMPTY = new Html("");

  private static final String HOLE = "{}";

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /**
   * {@return a text, its {@code & < > " '} escaped, for use in an element or in a quoted attribute}
   *
   * @param text plain text
   * @throws NullPointerException if the text is null
   */
  public static Html text(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return new Html(escaped.toString());
  }

  /**
   * {@return markup as it is} Nothing is escaped, so none of it may come from people you don't
   * trust.
   *
   * @param markup HTML
   * @throws NullPointerException if the markup is null
   */
  public static Html raw(String markup) {
    return new Html(Objects.requireNonNull(markup));
  }

  /**
   * {@return markup with values in the place of each <code>{}</code>: {@code Html} as it is,
   * everything else as {@link #text} of its {@link String#valueOf}}
   *
   * @param markup HTML with a <code>{}</code> for each value
   * @param values what goes into it, in this order
   * @throws IllegalArgumentException if there are more or fewer values than places
   */
  public static Html format(String markup, Object... values) {
    StringBuilder out = new StringBuilder(markup.length() + 16 * values.length);
    int from = 0;
    int used = 0;
    for (int at = markup.indexOf(HOLE); at >= 0; at = markup.indexOf(HOLE, from)) {
      if (used == values.length) {
        throw new IllegalArgumentException("more than " + used + " places in " + markup);
      }
      out.append(markup, from, at).append(of(values[used]));
      used++;
      from = at + HOLE.length();
    }
    if (used < values.length) {
      throw new IllegalArgumentException(values.length + " values for " + used + " in " + markup);
    }
    return new Html(out.append(markup, from, markup.length()).toString());
  }

  /**
   * {@return several pieces, one after the other}
   *
   * @param pieces the pieces, in this order
   */
  public static Html concat(Html... pieces) {
    return concat(Arrays.asList(pieces));
  }

  /**
   * {@return several pieces, one after the other}
   *
   * @param pieces the pieces, in this order
   */
  public static Html concat(List<Html> pieces) {
    return new Html(pieces.stream().map(Html::toString).collect(Collectors.joining()));
  }

  private static Html of(Object value) {
    return value instanceof Html html ? html : text(String.valueOf(value));
  }

  /** {@return whether the markup is empty or only white space} */
  public boolean isBlank() {
    return markup.isBlank();
  }

  /** The markup. */
  @Override
  public String toString() {
    return markup;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Html html && html.markup.equals(markup);
  }

  @Override
  public int hashCode() {
    return markup.hashCode();
  }
}
