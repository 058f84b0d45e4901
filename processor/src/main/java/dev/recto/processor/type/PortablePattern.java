package dev.recto.processor.type;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Regular expressions that mean in JSON Schema, which has those of JavaScript, what they mean in
 * Java.
 */
final class PortablePattern {
  /** One piece of a regular expression that both languages read alike. */
  private static final Pattern PIECES =
      Pattern.compile(
          "(?:"
              + "[^\\\\\\[\\](){}*+?^$|]" // A character that is itself, or a dot.
              + "|\\\\(?:[dwDW]|[^a-zA-Z0-9\\s])"
              + "|\\[\\^?(?:[^\\\\\\[\\]^&]|\\\\(?:[dwDW]|[^a-zA-Z0-9\\s]))++]"
              + "|\\((?:\\?[:=!]|(?!\\?))"
              + "|\\)"
              + "|\\|"
              + "|(?:[*+?]|\\{[0-9]++(?:,[0-9]*+)?})\\??(?![*+?{])"
              + ")*+");

  private PortablePattern() {}

  /** The same for JSON Schema, which looks for it anywhere in a text. */
  static Optional<String> of(Pattern pattern) {
    String regex = pattern.pattern();
    String inner = regex.startsWith("^") ? regex.substring(1) : regex;
    boolean anchored = inner.endsWith("$") && !inner.endsWith("\\$");
    inner = anchored ? inner.substring(0, inner.length() - 1) : inner;
    boolean alternatives = regex.length() != inner.length() && inner.contains("|");
    return pattern.flags() == 0 && !alternatives && PIECES.matcher(inner).matches()
        ? Optional.of("^(?:" + inner + ")$")
        : Optional.empty();
  }
}
