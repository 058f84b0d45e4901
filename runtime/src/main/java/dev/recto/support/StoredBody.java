package dev.recto.support;

import dev.recto.Body;

/** A rendered body, which lies in a resource until it is asked for. */
final class StoredBody implements Body {
  private static final int WORDS_PER_MINUTE = 200;

  private final Pages pages;
  private final int file;
  private final int offset;
  private final int length;
  private final int words;

  StoredBody(Pages pages, ValueReader in) {
    this.pages = pages;
    this.file = in.size();
    this.offset = in.size();
    this.length = in.size();
    this.words = in.size();
  }

  @Override
  public String html() {
    return pages.body(file, offset, length);
  }

  @Override
  public int wordCount() {
    return words;
  }

  @Override
  public int readingTime() {
    return (words + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE;
  }
}
