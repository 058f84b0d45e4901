package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.DuplicateKey;
import dev.recto.processor.problem.FileProblem.YamlSyntax;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 by its core schema (YAML 1.2.2, 10.3), with the place of every key and value, and
 * plain scalars in the shape of a date as dates. A key without a value is as if absent.
 */
final class YamlReader {
  /** How deep mappings and lists may be nested. */
  static final int MAX_NESTING = TomlReader.MAX_NESTING;

  /** How many values the aliases of one file may expand to in all. */
  static final int MAX_ALIASED = 100_000;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private final ContentFile file;
  private final Iterator<Event> events;
  private final List<Diagnostic> problems;
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private Position lastEnd = Position.START;
  private int values;
  private int aliased;

  /**
   * A value that aliases can name, perhaps null, with the number of values in it; open while it is
   * read.
   */
  private record Anchored(Optional<Value> value, int size, boolean open) {
    static final Anchored OPEN = new Anchored(Optional.empty(), 0, true);
  }

  private YamlReader(ContentFile file, Iterator<Event> events, List<Diagnostic> problems) {
    this.file = file;
    this.events = events;
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
    try {
      Iterator<Event> events = new Parse(SETTINGS).parseString(text.text()).iterator();
      new YamlReader(file, events, problems).document(members);
    } catch (MarkedYamlEngineException e) {
      Position at = YamlErrors.place(e).map(YamlReader::place).orElse(Position.START);
      problems.add(Diagnostic.at(file, at, YamlErrors.problem(e)));
    } catch (YamlEngineException e) {
      problems.add(Diagnostic.at(file, Position.START, YamlErrors.problem(e)));
    } catch (Stop e) {
      problems.add(e.diagnostic);
    }
    return new Value.Table(Collections.unmodifiableMap(members), Span.START);
  }

  private void document(Map<String, Value.Member> members) {
    next();
    Event event = next();
    if (event.getEventId() == Event.ID.StreamEnd) {
      return;
    }
    Event root = next();
    boolean empty =
        root instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().isEmpty();
    if (root.getEventId() == Event.ID.MappingStart) {
      anchor(root, Anchored.OPEN);
      members(members, 1);
    } else if (!empty) {
      throw stop(root, "front matter is no mapping", "write keys such as `title: …`");
    }
    next();
    Event next = next();
    if (next.getEventId() != Event.ID.StreamEnd) {
      throw stop(next, "a second document begins here", "front matter is one document");
    }
  }

  /** Reads to the end of a mapping. */
  private void members(Map<String, Value.Member> members, int depth) {
    Map<String, Position> seen = new HashMap<>();
    for (Event event = next(); !ends(event); event = next()) {
      Span keySpan = span(event);
      String key = key(event);
      Position first = seen.putIfAbsent(key, keySpan.start());
      Optional<Value> value = value(next(), depth);
      if (first != null) {
        report(keySpan.start(), new DuplicateKey(key, file.path(), first));
      } else if (value.isPresent()) {
        members.put(key, new Value.Member(keySpan, value.get()));
      }
    }
  }

  private String key(Event event) {
    if (event instanceof ScalarEvent scalar) {
      anchor(
          event,
          new Anchored(Optional.of(new Value.Text(scalar.getValue(), span(event))), 1, false));
      return scalar.getValue();
    }
    Optional<Value> value = event instanceof AliasEvent alias ? alias(alias) : Optional.empty();
    return value
        .flatMap(Value::asText)
        .orElseThrow(() -> stop(event, "a key is a list or a mapping", "write a text as key"));
  }

  private Optional<Value> value(Event event, int depth) {
    values++;
    if (depth > MAX_NESTING) {
      String deep = "values lie in each other more than %d deep".formatted(MAX_NESTING);
      throw stop(event, deep, "write it flatter");
    }
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    if (event instanceof ScalarEvent scalar) {
      Position at = place(event);
      Optional<Value> value = YamlScalars.read(scalar, span(event), p -> report(at, p));
      anchor(event, new Anchored(value, 1, false));
      return value;
    }
    int before = values;
    anchor(event, Anchored.OPEN);
    Optional<Value> value = Optional.of(collection(event, depth));
    anchor(event, new Anchored(value, values - before + 1, false));
    return value;
  }

  private Value collection(Event event, int depth) {
    Position at = place(event);
    boolean mapping = event.getEventId() == Event.ID.MappingStart;
    YamlScalars.checkCollectionTag((NodeEvent) event, mapping, problem -> report(at, problem));
    if (mapping) {
      Map<String, Value.Member> members = new LinkedHashMap<>();
      members(members, depth + 1);
      return new Value.Table(Collections.unmodifiableMap(members), new Span(at, lastEnd));
    }
    List<Value> elements = new ArrayList<>();
    for (Event next = next(); !ends(next); next = next()) {
      Optional<Value> element = value(next, depth + 1);
      if (element.isEmpty()) {
        report(place(next), new YamlSyntax("a list holds nothing here", "write a value"));
      } else {
        elements.add(element.get());
      }
    }
    return new Value.Array(Collections.unmodifiableList(elements), new Span(at, lastEnd));
  }

  private Optional<Value> alias(AliasEvent alias) {
    Anchored anchored = anchors.get(alias.getAlias());
    String name = "the alias `*" + alias.getAlias().getValue() + "`";
    if (anchored == null) {
      throw stop(alias, name + " has no anchor before it", "define it, or quote the text");
    } else if (anchored.open()) {
      throw stop(alias, name + " stands inside its own anchor", "write the value out");
    }
    values += anchored.size();
    aliased += anchored.size();
    if (aliased > MAX_ALIASED) {
      String many = "the aliases stand for more than %d values".formatted(MAX_ALIASED);
      throw stop(alias, many, "write fewer");
    }
    return anchored.value();
  }

  private void anchor(Event event, Anchored anchored) {
    ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, anchored));
  }

  private void report(Position at, Problem problem) {
    problems.add(Diagnostic.at(file, at, problem));
  }

  private Stop stop(Event event, String what, String cure) {
    return new Stop(Diagnostic.at(file, place(event), new YamlSyntax(what, cure)));
  }

  /** The next event; a collection in block style ends with the last text in it. */
  private Event next() {
    Event event = events.next();
    Span span = span(event);
    if (!span.start().equals(span.end())) {
      lastEnd = span.end();
    }
    return event;
  }

  private static boolean ends(Event event) {
    return event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd;
  }

  private static Position place(Event event) {
    return event.getStartMark().map(YamlReader::place).orElse(Position.START);
  }

  private static Span span(Event event) {
    Position start = place(event);
    return new Span(start, event.getEndMark().map(YamlReader::place).orElse(start));
  }

  private static Position place(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Ends the reading of a file. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    Stop(Diagnostic diagnostic) {
      super(null, null, false, false);
      this.diagnostic = diagnostic;
    }
  }
}
