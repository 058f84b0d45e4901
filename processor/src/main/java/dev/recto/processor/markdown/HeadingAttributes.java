package dev.recto.processor.markdown;

import dev.recto.processor.markdown.MarkdownHeading.LostWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The attributes in braces at the end of a heading, as pulldown-cmark reads them: {@code ## Title
 * {#id .class}}. They follow the closing {@code #} of a heading, if it has any.
 *
 * @param id the last id in them
 * @param classes the classes
 * @param lost the words that are neither
 */
record HeadingAttributes(Optional<String> id, List<String> classes, List<LostWords> lost) {
  private static final HeadingAttributes NONE =
      new HeadingAttributes(Optional.empty(), List.of(), List.of());
  private static final Pattern BRACES = Pattern.compile("\\{([^{}<>\\\\\\r\\n]*)}");
  private static final Pattern WORD = Pattern.compile("([#.][^ \\t\\f]+)|[^ \\t\\f]+");
  private static final Pattern CLOSING = Pattern.compile("[ \\t](#+)[ \\t]*$");

  /** Takes the braces off a heading. */
  static HeadingAttributes takenOff(Heading heading, String source, Holes holes) {
    Node last = heading.getLastChild();
    if (!(last instanceof Text) || isClosedAfter(last, heading, source)) {
      return NONE;
    }
    int start = Nodes.start(heading);
    String line = source.substring(start, Math.max(start, Nodes.end(last)));
    int open = line.lastIndexOf('{');
    Matcher braces = BRACES.matcher(line).region(Math.max(open, 0), line.length());
    boolean escaped = open > 0 && line.charAt(open - 1) == '\\';
    if (open < 0 || escaped || !braces.matches() || holes.areIn(braces.group())) {
      return NONE;
    }
    if (!cut(heading, start + open, closing(heading, line.substring(0, open)))) {
      return NONE;
    }
    boolean emptyAfterOthers = line.substring(0, open).stripTrailing().endsWith("}");
    return braces.group(1).isBlank() && !emptyAfterOthers
        ? new HeadingAttributes(
            Optional.empty(), List.of(), List.of(new LostWords(braces.group(), start + open)))
        : read(braces.group(1), start + braces.start(1));
  }

  /** Braces before the closing {@code #} of a heading are text. */
  private static boolean isClosedAfter(Node last, Heading heading, String source) {
    int end = Nodes.end(last);
    return source.substring(end, Math.max(end, Nodes.end(heading))).strip().startsWith("#");
  }

  /** The closing {@code #} before the braces; none of a heading that is underlined. */
  private static int closing(Heading heading, String before) {
    Matcher closing = CLOSING.matcher(before);
    return heading.getSourceSpans().size() == 1 && closing.find() ? closing.group(1).length() : 0;
  }

  private static HeadingAttributes read(String words, int at) {
    Optional<String> id = Optional.empty();
    List<String> classes = new ArrayList<>();
    List<LostWords> lost = new ArrayList<>();
    int lostFrom = -1;
    int end = 0;
    for (Matcher word = WORD.matcher(words); word.find(); end = word.end()) {
      String used = word.group(1);
      if (used == null) {
        lostFrom = lostFrom < 0 ? word.start() : lostFrom;
        continue;
      }
      if (lostFrom >= 0) {
        lost.add(new LostWords(words.substring(lostFrom, end), at + lostFrom));
        lostFrom = -1;
      }
      if (used.startsWith("#")) {
        id = Optional.of(used.substring(1));
      } else {
        classes.add(used.substring(1));
      }
    }
    if (lostFrom >= 0) {
      lost.add(new LostWords(words.substring(lostFrom, end), at + lostFrom));
    }
    return new HeadingAttributes(id, List.copyOf(classes), List.copyOf(lost));
  }

  /**
   * Removes the text from here on, unless it began before. What the parser took for markup in the
   * braces, such as {@code {#__init__}}, goes with them.
   */
  private static boolean cut(Heading heading, int open, int closing) {
    Node first = heading.getLastChild();
    while (Nodes.start(first) > open && first.getPrevious() != null) {
      first = first.getPrevious();
    }
    if (!(first instanceof Text text)) {
      return false;
    }
    while (text.getNext() != null) {
      text.getNext().unlink();
    }
    String literal = text.getLiteral();
    String kept = literal.substring(0, literal.lastIndexOf('{')).stripTrailing();
    text.setLiteral(kept.substring(0, Math.max(0, kept.length() - closing)).stripTrailing());
    return true;
  }
}
