package dev.recto.processor.markdown;

import dev.recto.processor.markdown.LostLink.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds brackets that were plainly meant to be links. Prose has brackets of its own, such as {@code
 * [sic]}, {@code a[i][j]} and {@code [a-z]}, so only what has a label, a target or a mark counts.
 */
final class LostLinks {
  /** No label or target is longer. */
  private static final int MAX_LENGTH = 1_000;

  private static final Pattern TARGET =
      Pattern.compile("(?:@/|\\./|\\.\\./|/\\w|#\\w|https?://|mailto:|www\\.).*");
  static final Pattern FILE = Pattern.compile("[^\"',;:]*\\.[A-Za-z]{2,4}");
  private static final Pattern TITLE = Pattern.compile("\\s+(?:\"[^\"]*\"|'[^']*')$");
  private static final Pattern FOOTNOTE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.: -]*");
  private static final Pattern CHARACTERS = Pattern.compile("(?:\\w-\\w)+[_-]?|\\W*");
  private static final Pattern PAGE = Pattern.compile("[\\p{L}\\p{N}#][^\"`=,;(){}<>$]*(?<! )");

  private final String source;
  private final NextIndex nextOpening;
  private final List<LostLink> found = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private @Nullable Node block;
  private int readTo;

  private LostLinks(String source) {
    this.source = source;
    this.nextOpening = new NextIndex(source, '[');
  }

  /** What a tree has of them, in the order of the text. */
  static List<LostLink> in(Node root, String source) {
    LostLinks links = new LostLinks(source);
    if (links.nextOpening.from(0) < source.length()) {
      for (Node node = root.getFirstChild(); node != null; node = Nodes.next(node, root)) {
        if (node instanceof Text text) {
          links.read(text);
        }
      }
    }
    return links.found;
  }

  private void read(Text text) {
    List<SourceSpan> spans = text.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan last = spans.get(spans.size() - 1);
      int from = Math.max(spans.get(0).getInputIndex(), readTo);
      int to = last.getInputIndex() + last.getLength();
      if (!open.isEmpty() || nextOpening.from(from) < to) {
        enter(text);
        read(from, to);
      }
      readTo = to;
    }
  }

  /** Brackets in one block do not belong to those in another. */
  @SuppressWarnings("ReferenceEquality") // nodes have no other
  private void enter(Text text) {
    Node own = text.getParent();
    while (own != null && !(own instanceof Block)) {
      own = own.getParent();
    }
    if (own != block) {
      block = own;
      open.clear();
    }
  }

  private void read(int from, int to) {
    for (int at = from; at < to; at++) {
      char c = source.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        open.push(at);
      } else if (c == ']' && !open.isEmpty()) {
        at = Math.max(at, close(open.pop(), at));
      }
    }
  }

  /** Looks at brackets and what follows them; returns where to read on. */
  private int close(int from, int to) {
    String text = source.substring(from + 1, to);
    boolean image = from > 0 && source.charAt(from - 1) == '!';
    char next = charAt(to + 1);
    if (text.startsWith("^")) {
      footnote(text.substring(1), from, to);
    } else if (next == ']' && !open.isEmpty() && open.peek() == from - 1) {
      open.pop();
      wikiLink(text, from - 1, to + 2);
      return to + 1;
    } else if (next == '[') {
      return reference(text, image, from, to + 1);
    } else if (next == '(') {
      target(image, to + 2);
    } else if (next == ' ') {
      spacedParenthesis(text, image, to + 1);
    }
    return to;
  }

  private void footnote(String label, int from, int to) {
    boolean pattern = CHARACTERS.matcher(label).matches() || "+*{".indexOf(charAt(to + 1)) >= 0;
    if (FOOTNOTE.matcher(label).matches() && !pattern) {
      add(Kind.FOOTNOTE, label, false, from, to + 1);
    }
  }

  /**
   * Words right before or after the brackets make them code, {@code x[[1]]}; dots in the name make
   * it a header of TOML.
   */
  private void wikiLink(String name, int from, int to) {
    boolean alone = !isWordBefore(from) && !Character.isLetterOrDigit(charAt(to));
    boolean image = from > 0 && source.charAt(from - 1) == '!';
    boolean header = name.indexOf('.') >= 0 && !FILE.matcher(name).matches();
    if (alone && PAGE.matcher(name).matches() && !isNumber(name) && !header) {
      add(Kind.WIKI_LINK, name, image, image ? from - 1 : from, to);
    }
  }

  private int reference(String text, boolean image, int from, int labelFrom) {
    int end = source.indexOf(']', labelFrom);
    if (end < 0 || end - labelFrom > MAX_LENGTH) {
      return labelFrom - 1;
    }
    String written = source.substring(labelFrom + 1, end);
    String label = written.isEmpty() ? text : written;
    boolean code =
        CHARACTERS.matcher(label).matches()
            || CHARACTERS.matcher(text).matches() && !image
            || isNumber(label) && isNumber(text)
            || label.length() == 1 && text.length() == 1
            || label.indexOf('[') >= 0
            || label.indexOf('`') >= 0
            || label.indexOf('\n') >= 0;
    if (image || !code && !isWordBefore(from)) {
      int at = written.isEmpty() ? from + 1 : labelFrom + 1;
      add(Kind.REFERENCE, label, image, at, at + label.length());
    }
    return end;
  }

  private void target(boolean image, int from) {
    int line = endOfLine(from);
    int end = closing(from, line);
    if (end < 0) {
      String first = firstWord(source.substring(from, line));
      if (image && !first.isEmpty() || TARGET.matcher(first).matches()) {
        add(Kind.UNCLOSED_TARGET, first, image, from, from + first.length());
      }
      return;
    }
    String inner = source.substring(from, end);
    Matcher title = TITLE.matcher(inner);
    String target = title.find() ? inner.substring(0, title.start()) : inner;
    boolean spaced = target.strip().equals(target) && target.indexOf(' ') > 0;
    boolean meant = image || TARGET.matcher(target).matches() || FILE.matcher(target).matches();
    if (spaced && meant) {
      add(Kind.SPACED_TARGET, target, image, from, from + target.length());
    }
  }

  private void spacedParenthesis(String text, boolean image, int from) {
    int at = from;
    while (charAt(at) == ' ') {
      at++;
    }
    if (charAt(at) != '(') {
      return;
    }
    int end = closing(at + 1, endOfLine(at));
    String target = end < 0 ? "" : source.substring(at + 1, end);
    boolean words = text.chars().filter(Character::isLetter).count() > 1;
    if ((words || image) && target.indexOf(' ') < 0 && TARGET.matcher(target).matches()) {
      add(Kind.SPACE_BEFORE_TARGET, target, image, from, at);
    }
  }

  private void add(Kind kind, String target, boolean image, int from, int to) {
    found.add(new LostLink(kind, target, image, new TextRange(from, to)));
  }

  /** The parenthesis that closes one before an index, with those between them in pairs. */
  private int closing(int from, int end) {
    int depth = 0;
    for (int at = from; at < end; at++) {
      char c = source.charAt(at);
      if (c == ')' && depth-- == 0) {
        return at;
      }
      depth += c == '(' ? 1 : 0;
    }
    return -1;
  }

  private int endOfLine(int from) {
    int limit = Math.min(source.length(), from + MAX_LENGTH);
    int end = from;
    while (end < limit && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private boolean isWordBefore(int at) {
    return at > 0
        && (Character.isLetterOrDigit(source.charAt(at - 1))
            || "_$)]}\"'`".indexOf(source.charAt(at - 1)) >= 0);
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(Character::isDigit);
  }

  private char charAt(int at) {
    return at < source.length() ? source.charAt(at) : '\n';
  }
}
