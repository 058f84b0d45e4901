package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.DuplicateKey;
import dev.recto.processor.problem.FileProblem.JsonSyntax;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON object (RFC 8259) with the place of every key and value. A key with {@code null}
 * is as if absent; duplicate keys are mistakes.
 */
final class JsonReader {
  /** How deep objects and lists may be nested. */
  static final int MAX_NESTING = TomlReader.MAX_NESTING;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_NESTING)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();
  private static final Pattern CODE = Pattern.compile("\\(('.') \\(code \\d+\\)\\)");

  /** What the library proposes to its own users. */
  private static final Pattern ADVICE = Pattern.compile(": enable `[^`]*` to allow");

  private static final Pattern QUOTED = Pattern.compile("'[^']{1,40}'");

  private final ContentFile file;
  private final SourceText text;
  private final JsonParser parser;
  private final List<Diagnostic> problems;

  private JsonReader(
      ContentFile file, SourceText text, JsonParser parser, List<Diagnostic> problems) {
    this.file = file;
    this.text = text;
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * Reads the front matter of a file.
   *
   * @param text the front matter, with empty lines for everything before it
   * @param problems gets every breach of the syntax; the first one ends the reading
   * @return the keys up to there
   */
  static Value.Table read(ContentFile file, SourceText text, List<Diagnostic> problems) {
    Map<String, Value.Member> members = new LinkedHashMap<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.text())) {
      parser.nextToken();
      new JsonReader(file, text, parser, problems).root(members);
    }
    return new Value.Table(Collections.unmodifiableMap(members), Span.START);
  }

  private void root(Map<String, Value.Member> members) {
    try {
      members(members);
    } catch (JacksonException e) {
      TokenStreamLocation location = e.getLocation();
      Position at = place(location == null ? parser.currentLocation() : location);
      report(at, syntax(e.getOriginalMessage()));
    }
  }

  private void members(Map<String, Value.Member> members) {
    Map<String, Position> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Span keySpan = span();
      String key = parser.currentName();
      parser.nextToken();
      Optional<Value> value = value();
      Position first = seen.putIfAbsent(key, keySpan.start());
      if (first != null) {
        report(keySpan.start(), new DuplicateKey(key, file.path(), first));
      } else if (value.isPresent()) {
        members.put(key, new Value.Member(keySpan, value.get()));
      }
    }
  }

  private Optional<Value> value() {
    Position at = place(parser.currentTokenLocation());
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Value.Member> members = new LinkedHashMap<>();
        members(members);
        yield Optional.of(new Value.Table(Collections.unmodifiableMap(members), upToHere(at)));
      }
      case START_ARRAY -> {
        List<Value> elements = elements();
        yield Optional.of(new Value.Array(elements, upToHere(at)));
      }
      case VALUE_STRING -> Optional.of(new Value.Text(parser.getString(), span()));
      case VALUE_NUMBER_INT -> Optional.of(new Value.Int(integer(at), span()));
      case VALUE_NUMBER_FLOAT -> Optional.of(new Value.Decimal(parser.getDoubleValue(), span()));
      case VALUE_TRUE -> Optional.of(new Value.Bool(true, span()));
      case VALUE_FALSE -> Optional.of(new Value.Bool(false, span()));
      default -> Optional.empty();
    };
  }

  private List<Value> elements() {
    List<Value> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Position at = place(parser.currentTokenLocation());
      value()
          .ifPresentOrElse(
              elements::add,
              () -> report(at, new JsonSyntax("a list holds `null` here", "write a value")));
    }
    return Collections.unmodifiableList(elements);
  }

  /** From a bracket to the closing one, which is the current token. */
  private Span upToHere(Position start) {
    return new Span(start, text.positionOf(offset(parser.currentTokenLocation()) + 1));
  }

  /** The current token, a string with its quotes. */
  private Span span() {
    int from = offset(parser.currentTokenLocation());
    boolean quoted = text.text().startsWith("\"", from);
    return text.span(from, quoted ? endOfString(from) : from + parser.getString().length());
  }

  private int endOfString(int from) {
    String all = text.text();
    int at = from + 1;
    while (at < all.length() && all.charAt(at) != '"') {
      at += all.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, all.length());
  }

  private long integer(Position at) {
    try {
      return parser.getLongValue();
    } catch (InputCoercionException e) {
      String what = "the integer `" + parser.getString() + "` does not fit into 64 bits";
      report(at, new JsonSyntax(what, "quote it"));
      return 0;
    }
  }

  private void report(Position at, Problem problem) {
    problems.add(Diagnostic.at(file, at, problem));
  }

  private static JsonSyntax syntax(String message) {
    if (message.contains("comment?")) {
      return new JsonSyntax("JSON has no comments", "remove it");
    }
    String words = ADVICE.matcher(CODE.matcher(message).replaceAll("$1")).replaceAll("");
    int end = words.indexOf('\n');
    String line = end < 0 ? words : words.substring(0, end);
    String what = line.isEmpty() ? "this is no JSON" : LibraryWords.of(line, QUOTED);
    return new JsonSyntax(what, "front matter must be JSON");
  }

  private Position place(TokenStreamLocation location) {
    return text.positionOf(offset(location));
  }

  /** The library counts from the start in UTF-16 units. */
  private int offset(TokenStreamLocation location) {
    return (int) Math.max(0, Math.min(location.getCharOffset(), text.text().length()));
  }
}
