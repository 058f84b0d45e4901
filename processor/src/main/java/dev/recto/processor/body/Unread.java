package dev.recto.processor.body;

import dev.recto.processor.markdown.MarkdownDocument;
import dev.recto.processor.markdown.TextRange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Stretches of a body, such as those of code, by their beginnings. */
record Unread(TreeMap<Integer, Integer> ends) {

  /** The stretches in all parts of a body. */
  static Unread in(
      List<MarkdownDocument> documents, Function<MarkdownDocument, List<TextRange>> ranges) {
    return of(documents.stream().flatMap(part -> ranges.apply(part).stream()).toList());
  }

  /** These stretches. */
  static Unread of(List<TextRange> ranges) {
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    ranges.forEach(range -> ends.merge(range.from(), range.to(), Math::max));
    return new Unread(ends);
  }

  /** Whether a place is in one of them; they are not nested. */
  boolean contains(int at) {
    return after(at) > at;
  }

  /** The end of the one that a place is in; the place itself if it is in none. */
  int after(int at) {
    Map.Entry<Integer, Integer> last = ends.floorEntry(at);
    return last == null ? at : Math.max(at, last.getValue());
  }
}
