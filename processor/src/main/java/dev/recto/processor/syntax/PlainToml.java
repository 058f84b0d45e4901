package dev.recto.processor.syntax;

import dev.recto.processor.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
  private final Map<String, Header> headers = new LinkedHashMap<>();

  /** A table with a header of its own: whose it is, what it is called there, and its members. */
  private record Header(
      Map<String, Value.Member> parent, String key, Span span, Map<String, Value.Member> members) {
    /** Puts the table where its header is, once all of its members are known. */
    void close() {
      parent.put(key, new Value.Member(span, Value.Table.of(members, span)));
    }
  }

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
    return toml.statements() ? Optional.of(toml.closed()) : Optional.empty();
  }

  /** Inner tables have later headers than those that they are in. */
  private Value.Table closed() {
    List<Header> all = new ArrayList<>(headers.values());
    Collections.reverse(all);
    all.forEach(Header::close);
    return Value.Table.of(root, Span.START);
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
      Header above = headers.get(path.toString());
      if (above == null || parts.size() == MAX_PARTS || !in.take('.')) {
        return null;
      }
      parent = above.members();
    }
    return null;
  }

  private @Nullable Map<String, Value.Member> opened(
      Map<String, Value.Member> parent, String path, String key, Span span) {
    Map<String, Value.Member> members = new LinkedHashMap<>();
    headers.put(path, new Header(parent, key, span, members));
    Value.Member empty = new Value.Member(span, Value.Table.EMPTY);
    return parent.putIfAbsent(key, empty) == null ? members : null;
  }
}
