package dev.recto.processor.shortcode;

/** What has the text that a call is in. */
public enum CallPlace {
  /** A page. */
  PAGE("a page"),
  /** A section. */
  SECTION("a section"),
  /** An entry without a page. */
  ENTRY("a data file");

  private final String words;

  CallPlace(String words) {
    this.words = words;
  }

  /** Its name in messages. */
  String words() {
    return words;
  }

  /** Whether a call in it can't be given something. */
  boolean lacks(Given given) {
    return given == Given.PAGE && this != PAGE || given == Given.SECTION && this != SECTION;
  }
}
