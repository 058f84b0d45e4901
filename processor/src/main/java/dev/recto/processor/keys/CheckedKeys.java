package dev.recto.processor.keys;

import dev.recto.processor.problem.AddressProblem.EmptySlug;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.InvalidDate;
import dev.recto.processor.problem.KeyProblem.NegativeNumber;
import dev.recto.processor.problem.KeyProblem.UnknownValue;
import dev.recto.processor.problem.KeyProblem.WrongType;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.TermProblem.EmptyTerm;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.syntax.DateGuess;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Literals;
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
  private final ContentFile file;
  private final Value.Table written;
  private final Format format;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, Value.Member> sound = new LinkedHashMap<>();
  private final Set<String> bad = new TreeSet<>();

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
    this.file = file;
    this.written = written;
    this.format = format;
    written.members().forEach((name, member) -> check(known.apply(name), name, member));
  }

  /** The table without wrong values, dates given as text read as dates. */
  public Value.Table sound() {
    return new Value.Table(sound, written.span());
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
    Map<String, List<Value.Text>> terms = new TreeMap<>();
    table(key)
        .ifPresent(
            table ->
                table
                    .members()
                    .forEach(
                        (name, member) -> terms.put(name, texts(Optional.of(member.value())))));
    return terms;
  }

  private void check(Optional<? extends TypedKey> known, String name, Value.Member member) {
    Optional<Value> checked =
        known.isPresent() ? check(known.get(), member.value()) : Optional.of(member.value());
    checked.ifPresentOrElse(
        value -> sound.put(name, new Value.Member(member.keySpan(), value)), () -> bad.add(name));
  }

  private Optional<Value> check(TypedKey key, Value value) {
    return switch (key.type()) {
      case STRING -> text(value) instanceof Value.Text text ? Optional.of(text) : wrong(key, value);
      case NAME ->
          text(value) instanceof Value.Text text ? checkName(key, text) : wrong(key, value);
      case CHOICE -> value instanceof Value.Text text ? checkChoice(key, text) : wrong(key, value);
      case DATE -> checkDate(key, value);
      case BOOL -> value instanceof Value.Bool ? Optional.of(value) : wrong(key, value);
      case UINT -> value instanceof Value.Int number ? checkNumber(key, number) : wrong(key, value);
      case STRINGS -> checkAll(key, value, Value.Text.class);
      case TABLES -> checkAll(key, value, Value.Table.class);
      case TERMS -> checkTerms(key, value);
      case TABLE -> value instanceof Value.Table ? Optional.of(value) : wrong(key, value);
      case ANY -> Optional.of(value);
    };
  }

  private Optional<Value> checkName(TypedKey key, Value.Text text) {
    return text.text().isBlank() ? report(text, new EmptySlug(key.key(), "")) : Optional.of(text);
  }

  private Optional<Value> checkChoice(TypedKey key, Value.Text text) {
    return key.choices().contains(text.text())
        ? Optional.of(text)
        : report(
            text,
            new UnknownValue(
                key.key(), text.text(), key.choices(), Nearest.of(text.text(), key.choices())));
  }

  private Optional<Value> checkDate(TypedKey key, Value value) {
    if (value instanceof Value.Text text) {
      Optional<Value> date = format.dates().parse(text.text(), text.span());
      return date.isPresent()
          ? date
          : report(value, new InvalidDate(text.text(), cure(text.text())));
    }
    return Dates.instant(value).isPresent() ? Optional.of(value) : wrong(key, value);
  }

  private static String cure(String words) {
    return DateGuess.cure(words).orElse("write a day such as 2024-05-31");
  }

  private Optional<Value> checkNumber(TypedKey key, Value.Int number) {
    return number.number() < 0
        ? report(number, new NegativeNumber(key.key(), number.number()))
        : Optional.of(number);
  }

  private Optional<Value> checkAll(TypedKey key, Value value, Class<? extends Value> elements) {
    if (!(value instanceof Value.Array array)) {
      return wrong(key, value);
    }
    return checkElements("an element of `" + key.key() + "`", key, array, elements);
  }

  private Optional<Value> checkElements(
      String words, TypedKey key, Value.Array array, Class<? extends Value> elements) {
    List<Value> found = array.elements().stream().map(CheckedKeys::text).toList();
    List<Value> misfits = found.stream().filter(e -> !elements.isInstance(e)).toList();
    boolean tables = key.type() == KeyType.TABLES;
    misfits.forEach(
        misfit ->
            report(
                misfit,
                new WrongType(
                    words,
                    tables ? "table" : "string",
                    misfit.kind().words(),
                    Literals.of(misfit),
                    tables ? key.type().cure(key, format) : Literals.quoted(misfit))));
    return misfits.isEmpty() ? Optional.of(new Value.Array(found, array.span())) : Optional.empty();
  }

  private Optional<Value> checkTerms(TypedKey key, Value value) {
    if (!(value instanceof Value.Table table)) {
      return wrong(key, value);
    }
    boolean allSound = true;
    Map<String, Value.Member> checked = new LinkedHashMap<>();
    for (Map.Entry<String, Value.Member> taxonomy : table.members().entrySet()) {
      Value.Member written = taxonomy.getValue();
      Optional<Value> terms = checkTermsOf(taxonomy.getKey(), key, written.value());
      allSound &= terms.isPresent();
      terms.ifPresent(t -> checked.put(taxonomy.getKey(), new Value.Member(written.keySpan(), t)));
      for (Value.Text term : texts(Optional.of(written.value()))) {
        if (term.text().isBlank()) {
          report(term, new EmptyTerm(taxonomy.getKey()));
          allSound = false;
        }
      }
    }
    return allSound ? Optional.of(new Value.Table(checked, table.span())) : Optional.empty();
  }

  private Optional<Value> checkTermsOf(String taxonomy, TypedKey key, Value value) {
    return value instanceof Value.Array array
        ? checkElements("a term of `" + taxonomy + "`", key, array, Value.Text.class)
        : report(
            value,
            new WrongType(
                "`" + taxonomy + "`",
                KeyType.STRINGS.words(),
                value.kind().words(),
                Literals.of(value),
                KeyType.STRINGS.cure(key, format)));
  }

  /** What is text by the schema of its format, whatever it looks like. */
  private static Value text(Value value) {
    return value.written().<Value>map(text -> new Value.Text(text, value.span())).orElse(value);
  }

  private static List<Value.Text> texts(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Array array
        ? array.elements().stream()
            .filter(Value.Text.class::isInstance)
            .map(Value.Text.class::cast)
            .toList()
        : List.of();
  }

  private Optional<Value> wrong(TypedKey key, Value value) {
    KeyType type = key.type();
    return report(
        value,
        new WrongType(
            "`" + key.key() + "`",
            type.words(),
            value.kind().words(),
            Literals.of(value),
            type.cure(key, format)));
  }

  private Optional<Value> report(Value value, Problem problem) {
    problems.add(Diagnostic.at(file, value.span(), problem));
    return Optional.empty();
  }
}
