package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlElement;
import org.tomlj.TomlKeyValue;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads TOML 1.1 with the place of every key and value. */
final class TomlReader {
  /** How deep tables and lists may lie in each other. */
  static final int MAX_NESTING = 500;

  private static final TomlParseOptions OPTIONS =
      TomlParseOptions.sourceless().withMaxNestingDepth(MAX_NESTING);

  private final TomlLines lines;
  private final TomlKeyPlaces keyPlaces;

  private TomlReader(TomlLines lines) {
    this.lines = lines;
    this.keyPlaces = new TomlKeyPlaces(lines.text());
  }

  /**
   * Reads the front matter of a file.
   *
   * @param text the front matter, with empty lines for everything before it, so that the library's
   *     lines are those of the file
   * @param problems gets every breach of the syntax
   * @return the keys that could be read
   */
  static Value.Table read(ContentFile file, SourceText text, List<Diagnostic> problems) {
    TomlLines lines = TomlLines.of(text.text());
    TomlParseResult result = Toml.parse(lines.text().text(), OPTIONS);
    if (result.hasErrors()) {
      TomlErrors errors = new TomlErrors(file, lines);
      problems.addAll(errors.diagnostics(result.errors()));
    }
    return new TomlReader(lines).table(result, Position.START);
  }

  private Value.Table table(TomlTable table, Position at) {
    Map<String, Value.Member> members = new LinkedHashMap<>(table.size() * 2);
    for (String key : table.keySet()) {
      List<String> path = List.of(key);
      Object value = table.get(path);
      if (value != null) {
        TomlKeyValue entry = table.entry(path);
        Position keyAt = entry == null ? at : keyPlace(key, entry);
        Position valueAt =
            entry == null || value instanceof TomlTable ? keyAt : place(entry.value());
        members.put(key, new Value.Member(keyAt, value(value, valueAt)));
      }
    }
    return new Value.Table(Collections.unmodifiableMap(members), at);
  }

  private Value.Array array(TomlArray array, Position at) {
    List<Value> elements = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      elements.add(value(array.get(i), place(array.entry(i))));
    }
    return new Value.Array(Collections.unmodifiableList(elements), at);
  }

  private Value value(Object value, Position at) {
    if (value instanceof String string) {
      return new Value.Text(string, at);
    } else if (value instanceof Long number) {
      return new Value.Int(number, at);
    } else if (value instanceof Double number) {
      return new Value.Decimal(number, at);
    } else if (value instanceof Boolean truth) {
      return new Value.Bool(truth, at);
    } else if (value instanceof LocalDate date) {
      return new Value.Date(date, at);
    } else if (value instanceof LocalDateTime dateTime) {
      return new Value.DateTime(dateTime, at);
    } else if (value instanceof LocalTime time) {
      return new Value.Time(time, at);
    } else if (value instanceof OffsetDateTime dateTime) {
      return new Value.OffsetTime(dateTime, at);
    } else if (value instanceof TomlArray array) {
      return array(array, at);
    } else if (value instanceof TomlTable table) {
      return table(table, at);
    }
    throw new IllegalStateException("a TOML value of " + value.getClass());
  }

  private Position keyPlace(String key, TomlKeyValue entry) {
    return lines.original(keyPlaces.of(key, position(entry)));
  }

  private Position place(TomlElement element) {
    return lines.original(position(element));
  }

  private static Position position(TomlElement element) {
    return Optional.ofNullable(element.position())
        .map(position -> new Position(position.line(), position.column()))
        .orElse(Position.START);
  }
}
