package dev.recto.processor.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A tag in the strict form of CommonMark 6.6, which every reader of HTML understands alike.
 *
 * @param name the name, in lower case
 * @param isEnd whether it ends an element
 * @param attributes the attributes, in their order
 * @param to where it ends
 */
record StrictTag(String name, boolean isEnd, List<Attribute> attributes, int to) {

  /**
   * An attribute.
   *
   * @param name the name, in lower case
   * @param from where its value begins, without the quotes
   * @param to where its value ends; the same if it has none
   */
  record Attribute(String name, int from, int to) {}

  /** The tag whose bracket is at an index; none if it is of another form. */
  static Optional<StrictTag> at(String html, int index) {
    return new Reading(html, index + 1).tag();
  }

  /** One run over one tag. */
  private static final class Reading {
    private final String html;
    private int at;

    Reading(String html, int at) {
      this.html = html;
      this.at = at;
    }

    Optional<StrictTag> tag() {
      boolean end = skip('/');
      Optional<String> name = name("", "-");
      List<Attribute> attributes = new ArrayList<>();
      boolean sound = name.isPresent();
      while (sound && skipSpace() && isIn("_:")) {
        sound = attribute(attributes);
      }
      skip('/');
      return sound && skip('>')
          ? Optional.of(new StrictTag(name.get(), end, attributes, at))
          : Optional.empty();
    }

    private boolean attribute(List<Attribute> attributes) {
      Optional<String> name = name("_:", "_:.-");
      int behind = at;
      skipSpace();
      if (name.isEmpty() || !skip('=')) {
        at = behind;
        name.ifPresent(known -> attributes.add(new Attribute(known, behind, behind)));
        return name.isPresent();
      }
      skipSpace();
      boolean quoted = at < html.length() && "\"'".indexOf(html.charAt(at)) >= 0;
      int from = quoted ? at + 1 : at;
      int to = quoted ? html.indexOf(html.charAt(at), from) : endOfBareValue();
      attributes.add(new Attribute(name.get(), from, to));
      at = quoted ? to + 1 : to;
      return to > from || quoted && to == from;
    }

    private int endOfBareValue() {
      int end = at;
      while (end < html.length()
          && !isSpace(html.charAt(end))
          && "\"'=<>`".indexOf(html.charAt(end)) < 0) {
        end++;
      }
      return end;
    }

    /** A name of letters, and of digits and some other characters behind the first. */
    private Optional<String> name(String first, String others) {
      int from = at;
      if (isIn(first)) {
        at++;
        while (isIn(others) || at < html.length() && isDigit(html.charAt(at))) {
          at++;
        }
      }
      return from == at
          ? Optional.empty()
          : Optional.of(html.substring(from, at).toLowerCase(Locale.ROOT));
    }

    /** Whether the next character is a letter or one of some others. */
    private boolean isIn(String others) {
      return at < html.length()
          && (isLetter(html.charAt(at)) || others.indexOf(html.charAt(at)) >= 0);
    }

    private boolean skip(char c) {
      boolean found = at < html.length() && html.charAt(at) == c;
      at += found ? 1 : 0;
      return found;
    }

    private boolean skipSpace() {
      int from = at;
      while (at < html.length() && isSpace(html.charAt(at))) {
        at++;
      }
      return at > from;
    }

    private static boolean isLetter(char c) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
      return c == ' ' || c >= '\t' && c <= '\r';
    }
  }
}
