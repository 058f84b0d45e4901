package dev.recto.processor.mutation;

import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes front matter anew, in another format. */
final class FrontMatter {
  private FrontMatter() {}

  /** The front matter with its fences. */
  static String write(Value.Table keys, Format format) {
    return format == Format.JSON
        ? json(keys, "") + "\n"
        : "---\n" + (keys.members().isEmpty() ? "" : yaml(keys, "")) + "---\n";
  }

  private static String json(Value value, String indent) {
    if (value instanceof Value.Table table && !table.members().isEmpty()) {
      return table.members().entrySet().stream()
          .map(
              member ->
                  "%s  %s: %s"
                      .formatted(
                          indent,
                          quoted(member.getKey()),
                          json(member.getValue().value(), indent + "  ")))
          .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    }
    if (value instanceof Value.Array list && holdsTables(list)) {
      return list.elements().stream()
          .map(element -> indent + "  " + json(element, indent + "  "))
          .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
    }
    return flow(value, true);
  }

  private static String yaml(Value.Table table, String indent) {
    StringBuilder lines = new StringBuilder();
    table
        .members()
        .forEach(
            (key, member) ->
                lines.append(indent).append(key).append(':').append(yaml(member.value(), indent)));
    return lines.toString();
  }

  private static String yaml(Value value, String indent) {
    if (value instanceof Value.Table table && !table.members().isEmpty()) {
      return "\n" + yaml(table, indent + "  ");
    }
    if (value instanceof Value.Array list && holdsTables(list)) {
      return list.elements().stream()
          .map(element -> yaml((Value.Table) element, indent + "    "))
          .map(lines -> indent + "  - " + lines.substring(indent.length() + 4))
          .collect(Collectors.joining("", "\n", ""));
    }
    return " " + flow(value, false) + "\n";
  }

  private static boolean holdsTables(Value.Array list) {
    List<Value> elements = list.elements();
    return !elements.isEmpty()
        && elements.stream()
            .allMatch(e -> e instanceof Value.Table table && !table.members().isEmpty());
  }

  private static String flow(Value value, boolean json) {
    if (value instanceof Value.Array list) {
      return list.elements().stream()
          .map(element -> flow(element, json))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Value.Table table) {
      return table.members().entrySet().stream()
          .map(m -> quoted(m.getKey()) + ": " + flow(m.getValue().value(), json))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof Value.Text text) {
      boolean plain = text.text().matches("[A-Z][a-z]+( [A-Za-z]+)+");
      return plain && !json ? text.text() : quoted(text.text());
    }
    boolean isDate = value instanceof Value.Date || value instanceof Value.DateTime;
    if (value instanceof Value.OffsetTime time) {
      String written = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.dateTime());
      return json ? quoted(written) : written;
    }
    String written = value.asText().orElseThrow();
    return json && isDate ? quoted(written) : written;
  }

  private static String quoted(String text) {
    return text.chars()
        .mapToObj(
            c -> c < ' ' ? "\\u%04x".formatted(c) : (c == '"' || c == '\\' ? "\\" : "") + (char) c)
        .collect(Collectors.joining("", "\"", "\""));
  }
}
