package dev.recto.processor.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether pieces of raw HTML, one after the other, end each element that they begin. What it cannot
 * tell counts as open: it understands tags in the strict form of CommonMark 6.6 and nothing else.
 */
final class OpenElements {
  private static final Pattern NAME = Pattern.compile("<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9-]*+)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\s++[a-zA-Z_:][\\w.:-]*+"
              + "(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'=<>`]++))?+");
  private static final Pattern CLOSE = Pattern.compile("\\s*+/?>");
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  private final Deque<String> open = new ArrayDeque<>();
  private boolean unclear;

  /** Adds the next piece. */
  void add(String html) {
    Matcher matcher = NAME.matcher(html);
    int at = html.indexOf('<');
    while (at >= 0 && !unclear) {
      at = html.indexOf('<', readTag(matcher, at));
    }
  }

  /** Whether something is open after all pieces, or may be. */
  boolean any() {
    return unclear || !open.isEmpty();
  }

  /** Reads one tag and returns where it ends. */
  private int readTag(Matcher matcher, int from) {
    if (!follows(matcher, NAME, from)) {
      unclear = true;
      return from;
    }
    boolean end = !matcher.group("end").isEmpty();
    String name = matcher.group("name").toLowerCase(Locale.ROOT);
    int at = matcher.end();
    while (follows(matcher, ATTRIBUTE, at)) {
      at = matcher.end();
    }
    unclear = !follows(matcher, CLOSE, at) || end && !name.equals(open.poll());
    if (!end && !VOID.contains(name)) {
      open.push(name);
    }
    return unclear ? at : matcher.end();
  }

  private static boolean follows(Matcher matcher, Pattern pattern, int from) {
    return matcher.usePattern(pattern).region(from, matcher.regionEnd()).lookingAt();
  }
}
