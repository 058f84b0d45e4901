package dev.recto.processor.markdown;

/** Counts the words of bodies. Safe for use by several threads. */
public final class WordCounter {
  private static final String CODE = "```";

  private final Pool<UnicodeWords> unicode = new Pool<>(UnicodeWords::new);

  /** The words by UAX 29 that have a letter or number, those between code fences left out. */
  public int count(String markdown) {
    int count = 0;
    boolean code = false;
    int from = 0;
    while (from <= markdown.length()) {
      int fence = markdown.indexOf(CODE, from);
      int to = fence < 0 ? markdown.length() : fence;
      count += code ? 0 : words(markdown, from, to);
      code = !code;
      from = fence < 0 ? markdown.length() + 1 : fence + CODE.length();
    }
    return count;
  }

  /**
   * No word goes on behind a space or line end of ASCII, so the library only reads the stretches
   * between these that have other characters than those of ASCII.
   */
  private int words(String text, int from, int to) {
    int count = 0;
    int at = from;
    while (at < to) {
      int words = AsciiWords.count(text, at, to);
      if (words >= 0) {
        return count + words;
      }
      int start = startOfStretch(text, at, ~words);
      int end = endOfStretches(text, ~words, to);
      String stretches = text.substring(start, end);
      count += AsciiWords.count(text, at, start);
      count += unicode.with(library -> library.count(stretches));
      at = end;
    }
    return count;
  }

  private static int startOfStretch(String text, int from, int inside) {
    int start = inside;
    while (start > from && text.charAt(start - 1) > ' ') {
      start--;
    }
    return start;
  }

  /** Takes the next stretches too, as long as they need the library. */
  private static int endOfStretches(String text, int inside, int to) {
    int end = inside;
    int next = inside;
    do {
      end = endOfStretch(text, next, to);
      next = end;
      while (next < to && text.charAt(next) <= ' ') {
        next++;
      }
    } while (AsciiWords.count(text, next, endOfStretch(text, next, to)) < 0);
    return end;
  }

  private static int endOfStretch(String text, int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) > ' ') {
      end++;
    }
    return end;
  }
}
