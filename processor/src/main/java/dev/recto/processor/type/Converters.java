package dev.recto.processor.type;

import dev.recto.processor.problem.FileProblem.InvalidDate;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.ValueProblem.BrokenConstraint;
import dev.recto.processor.problem.ValueProblem.RepeatedElement;
import dev.recto.processor.syntax.DateGuess;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import dev.recto.processor.type.Type.Nested;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.Type.Union;
import dev.recto.processor.type.Type.Wrapped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one way from a value to a type. A converter is made once for each type, and then used for all
 * its values.
 */
public final class Converters implements Type.Cases<Converter> {
  private final Function<String, Optional<String>> names;
  private final Map<Shape, RecordConverter> records = new HashMap<>();

  /**
   * Makes converters.
   *
   * @param names the name of the component that a key belongs to
   */
  public Converters(Function<String, Optional<String>> names) {
    this.names = names;
  }

  /** The converter of a type. */
  public Converter of(Type type) {
    return type.match(this);
  }

  /** The converter of a record. */
  public RecordConverter of(Shape shape) {
    RecordConverter known = records.get(shape);
    if (known == null) {
      known = new RecordConverter(shape, names);
      records.put(shape, known);
      known.connect(this);
    }
    return known;
  }

  /** That a value has another type. */
  static Optional<Value> wrong(Type type, Value value, Subject subject, Context at) {
    at.report(value.span(), subject.wrongType(type, value, at.format()));
    return Optional.empty();
  }

  @Override
  public Converter scalar(Scalar type) {
    return (value, subject, at) -> {
      Value typed = at.typed(value);
      Optional<Value> read = type.read(value).or(() -> type.read(typed));
      return read.isPresent() ? read : wrong(type, typed, subject, at);
    };
  }

  @Override
  public Converter special(Special type) {
    return switch (type) {
      case PAGE -> named(type, World::page);
      case ASSET -> named(type, World::asset);
      case HTML -> named(type, World::html);
      case TABLE ->
          (value, subject, at) ->
              value instanceof Value.Table ? Optional.of(value) : wrong(type, value, subject, at);
      case DATE -> Converters::date;
      case ANY, NOTHING -> (value, subject, at) -> Optional.of(value);
    };
  }

  /** A date of any kind; text is one if the format of the file has such dates. */
  private static Optional<Value> date(Value value, Subject subject, Context at) {
    if (value instanceof Value.Text text) {
      Optional<Value> date = at.format().dates().parse(text.text(), text.span());
      if (date.isEmpty()) {
        String cure = DateGuess.cure(text.text()).orElse("write a day such as 2024-05-31");
        at.report(text.span(), new InvalidDate(text.text(), cure));
      }
      return date;
    }
    return Special.DATE.takes(value.kind())
        ? Optional.of(value)
        : wrong(Special.DATE, value, subject, at);
  }

  /** Finds what some text names. */
  @FunctionalInterface
  private interface Finder {
    Optional<Value> find(World world, Value.Text words, Subject subject, Context at);
  }

  private static Converter named(Type type, Finder finder) {
    return (value, subject, at) ->
        ScalarValues.text(value).orElse(value) instanceof Value.Text text
            ? finder.find(at.world(), text, subject, at)
            : wrong(type, value, subject, at);
  }

  @Override
  public Converter choice(Choice type) {
    Map<String, Choice.Constant> byWord = type.byWord();
    return (value, subject, at) -> {
      if (!(ScalarValues.text(value).orElse(value) instanceof Value.Text text)) {
        return wrong(type, value, subject, at);
      }
      Choice.Constant constant = byWord.get(type.compared(text.text()));
      if (constant == null) {
        at.report(text.span(), subject.unknownWord(type, text));
        return Optional.empty();
      }
      return Optional.of(new Value.Text(constant.name(), text.span()));
    };
  }

