package dev.recto.processor.store;

/**
 * Where a rendered body lies.
 *
 * @param file the number of the resource {@code bodies-N.bin}
 * @param offset its first byte
 * @param length how many bytes its HTML has
 * @param summary how many bytes its summary has, which follows; -1 without one
 * @param details how many bytes its headings, links and images have, which follow
 * @param calling whether shortcodes are called in HTML and summary
 * @param words how many words it has, those in code left out
 * @param markdown its Markdown
 */
record BodySlice(
    int file,
    int offset,
    int length,
    int summary,
    int details,
    boolean calling,
    int words,
    TextSlice markdown) {

  /**
   * A piece of a resource.
   *
   * @param file the number of the resource
   * @param offset its first byte
   * @param length how many bytes it has
   */
  record TextSlice(int file, int offset, int length) {}

  void writeTo(ValueWriter out) {
    out.size(file);
    out.size(offset);
    out.size(length);
    out.bool(summary >= 0);
    out.size(Math.max(summary, 0));
    out.size(details);
    out.bool(calling);
    out.size(words);
    out.size(markdown.file());
    out.size(markdown.offset());
    out.size(markdown.length());
  }
}
