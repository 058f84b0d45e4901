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
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Makes values of the events that the YAML library finds in a text. */
final class YamlTables {
  private final ContentFile file;
  private final SourceText text;
  private final Iterator<Event> events;
  private final Extent extent;
  private final List<Diagnostic> problems;
  private final YamlLostText lostText;
  private final YamlAnchors anchors = new YamlAnchors();
  private Position lastEnd = Position.START;

  /**
   * Reads one text.
   *
   * @param problems gets what is wrong and does not end the reading
   */
  YamlTables(
      ContentFile file,
      SourceText text,
      Iterator<Event> events,
      Extent extent,
      List<Diagnostic> problems) {
    this.file = file;
    this.text = text;
    this.events = events;
    this.extent = extent;
    this.problems = problems;
    this.lostText = new YamlLostText(text.text());
  }

  /**
   * Reads the outermost mapping, or list of a data file.
   *
   * @param root gets what is in it, also what is before a mistake
   * @throws BrokenYaml at a mistake that ends the reading
   */
  void document(RootValue root) {
    next();
    Event event = next();
    if (event.getEventId() == Event.ID.StreamEnd) {
      return;
    }
    Event first = next();
    boolean empty =
        first instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().isEmpty();
    if (first.getEventId() == Event.ID.MappingStart) {
      anchors.open(first);
      members(root.members(), 1);
    } else if (first.getEventId() == Event.ID.SequenceStart && extent == Extent.DATA_FILE) {
      anchors.open(first);
      root.beginList();
      elements(root.elements(), 1);
    } else if (!empty) {
      throw notKeys(first);
    }
    root.end(new Span(place(first), lastEnd));
    next();
    Event next = next();
    if (next.getEventId() != Event.ID.StreamEnd) {
      String cure = extent.words() + " is one document";
      throw broken(next, "a second document begins here", cure);
    }
  }

  private BrokenYaml notKeys(Event root) {
    if (root instanceof ScalarEvent scalar && scalar.isPlain()) {
      return new BrokenYaml(YamlMistakes.withoutKeys(text.text(), text.indexOf(place(root))));
    }
    String list = extent == Extent.DATA_FILE ? " or a list" : "";
    String what = extent.words() + " must be a mapping" + list;
    return broken(root, what, "write keys such as `title: …`");
  }

  /** Reads to the end of a mapping. */
  private void members(Map<String, Value.Member> members, int depth) {
    Map<String, Position> seen = new HashMap<>();
    for (Event event = next(); !ends(event); event = next()) {
      Span keySpan = span(event);
      String key = key(event);
      Position first = seen.putIfAbsent(key, keySpan.start());
      Event next = next();
      Optional<Value> value = value(next, depth);
      if (isMergeKey(event, next)) {
        report(keySpan, new YamlSyntax("YAML 1.2 has no merge key `<<`", "write the keys out"));
      } else if (first != null) {
        report(keySpan, new DuplicateKey(key, file.toString(), first));
      } else if (value.isPresent()) {
        members.put(key, new Value.Member(keySpan, value.get()));
      } else if (next instanceof ScalarEvent scalar && scalar.getValue().isEmpty()) {
        lostText.insteadOf(key, text.indexOf(keySpan.end())).ifPresent(this::report);
      }
    }
  }

  private static boolean isMergeKey(Event key, Event value) {
    boolean plain = key instanceof ScalarEvent scalar && scalar.isPlain();
    return plain && ((ScalarEvent) key).getValue().equals("<<") && !(value instanceof ScalarEvent);
  }

  private String key(Event event) {
    if (event instanceof ScalarEvent scalar) {
      Optional<Value> text = Optional.of(new Value.Text(scalar.getValue(), span(event)));
      anchors.close(event, text, anchors.count(scalar.getValue().length()));
      return scalar.getValue();
    }
    Optional<Value> value = event instanceof AliasEvent alias ? alias(alias) : Optional.empty();
    return value.flatMap(Value::asText).orElseThrow(() -> noKey(event));
  }

