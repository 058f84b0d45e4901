package dev.recto.processor.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * What stands in braces at the end of a heading (R17.2): {@code ## Title {#id .class}}.
 *
 * @param id the last id in it
 * @param classes the classes
 */
record HeadingAttributes(Optional<String> id, List<String> classes) {
  private static final HeadingAttributes NONE = new HeadingAttributes(Optional.empty(), List.of());
  private static final Pattern BRACES = Pattern.compile("\\s*\\{\\s*([#.][^{}\\\\]*)}\\s*$");

  /** Takes the braces off a heading. */
  static HeadingAttributes takenOff(Heading heading, String source) {
    if (!(heading.getLastChild() instanceof Text last) || !last.getLiteral().endsWith("}")) {
      return NONE;
    }
    Matcher braces = BRACES.matcher(last.getLiteral());
    if (!braces.find() || isEscaped(last, braces.group().strip(), source)) {
      return NONE;
    }
    Optional<String> id = Optional.empty();
    List<String> classes = new ArrayList<>();
    for (String word : braces.group(1).strip().split("\\s+", -1)) {
      if (word.length() < 2) {
        return NONE;
      } else if (word.startsWith("#")) {
        id = Optional.of(word.substring(1));
      } else if (word.startsWith(".")) {
        classes.add(word.substring(1));
      } else {
        return NONE;
      }
    }
    last.setLiteral(last.getLiteral().substring(0, braces.start()));
    return new HeadingAttributes(id, List.copyOf(classes));
  }

  /** Braces behind a backslash are text; what the parser gives no longer shows it. */
  private static boolean isEscaped(Text text, String braces, String source) {
    List<SourceSpan> spans = text.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    int end = last.getInputIndex() + last.getLength();
    int start = end - braces.length();
    return start < 0
        || !source.startsWith(braces, start)
        || start > 0 && source.charAt(start - 1) == '\\';
  }
}
