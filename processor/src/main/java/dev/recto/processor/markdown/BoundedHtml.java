package dev.recto.processor.markdown;

/**
 * Gathers the HTML of a text, which can be much longer than the text: a reference can be used many
 * times. Notes where a mark is, and puts something else into its place.
 */
final class BoundedHtml implements Appendable {
  private final StringBuilder html;
  private final HtmlLimit limit;
  private final String mark;
  private final String replacement;
  private int marked = -1;

  /** HTML of a text of so many characters. */
  BoundedHtml(int length, String mark, String replacement) {
    this.html = new StringBuilder(length + length / 4);
    this.limit = new HtmlLimit(length);
    this.mark = mark;
    this.replacement = replacement;
  }

  @Override
  public Appendable append(CharSequence text) {
    limit.add(text.length());
    String piece = text.toString();
    int at = marked < 0 ? piece.indexOf(mark) : -1;
    if (at < 0) {
      html.append(piece);
    } else {
      html.append(piece, 0, at);
      marked = html.length();
      html.append(replacement).append(piece, at + mark.length(), piece.length());
    }
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
  String html() {
    return html.toString();
  }

  /** Where the mark was; -1 if it was nowhere. */
  int marked() {
    return marked;
  }
}