  @Override
  public Converter list(ListOf type) {
    Converter element = of(type.element());
    return (value, subject, at) -> {
      if (value instanceof Value.Array array) {
        Map<String, Value> known = new HashMap<>();
        List<Value> elements = new ArrayList<>(array.elements().size());
        for (Value given : array.elements()) {
          element
              .convert(given, subject.element(), at)
              .filter(fit -> !type.distinct() || isNew(fit, given, known, subject, at))
              .ifPresent(elements::add);
        }
        return Optional.of(array.with(elements));
      }
      return type.orOne()
          ? element
              .convert(value, subject, at)
              .map(one -> new Value.Array(List.of(one), one.span()))
          : wrong(type, value, subject, at);
    };
  }

  /** Whether a set does not have an element yet; different words can be the same element. */
  private static boolean isNew(
      Value fit, Value given, Map<String, Value> known, Subject subject, Context at) {
    Value first = known.putIfAbsent(Literals.identity(fit), given);
    if (first != null) {
      InContent place = new InContent(at.file(), first.span());
      at.report(
          given.span(),
          new RepeatedElement(subject.words(), Literals.of(given), place, subject.declaredAt()));
    }
    return first == null;
  }

  @Override
  public Converter map(MapOf type) {
    Converter values = of(type.value());
    return (value, subject, at) -> {
      if (!(value instanceof Value.Table table)) {
        return wrong(type, value, subject, at);
      }
      Map<String, Value.Member> members = new LinkedHashMap<>();
      table
          .members()
          .forEach(
              (key, member) -> {
                Subject named = subject.member(key);
                Subject itself = KeySubject.of(key, subject.declaredAt()).asKey();
                Value.Text word = new Value.Text(key, member.keySpan());
                boolean sound = keeps(type.keys(), word, word, itself, at);
                values
                    .convert(member.value(), named, at)
                    .filter(fit -> sound)
                    .ifPresent(fit -> members.put(key, new Value.Member(member.keySpan(), fit)));
              });
      return Optional.of(new Value.Table(members, table.span()));
    };
  }

  @Override
  public Converter nested(Nested type) {
    return of(type.shape());
  }

  @Override
  public Converter union(Union type) {
    return new UnionConverter(type, this);
  }

  @Override
  public Converter wrapped(Wrapped type) {
    Converter inner = of(type.inner());
    Optional<JdkFactory> factory = JdkFactory.of(type);
    return factory.isEmpty()
        ? inner
        : (value, subject, at) -> {
          Optional<Value> text = inner.convert(value, subject, at);
          Optional<Value> fit = text.filter(factory.get()::takes);
          if (text.isPresent() && fit.isEmpty()) {
            String found = Literals.found(value);
            at.report(
                value.span(),
                new BrokenConstraint(
                    subject.words(), factory.get().rule(), found, subject.declaredAt()));
          }
          return fit;
        };
  }

  @Override
  public Converter reference(Reference type) {
    return named(type, (world, words, subject, at) -> world.entry(type, words, subject, at));
  }

  @Override
  public Converter constrained(Constrained type) {
    Converter inner = of(type.type());
    return (value, subject, at) -> {
      Watch watch = new Watch(at.sink());
      Optional<Value> fit = inner.convert(value, subject, at.into(watch));
      // A list that lost an element is not also too short.
      return fit.isEmpty()
              || watch.hasSeen()
              || keeps(type.constraints(), fit.get(), value, subject, at)
          ? fit
          : Optional.empty();
    };
  }

  private static boolean keeps(
      List<Constraint> constraints, Value fit, Value written, Subject subject, Context at) {
    Optional<String> broken = Constraint.broken(constraints, fit, at.now());
    broken.ifPresent(
        words ->
            at.report(
                written.span(),
                Constraint.known(constraints, subject, fit, at.now())
                    .orElseGet(() -> brokenBy(words, written, subject))));
    return broken.isEmpty();
  }

  private static BrokenConstraint brokenBy(String words, Value written, Subject subject) {
    return new BrokenConstraint(
        subject.words(), words, Literals.found(written), subject.declaredAt());
  }
}
