package dev.recto.processor.type;

import dev.recto.processor.syntax.Value;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as an author recognizes them in a message. */
public final class Literals {
  private static final int MAX_LENGTH = 40;

  private Literals() {}

  /** A value as it is written, cut if it is long; lists and tables as brackets. */
  public static String of(Value value) {
    String text = written(value).orElseGet(() -> value instanceof Value.Array ? "[…]" : "{…}");
    return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
  }

  /** A single value; of times, Java would leave out seconds that are zero. */
  private static Optional<String> written(Value value) {
    if (value instanceof Value.DateTime time) {
      return Optional.of(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.dateTime()));
    } else if (value instanceof Value.OffsetTime time) {
      return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.dateTime()));
    }
    return value instanceof Value.Time time
        ? Optional.of(DateTimeFormatter.ISO_LOCAL_TIME.format(time.time()))
        : value.asText();
  }

  /** A value after "found": what is written, or how much is in a list or table. */
  static String found(Value value) {
    if (value instanceof Value.Array array) {
      return Facet.ELEMENTS.count(array.elements().size());
    }
    return value instanceof Value.Table table
        ? Facet.KEYS.count(table.members().size())
        : "`" + of(value) + "`";
  }

  /** What to write for a value that was meant as text. */
  public static String quoted(Value value) {
    return written(value)
        .filter(text -> text.length() <= MAX_LENGTH)
        .map("`\"%s\"`"::formatted)
        .orElse("a string in quotes");
  }

  /** A text that two values have in common only if they are equal, whatever their places. */
  static String identity(Value value) {
    if (value instanceof Value.Array array) {
      return array.elements().stream()
          .map(Literals::identity)
          .collect(Collectors.joining("\u0001", "[", "]"));
    } else if (value instanceof Value.Table table) {
      return table.members().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(member -> member.getKey() + '\u0002' + identity(member.getValue().value()))
          .collect(Collectors.joining("\u0001", "{", "}"));
    }
    return value.kind() + ":" + value.asText().orElse("");
  }
}
