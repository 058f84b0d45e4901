package dev.recto.processor.settings;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of file paths (R1.8): <code>?</code> is any character, <code>*</code> and <code>**
 * </code> any number of them, slashes included; <code>[ab]</code>, <code>[!ab]</code>, <code>{a,b}
 * </code>.
 */
public final class Glob {
  private final Pattern pattern;

  private Glob(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Reads a pattern; none if its brackets do not match. */
  static Optional<Glob> parse(String text) {
    StringBuilder regex = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '*' -> {
          boolean folders = text.startsWith("**/", i);
          regex.append(folders ? "(?:.*/)?" : ".*");
          i += folders ? 2 : text.startsWith("**", i) ? 1 : 0;
        }
        case '?' -> regex.append('.');
        case '[' -> {
          int end = text.indexOf(']', i + 2);
          if (end < 0) {
            return Optional.empty();
          }
          regex.append(characters(text.substring(i + 1, end)));
          i = end;
        }
        case '{' -> {
          regex.append("(?:");
          braces++;
        }
        case '}' -> {
          regex.append(')');
          braces--;
        }
        case ',' -> regex.append(braces > 0 ? "|" : ",");
        case '\\' -> {
          i++;
          regex.append(i < text.length() ? Pattern.quote(text.substring(i, i + 1)) : "\\\\");
        }
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    try {
      return Optional.of(new Glob(Pattern.compile(regex.toString(), Pattern.DOTALL)));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  private static String characters(String members) {
    boolean negated = members.startsWith("!") || members.startsWith("^");
    String chosen = negated ? members.substring(1) : members;
    return (negated ? "[^" : "[") + chosen.replaceAll("[\\[\\]\\\\&^]", "\\\\$0") + "]";
  }

  /** Whether a content path is meant, seen from the content root or from the root of all files. */
  boolean matches(String contentPath) {
    return pattern.matcher(contentPath).matches() || pattern.matcher("/" + contentPath).matches();
  }
}
