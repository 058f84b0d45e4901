package dev.recto.processor.problem;

/** What the keys of an entry are in, in messages. */
public enum KeyHolder {
  /** The front matter of a page. */
  FRONT_MATTER("page", "the front matter"),
  /** A table of a data file, or all of it. */
  TABLE("entry", "the table"),
  /** A row of CSV. */
  ROW("entry", "the row");

  private final String entry;
  private final String words;

  KeyHolder(String entry, String words) {
    this.entry = entry;
    this.words = words;
  }

  /** What has it, without article. */
  public String entry() {
    return entry;
  }

  /** Its name, with article. */
  public String words() {
    return words;
  }
}
