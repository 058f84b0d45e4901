package dev.recto.processor.type;

/** Types whose values are more than what a file says, or say nothing of what they are. */
public enum Special implements Type {
  /** {@code Page}: a page of the site. */
  PAGE("content path"),
  /** {@code Asset}: a file of the page or the static folder. */
  ASSET("file name"),
  /** {@code Html}: Markdown. */
  HTML("string"),
  /** {@code Value}: anything. */
  ANY("value"),
  /** {@code Value.Table}: a table of anything. */
  TABLE("table"),
  /**
   * A date with or without a time and its offset, which it keeps; only keys of the site have it.
   */
  DATE("date"),
  /**
   * The element of lists that are empty everywhere, and a component that nothing can fill, which is
   * reported.
   */
  NOTHING("value");

  private final String words;

  Special(String words) {
    this.words = words;
  }

  /** Its name in messages, without article. */
  public String words() {
    return words;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.special(this);
  }
}
