package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
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
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlElement;
import org.tomlj.TomlKeyValue;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads TOML 1.1 with the place of every key and value. */
final class TomlReader {
  /** How deep tables and lists may be nested; javac reads types in types that deep. */
  static final int MAX_NESTING = 320;

  /** Without keeping the text, which is only read. */
  static final TomlParseOptions OPTIONS =
      TomlParseOptions.sourceless().withMaxNestingDepth(MAX_NESTING);

  private final TomlSpans spans;

  private TomlReader(TomlSpans spans) {
    this.spans = spans;
  }

  /**
   * Reads the front matter of a file.
   *
   * @param text the front matter, with empty lines for everything before it, so that the library's
   *     lines are those of the file
   * @param problems gets every breach of the syntax
   * @return the keys that could be read, and those of broken statements
   */
  static FrontMatter read(ContentFile file, SourceText text, List<Diagnostic> problems) {
    return PlainToml.read(text.text())
        .map(FrontMatter::whole)
        .orElseGet(() -> withLibrary(file, text, problems));
  }

  /** The same for any text. */
  static FrontMatter withLibrary(ContentFile file, SourceText text, List<Diagnostic> problems) {
    TomlLines lines = TomlLines.of(text.text());
    Optional<TomlParseResult> all = parse(lines);
    if (all.isPresent() && !all.get().hasErrors()) {
      return FrontMatter.whole(keys(lines, all.get()));
    }
    Value.Table keys = soundKeys(file, text, lines, all, problems);
    return new FrontMatter(keys, TomlKeys.broken(text, keys));
  }

  private static Value.Table soundKeys(
      ContentFile file,
      SourceText text,
      TomlLines lines,
      Optional<TomlParseResult> all,
      List<Diagnostic> problems) {
    TomlRecovery recovery = TomlRecovery.of(text.text());
    recovery.mistakes().forEach(mistake -> problems.add(mistake.in(file, text)));
    boolean complete = recovery.mistakes().isEmpty() && all.isPresent();
    TomlLines kept = complete ? lines : TomlLines.of(recovery.text());
    TomlParseResult rest = complete ? all.get() : Toml.parse(kept.text().text(), OPTIONS);
    TomlErrors errors = new TomlErrors(file, kept);
    problems.addAll(errors.diagnostics(rest.errors()));
    String consistent = errors.withoutTables(recovery.text(), rest.errors());
    if (consistent.equals(recovery.text())) {
      return keys(kept, rest);
    }
    TomlLines others = TomlLines.of(consistent);
    return keys(others, Toml.parse(others.text().text(), OPTIONS));
  }

  /** What the library reads; none where it fails. */
  private static Optional<TomlParseResult> parse(TomlLines lines) {
    if (!lines.areClosed() || TomlPieces.areBroken(lines.text().text())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Toml.parse(lines.text().text(), OPTIONS));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Value.Table keys(TomlLines lines, TomlParseResult result) {
    return new TomlReader(new TomlSpans(lines)).table(result, Span.START);
  }

  private Value.Table table(TomlTable table, Span span) {
    Map<String, Value.Member> members = new LinkedHashMap<>(table.size() * 2);
    for (String key : table.keySet()) {
      List<String> path = List.of(key);
      Object value = table.get(path);
      if (value != null) {
        TomlKeyValue entry = table.entry(path);
        Span keySpan = entry == null ? span : spans.key(key, position(entry));
        members.put(key, new Value.Member(keySpan, value(value, span(entry, value, keySpan))));
      }
    }
    return Value.Table.of(members, span);
  }

  private Span span(@Nullable TomlKeyValue entry, Object value, Span keySpan) {
    if (entry == null || entry.value() == null) {
      return keySpan;
    }
    Position place = position(entry.value());
    return value instanceof TomlTable && !spans.isInlineTable(place) ? keySpan : spans.value(place);
  }

  private Value.Array array(TomlArray array, Span span) {
    List<Value> elements = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      elements.add(value(array.get(i), spans.value(position(array.entry(i)))));
    }
    return new Value.Array(Collections.unmodifiableList(elements), span);
  }

  private Value value(Object value, Span span) {
    if (value instanceof String string) {
      return new Value.Text(string, span);
    } else if (value instanceof Long number) {
      return new Value.Int(number, span);
    } else if (value instanceof Double number) {
      return new Value.Decimal(number, span);
    } else if (value instanceof Boolean truth) {
      return new Value.Bool(truth, span);
    } else if (value instanceof LocalDate date) {
      return new Value.Date(date, span);
    } else if (value instanceof LocalDateTime dateTime) {
      return new Value.DateTime(dateTime, span);
    } else if (value instanceof LocalTime time) {
      return new Value.Time(time, span);
    } else if (value instanceof OffsetDateTime dateTime) {
      return new Value.OffsetTime(dateTime, span);
    } else if (value instanceof TomlArray array) {
      return array(array, span);
    } else if (value instanceof TomlTable table) {
      return table(table, span);
    }
    throw new IllegalStateException("a TOML value of " + value.getClass());
  }

  private static Position position(TomlElement element) {
    return Optional.ofNullable(element.position())
        .map(position -> new Position(position.line(), position.column()))
        .orElse(Position.START);
  }
}
