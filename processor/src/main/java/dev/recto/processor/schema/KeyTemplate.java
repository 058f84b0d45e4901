package dev.recto.processor.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The template of an entry's constant: {@code S{season}E{episode}}.
 *
 * @param text the template as written
 * @param parts literal text and keys, in order
 */
record KeyTemplate(String text, List<Part> parts) {
  private static final Pattern PART = Pattern.compile("\\{([^{}]+)\\}|([^{}]+)");

  /** A part of a template: literal text, or a key. */
  record Part(String words, boolean isKey) {}

  /** Reads a template; none if braces do not match or it is empty. */
  static Optional<KeyTemplate> parse(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(text);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      boolean isKey = matcher.group(1) != null;
      parts.add(new Part(isKey ? matcher.group(1).strip() : matcher.group(2), isKey));
      end = matcher.end();
    }
    boolean readable = end == text.length() && parts.stream().anyMatch(Part::isKey);
    return readable ? Optional.of(new KeyTemplate(text, parts)) : Optional.empty();
  }

  /** Its keys in words: {@code `season` and `episode`}. */
  String source() {
    List<String> keys =
        parts.stream()
            .filter(Part::isKey)
            .map(part -> "`" + part.words() + "`")
            .distinct()
            .toList();
    int last = keys.size() - 1;
    return last == 0
        ? keys.get(0)
        : String.join(", ", keys.subList(0, last)) + " and " + keys.get(last);
  }

  /** Whether a key is among its parts. */
  boolean names(String key) {
    return parts.stream().anyMatch(part -> part.isKey() && part.words().equals(key));
  }
}
