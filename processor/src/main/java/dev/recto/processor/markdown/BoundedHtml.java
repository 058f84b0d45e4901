package dev.recto.processor.markdown;

/**
 * Gathers the HTML of a text, which can be much longer than the text: a reference can be used many
 * times.
 */
final class BoundedHtml implements Appendable {
  private final StringBuilder html;
  private final HtmlLimit limit;

  /** HTML of a text of so many characters. */
  BoundedHtml(int length) {
    this.html = new StringBuilder(length + length / 4);
    this.limit = new HtmlLimit(length);
  }

  @Override
  public Appendable append(CharSequence text) {
    limit.add(text.length());
    html.append(text);
    return this;
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) {
    return append(text.subSequence(start, end));
  }

  @Override
  public Appendable append(char c) {
    limit.add(1);
    html.append(c);
    return this;
  }

  /** All that was gathered. */
  StringBuilder html() {
    return html;
  }
}
