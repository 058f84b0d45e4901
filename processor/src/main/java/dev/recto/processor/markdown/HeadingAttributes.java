package dev.recto.processor.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The attributes in braces at the end of a heading: {@code ## Title {#id .class}}.
 *
 * @param id the last id in it
 * @param classes the classes
 */
record HeadingAttributes(Optional<String> id, List<String> classes) {
  private static final HeadingAttributes NONE = new HeadingAttributes(Optional.empty(), List.of());
  private static final Pattern BRACES = Pattern.compile("\\{[ \\t]*([#.][^{}\\\\\\r\\n]*)}");

  /** Takes the braces off a heading. */
  static HeadingAttributes takenOff(Heading heading, String source, Holes holes) {
    Node last = heading.getLastChild();
    if (!(last instanceof Text)) {
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
    Optional<HeadingAttributes> read = read(braces.group(1));
    return read.filter(found -> cut(heading, start + open)).orElse(NONE);
  }

  private static Optional<HeadingAttributes> read(String words) {
    Optional<String> id = Optional.empty();
    List<String> classes = new ArrayList<>();
    for (String word : words.strip().split("\\s+", -1)) {
      if (word.length() < 2) {
        return Optional.empty();
      } else if (word.startsWith("#")) {
        id = Optional.of(word.substring(1));
      } else if (word.startsWith(".")) {
        classes.add(word.substring(1));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new HeadingAttributes(id, List.copyOf(classes)));
  }

  /**
   * Removes the text from here on, unless it began before. What the parser took for markup in the
   * braces, such as {@code {#__init__}}, goes with them.
   */
  private static boolean cut(Heading heading, int open) {
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
    text.setLiteral(literal.substring(0, literal.lastIndexOf('{')).stripTrailing());
    return true;
  }
}
