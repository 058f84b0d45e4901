package dev.recto.processor.keys;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Context;
import dev.recto.processor.type.Converters;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The keys of one table, those with a fixed type checked against it; a wrong value is absent. */
public final class CheckedKeys {
  private final Value.Table written;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, Value.Member> sound = new LinkedHashMap<>();
  private final Set<String> bad = new TreeSet<>();
  private final Converters converters = new Converters(name -> Optional.empty());
  private final Context context;
  private boolean asWritten = true;

  /**
   * Checks a table.
   *
   * @param file where it is
   * @param written the table
   * @param format the format of the file
   * @param known the key of a name, if that has a fixed type
   */
  public CheckedKeys(
      ContentFile file,
      Value.Table written,
      Format format,
      Function<String, Optional<? extends TypedKey>> known) {
    this.written = written;
    this.context = Context.of(file, format, problems::add);
    written.members().forEach((name, member) -> check(known.apply(name), name, member));
  }

  /** The table without wrong values, dates given as text read as dates. */
  public Value.Table sound() {
    return asWritten ? written : Value.Table.of(sound, written.span());
  }

  /** The keys with wrong values. */
  public Set<String> bad() {
    return bad;
  }

  /** What is wrong. */
  public List<Diagnostic> problems() {
    return problems;
  }

  /** A key's value. */
  public Optional<Value> value(TypedKey key) {
    return Optional.ofNullable(sound.get(key.key())).map(Value.Member::value);
  }

  /** A key's text. */
  public Optional<String> text(TypedKey key) {
    return value(key).flatMap(Value::asText);
  }

  /** A boolean key, or what it is by default. */
  public boolean bool(TypedKey key, boolean byDefault) {
    return value(key).map(v -> v instanceof Value.Bool b && b.truth()).orElse(byDefault);
  }

  /** A key's number. */
  public Optional<Long> number(TypedKey key) {
    return value(key).map(v -> ((Value.Int) v).number());
  }

  /** A key's instant. */
  public Optional<OffsetDateTime> instant(TypedKey key) {
    return value(key).flatMap(Dates::instant);
  }

  /** A key's texts with their places. */
  public List<Value.Text> texts(TypedKey key) {
    return texts(value(key));
  }

  /** A key's tables. */
  public List<Value.Table> tables(TypedKey key) {
    return value(key).orElse(null) instanceof Value.Array array
        ? array.elements().stream().map(Value.Table.class::cast).toList()
        : List.of();
  }

  /** A key's table. */
  public Optional<Value.Table> table(TypedKey key) {
    return value(key).map(Value.Table.class::cast);
  }

  /** A key's table of lists of texts, by name. */
  public Map<String, List<Value.Text>> terms(TypedKey key) {
    Optional<Value.Table> table = table(key);
    if (table.isEmpty()) {
      return Map.of();
    }
    Map<String, List<Value.Text>> terms = new TreeMap<>();
    table
        .get()
        .members()
        .forEach((name, member) -> terms.put(name, texts(Optional.of(member.value()))));
    return terms;
  }

  @SuppressWarnings("ReferenceEquality") // a member that fits is the very same
  private void check(Optional<? extends TypedKey> known, String name, Value.Member member) {
    Optional<Value> checked =
        known.isPresent() ? check(known.get(), member.value()) : Optional.of(member.value());
    checked.ifPresentOrElse(
        value -> {
          Value.Member fit = member.with(value);
          asWritten &= fit == member;
          sound.put(name, fit);
        },
        () -> {
          asWritten = false;
          bad.add(name);
        });
  }

  /** A list that lost an element is wrong as a whole. */
  private Optional<Value> check(TypedKey key, Value value) {
    int before = problems.size();
    Optional<Value> fit = converters.of(key.type()).convert(value, FixedKey.of(key), context);
    return problems.size() == before ? fit : Optional.empty();
  }

  private static List<Value.Text> texts(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Array array
        ? array.elements().stream().map(Value.Text.class::cast).toList()
        : List.of();
  }
}
