package dev.recto.processor.store;

/**
 * Where a rendered body is.
 *
 * @param rendered its HTML, then its summary, then its headings, links and images
 * @param html how many bytes its HTML has
 * @param summarized whether there is a summary
 * @param summary how many bytes its summary has
 * @param calling whether shortcodes are called in HTML and summary
 * @param words how many words it has, those in code left out
 * @param markdown its Markdown
 */
record BodySlice(
    Slice rendered,
    int html,
    boolean summarized,
    int summary,
    boolean calling,
    int words,
    Slice markdown) {

  void writeTo(ValueWriter out) {
    out.size(rendered.file());
    out.size(rendered.offset());
    out.size(html);
    out.bool(summarized);
    out.size(summary);
    out.size(rendered.length() - html - summary);
    out.bits(rendered.checksum());
    out.bool(calling);
    out.size(words);
    out.size(markdown.file());
    out.size(markdown.offset());
    out.size(markdown.length());
    out.bits(markdown.checksum());
  }
}