  /** Text in two braces is a template's, and not a mapping that is a key. */
  private BrokenYaml noKey(Event event) {
    int at = text.indexOf(place(event));
    return at > 0 && text.text().startsWith("{{", at - 1)
        ? new BrokenYaml(
            new Mistake(
                at - 1,
                at + 1,
                new YamlSyntax(
                    "a string that begins with `{` is read as a mapping", "put quotes around it")))
        : broken(event, "a key can't be a list or a mapping", "write a string as the key");
  }

  private Optional<Value> value(Event event, int depth) {
    if (depth > YamlReader.MAX_NESTING) {
      String deep = "values are nested more than %s levels deep".formatted(YamlReader.MAX_NESTING);
      throw broken(event, deep, "flatten them");
    }
    if (event instanceof AliasEvent alias) {
      anchors.count(0);
      return alias(alias);
    }
    if (event instanceof ScalarEvent scalar) {
      YamlAnchors.Mark before = anchors.count(scalar.getValue().length());
      Optional<Value> value = scalar(scalar);
      anchors.close(event, value, before);
      return value;
    }
    YamlAnchors.Mark before = anchors.count(0);
    anchors.open(event);
    Optional<Value> value = Optional.of(collection(event, depth));
    anchors.close(event, value, before);
    return value;
  }

  private Optional<Value> scalar(ScalarEvent scalar) {
    Span span = span(scalar);
    Optional<Value> value = YamlScalars.read(scalar, span, p -> report(span, p));
    if (value.isEmpty() && scalar.getAnchor().isPresent()) {
      String name = "&" + scalar.getAnchor().get().getValue();
      String what = "`" + name + "` is read as the anchor of a value, and there is none";
      report(span, new YamlSyntax(what, "put quotes around a string that begins with `&`"));
    } else if (scalar.isPlain() && value.filter(Value.Text.class::isInstance).isPresent()) {
      YamlLostText.inCurlyQuotes(scalar.getValue()).ifPresent(p -> report(span, p));
      lostText.after(text.indexOf(span.end())).ifPresent(this::report);
    }
    return value;
  }

  private Value collection(Event event, int depth) {
    Position at = place(event);
    boolean mapping = event.getEventId() == Event.ID.MappingStart;
    YamlScalars.checkCollectionTag((NodeEvent) event, mapping, p -> report(span(event), p));
    if (mapping) {
      Map<String, Value.Member> members = new LinkedHashMap<>();
      members(members, depth + 1);
      return Value.Table.of(members, new Span(at, lastEnd));
    }
    List<Value> elements = new ArrayList<>();
    elements(elements, depth + 1);
    return new Value.Array(Collections.unmodifiableList(elements), new Span(at, lastEnd));
  }

  /** Reads to the end of a list. */
  private void elements(List<Value> elements, int depth) {
    for (Event next = next(); !ends(next); next = next()) {
      Optional<Value> element = value(next, depth);
      if (element.isEmpty()) {
        report(span(next), new YamlSyntax("an item of the list is empty", "write a value"));
      } else {
        elements.add(element.get());
      }
    }
  }

  private Optional<Value> alias(AliasEvent alias) {
    try {
      return anchors.aliased(alias.getAlias());
    } catch (YamlAnchors.Refused e) {
      throw new BrokenYaml(mistake(alias, e.what(), e.cure()), e.isLimit());
    }
  }

  private void report(Span span, Problem problem) {
    problems.add(Diagnostic.at(file, span, problem));
  }

  private void report(Mistake mistake) {
    problems.add(mistake.in(file, text));
  }

  private BrokenYaml broken(Event event, String what, String cure) {
    return new BrokenYaml(mistake(event, what, cure));
  }

  private Mistake mistake(Event event, String what, String cure) {
    Span span = span(event);
    return new Mistake(
        text.indexOf(span.start()), text.indexOf(span.end()), new YamlSyntax(what, cure));
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
    return event.getStartMark().map(YamlTables::place).orElse(Position.START);
  }

  private static Span span(Event event) {
    Position start = place(event);
    return new Span(start, event.getEndMark().map(YamlTables::place).orElse(start));
  }

  static Position place(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
