package dev.recto.processor.syntax;

import dev.recto.processor.source.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the TOML that most front matter is: plain keys and headers, values of the usual kinds. It
 * takes a text as a whole or not at all. Of everything unusual, right or wrong, it makes nothing,
 * so that the library decides; what it reads, the library reads alike.
 */
final class PlainToml {
  private static final int MAX_PARTS = 16;

  private final PlainTomlValues in;
  private final Map<String, Value.Member> root = new LinkedHashMap<>();
  private final Map<String, Map<String, Value.Member>> tables = new HashMap<>();

  private PlainToml(String text) {
    this.in = new PlainTomlValues(text);
  }

  /**
   * Reads a text.
   *
   * @param text TOML whose lines end with {@code \n}
   * @return none if anything in it is unusual
   */
  static Optional<Value.Table> read(String text) {
    PlainToml toml = new PlainToml(text);
    return toml.statements()
        ? Optional.of(new Value.Table(Collections.unmodifiableMap(toml.root), Span.START))
        : Optional.empty();
  }

  private boolean statements() {
    Map<String, Value.Member> table = root;
    while (in.skipSilence() && !in.isAtEnd()) {
      if (in.peek() == '[') {
        Map<String, Value.Member> opened = header();
        if (opened == null) {
          return false;
        }
        table = opened;
      } else if (!in.member(table)) {
        return false;
      }
      in.skipBlanks();
      if (in.peek() != '\n' && in.peek() != '#') {
        return false;
      }
    }
    return in.isAtEnd();
  }

  /**
   * Opens the table of a header, whose parent must have one too; a part that repeats is unusual.
   */
  private @Nullable Map<String, Value.Member> header() {
    in.next();
    Map<String, Value.Member> parent = root;
    StringBuilder path = new StringBuilder();
    Set<String> parts = new HashSet<>();
    for (String part = in.key(); part != null && parts.add(part); part = in.key()) {
      Span span = in.spanOf(part);
      path.append('.').append(part);
      if (in.take(']')) {
        return opened(parent, path.toString(), part, span);
      }
      parent = tables.get(path.toString());
      if (parent == null || parts.size() == MAX_PARTS || !in.take('.')) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Map<String, Value.Member> opened(
      Map<String, Value.Member> parent, String path, String key, Span span) {
    Map<String, Value.Member> members = new LinkedHashMap<>();
    Value.Table table = new Value.Table(Collections.unmodifiableMap(members), span);
    tables.put(path, members);
    return parent.putIfAbsent(key, new Value.Member(span, table)) == null ? members : null;
  }
}
