package dev.recto.processor.shortcode;

/** What a parameter of a shortcode takes without an argument. */
public enum Given {
  /** {@code Html}: the rendered body. */
  BODY("Html"),
  /** {@code String body}: the body as written. */
  RAW_BODY("String"),
  /** {@code Page}: the page with the call. */
  PAGE("Page"),
  /** {@code Section}: the section with the call. */
  SECTION("Section"),
  /** {@code int nth}: how many times the name has been called. */
  NTH("int");

  private final String words;

  Given(String words) {
    this.words = words;
  }

  /** The type as Java has it. */
  String words() {
    return words;
  }

  /** Whether it is the body of the call. */
  public boolean isBody() {
    return this == BODY || this == RAW_BODY;
  }
}
