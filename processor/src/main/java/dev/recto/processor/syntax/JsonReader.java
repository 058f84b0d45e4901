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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads one JSON object (RFC 8259), or a list in a data file, with the place of every key and
 * value. A key with {@code null} is as if absent; duplicate keys are mistakes.
 */
final class JsonReader {
  /** How deep objects and lists may be nested. */
  static final int MAX_NESTING = TomlReader.MAX_NESTING;

  /** How many broken members of one file are left out before it is given up. */
  private static final int MAX_ATTEMPTS = 20;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(MAX_NESTING)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .build();
  private static final JsonFactory STRICT =
      JsonFactory.builder().streamReadConstraints(LIMITS).build();

  /** For what is left when a member is left out, perhaps the last one. */
  private static final JsonFactory WITH_GAPS =
      JsonFactory.builder()
          .streamReadConstraints(LIMITS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final Pattern TRAILING_COMMA = Pattern.compile(",\\s*+[}\\]]");
  private static final Pattern NEXT_MEMBER =
      Pattern.compile("^[ \t]*+(?:\"[^\"\n]*+\"[ \t]*+:|[{}\\]])", Pattern.MULTILINE);

  private final ContentFile file;
  private final SourceText text;
  private final JsonParser parser;
  private final Extent extent;
  private final List<Diagnostic> problems;

  private JsonReader(
      ContentFile file,
      SourceText text,
      JsonParser parser,
      Extent extent,
      List<Diagnostic> problems) {
    this.file = file;
    this.text = text;
    this.parser = parser;
    this.extent = extent;
    this.problems = problems;
  }

  /**
   * Reads the front matter of a file. A member that is broken is left out, and the others are read
   * again, up to a number of times.
   *
   * @param text the front matter, with empty lines for everything before it
   * @param problems gets every breach of the syntax
   * @return the keys that could be read, and those of broken members
   */
  static FrontMatter read(ContentFile file, SourceText text, List<Diagnostic> problems) {
    Reading reading = read(file, text, Extent.FRONT_MATTER, problems);
    Value.Table keys = reading.root().table();
    return reading.isWhole()
        ? FrontMatter.whole(keys)
        : new FrontMatter(keys, JsonKeys.broken(text, keys));
  }

  /** Reads a data file in the same way. */
  static Value readData(ContentFile file, SourceText text, List<Diagnostic> problems) {
    int first = JsonScan.startOfValue(text.text(), 0);
    Optional<Mistake> mistake = JsonMistakes.ofData(text.text(), first);
    mistake.ifPresent(found -> problems.add(found.in(file, text)));
    return mistake.isPresent()
        ? Value.Table.EMPTY
        : read(file, text, Extent.DATA_FILE, problems).root().value();
  }

  /**
   * What could be read.
   *
   * @param root the outermost value
   * @param isWhole whether nothing was left out
   */
  private record Reading(RootValue root, boolean isWhole) {}

  private static Reading read(
      ContentFile file, SourceText text, Extent extent, List<Diagnostic> problems) {
    JsonFactory factory = STRICT;
    String rest = text.text();
    for (int attempt = 0; ; attempt++) {
      String current = rest;
      RootValue root = new RootValue();
      List<Diagnostic> found = new ArrayList<>();
      SourceText source = new SourceText(current);
      Optional<JsonMistakes.Found> broken;
      try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), current)) {
        broken = new JsonReader(file, source, parser, extent, found).root(root);
      }
      broken.ifPresent(b -> problems.add(b.mistake().in(file, source)));
      Optional<String> sound = broken.flatMap(b -> without(current, b));
      if (sound.isEmpty() || attempt == MAX_ATTEMPTS) {
        problems.addAll(found);
        return new Reading(root, attempt == 0 && broken.isEmpty());
      }
      rest = sound.get();
      factory = WITH_GAPS;
    }
  }

  /**
   * The text with what is missing, else with spaces for the lines of the member that is broken;
   * none where its end is not known.
   */
  private static Optional<String> without(String text, JsonMistakes.Found broken) {
    int index = broken.mistake().from();
    int opening = JsonScan.startOfValue(text, 0);
    if (text.startsWith("{", index) || index == opening || index >= text.length()) {
      return Optional.empty();
    } else if (TRAILING_COMMA.matcher(text).region(index, text.length()).lookingAt()) {
      return Optional.of(text);
    } else if (!broken.missing().isEmpty() && text.startsWith("=", index)) {
      return Optional.of(text.substring(0, index) + broken.missing() + text.substring(index + 1));
    } else if (!broken.missing().isEmpty()) {
      return with(text, broken.missing(), index);
    }
    int from = Math.max(text.lastIndexOf('\n', index - 1), opening) + 1;
    int endOfLine = text.indexOf('\n', index);
    Matcher next = NEXT_MEMBER.matcher(text);
    boolean found = endOfLine >= 0 && next.find(endOfLine + 1);
    char closing = text.startsWith("[", opening) ? ']' : '}';
    int to = Math.max(from, found ? next.start() : text.lastIndexOf(closing));
    String kept = Lines.blanked(text, from, to);
    return kept.equals(text) ? Optional.empty() : Optional.of(kept);
  }

  /** At the end of a line or in the place of a space, so that no column changes. */
  private static Optional<String> with(String text, String missing, int index) {
    int at = text.substring(0, index).stripTrailing().length();
    boolean isEndOfLine = text.startsWith("\n", at);
    boolean isSpace = text.startsWith(" ", at) || text.startsWith("\t", at);
    return isEndOfLine || isSpace
        ? Optional.of(text.substring(0, at) + missing + text.substring(isSpace ? at + 1 : at))
        : Optional.empty();
  }

  private Optional<JsonMistakes.Found> root(RootValue root) {
    try {
      JsonToken first = parser.nextToken();
      Position start = place(parser.currentTokenLocation());
      if (first == JsonToken.START_ARRAY) {
        root.beginList();
        elements(root.elements());
      } else {
        members(root.members());
      }
      root.end(upToHere(start));
      if (extent == Extent.DATA_FILE) {
        checkEnd();
      }
      return Optional.empty();
    } catch (JacksonException e) {
      TokenStreamLocation location = e.getLocation();
      int at = offset(location == null ? parser.currentLocation() : location);
      return Optional.of(JsonMistakes.find(text.text(), at, e.getOriginalMessage()));
    }
  }

  /** Reports what is after a data file's only value. */
  private void checkEnd() {
    int end = offset(parser.currentTokenLocation()) + 1;
    int after = JsonScan.startOfValue(text.text(), end);
    if (after < text.text().length()) {
      String what = "there is text after the closing `" + text.text().charAt(end - 1) + "`";
      report(text.span(after, Lines.end(text.text(), after)), new JsonSyntax(what, "remove it"));
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
        report(keySpan, new DuplicateKey(key, file.toString(), first));
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
        yield Optional.of(Value.Table.of(members, upToHere(at)));
      }
      case START_ARRAY -> {
        List<Value> elements = new ArrayList<>();
        elements(elements);
        yield Optional.of(new Value.Array(Collections.unmodifiableList(elements), upToHere(at)));
      }
      case VALUE_STRING -> Optional.of(new Value.Text(parser.getString(), span()));
      case VALUE_NUMBER_INT -> Optional.of(new Value.Int(integer(), span()));
      case VALUE_NUMBER_FLOAT -> Optional.of(new Value.Decimal(parser.getDoubleValue(), span()));
      case VALUE_TRUE -> Optional.of(new Value.Bool(true, span()));
      case VALUE_FALSE -> Optional.of(new Value.Bool(false, span()));
      default -> Optional.empty();
    };
  }

  private void elements(List<Value> elements) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Span span = span();
      value()
          .ifPresentOrElse(
              elements::add,
              () -> report(span, new JsonSyntax("a list can't contain `null`", "write a value")));
    }
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

  private long integer() {
    try {
      return parser.getLongValue();
    } catch (InputCoercionException e) {
      String what = "the integer `" + parser.getString() + "` does not fit into 64 bits";
      report(span(), new JsonSyntax(what, "quote it"));
      return 0;
    }
  }

  private void report(Span span, Problem problem) {
    problems.add(Diagnostic.at(file, span, problem));
  }

  private Position place(TokenStreamLocation location) {
    return text.positionOf(offset(location));
  }

  /** The library counts from the start in UTF-16 units. */
  private int offset(TokenStreamLocation location) {
    return (int) Math.max(0, Math.min(location.getCharOffset(), text.text().length()));
  }
}
