package dev.recto.processor.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * Whether pieces of raw HTML, one after the other, end each element that they begin. What it cannot
 * tell counts as open: it understands strict tags and nothing else.
 */
final class OpenElements {
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  private final Deque<String> open = new ArrayDeque<>();
  private boolean unclear;

  /** Adds the next piece. */
  void add(String html) {
    int at = html.indexOf('<');
    while (at >= 0 && !unclear) {
      Optional<StrictTag> tag = StrictTag.at(html, at);
      unclear = tag.filter(this::add).isEmpty();
      at = unclear ? at : html.indexOf('<', tag.get().to());
    }
  }

  /** Whether something is open after all pieces, or may be. */
  boolean any() {
    return unclear || !open.isEmpty();
  }

  /** Whether a tag begins an element, or ends the one that was begun last. */
  private boolean add(StrictTag tag) {
    if (tag.isEnd()) {
      return tag.name().equals(open.poll());
    }
    if (!VOID.contains(tag.name())) {
      open.push(tag.name());
    }
    return true;
  }
}
