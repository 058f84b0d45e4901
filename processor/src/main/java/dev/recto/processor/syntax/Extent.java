package dev.recto.processor.syntax;

/** How much of a file its keys are. */
enum Extent {
  /** The keys are before a body. */
  FRONT_MATTER("front matter"),
  /** The keys, or a list of values, are all of the file. */
  DATA_FILE("a data file");

  private final String words;

  Extent(String words) {
    this.words = words;
  }

  /** What it is called in messages. */
  String words() {
    return words;
  }
}
