package dev.recto.processor.syntax;

import dev.recto.processor.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outermost table or list of a text while it is read; what is before a mistake is kept. */
final class RootValue {
  private final Map<String, Value.Member> members = new LinkedHashMap<>();
  private final List<Value> elements = new ArrayList<>();
  private boolean list;
  private Span span = Span.START;

  /** Says that it is a list. */
  void beginList() {
    list = true;
  }

  /** Says where it is. */
  void end(Span whole) {
    span = whole;
  }

  /** The keys of a table so far. */
  Map<String, Value.Member> members() {
    return members;
  }

  /** The elements of a list so far. */
  List<Value> elements() {
    return elements;
  }

  /** The table, whose place nobody asks for. */
  Value.Table table() {
    return Value.Table.of(members, Span.START);
  }

  /** The table or list. */
  Value value() {
    return list
        ? new Value.Array(Collections.unmodifiableList(elements), span)
        : Value.Table.of(members, span);
  }
}
