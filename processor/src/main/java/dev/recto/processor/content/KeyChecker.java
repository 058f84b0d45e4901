package dev.recto.processor.content;

import dev.recto.processor.content.BuiltIns.Alias;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.InvalidDate;
import dev.recto.processor.problem.PageProblem.EmptySlug;
import dev.recto.processor.problem.PageProblem.EmptyTerm;
import dev.recto.processor.problem.PageProblem.NegativeWeight;
import dev.recto.processor.problem.PageProblem.WrongType;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.syntax.DateText;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Value;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks the built-in keys of one page against R3 and reads them. */
final class KeyChecker {
  private final ContentFile file;
  private final Value.Table written;
  private final DateText dates;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, Value.Member> sound = new LinkedHashMap<>();
  private final Set<String> bad = new TreeSet<>();

  KeyChecker(Document document) {
    this.file = document.file();
    this.written = document.frontMatter();
    this.dates = document.format().dates();
    written.members().forEach(this::check);
  }

  /** The front matter without wrong values of built-in keys, dates given as text read as dates. */
  Value.Table sound() {
    return new Value.Table(sound, written.at());
  }

  /** The built-in keys with wrong values. */
  Set<String> bad() {
    return bad;
  }

  List<Diagnostic> problems() {
    return problems;
  }

  /** The built-in keys; {@code fileDate} counts where the key {@code date} is absent (R5.6). */
  BuiltIns builtIns(Optional<OffsetDateTime> fileDate) {
    return new BuiltIns(
        text(BuiltInKey.TITLE),
        text(BuiltInKey.DESCRIPTION),
        value(BuiltInKey.DATE).flatMap(Dates::instant).or(() -> fileDate),
        value(BuiltInKey.UPDATED).flatMap(Dates::instant),
        value(BuiltInKey.DRAFT).map(v -> v instanceof Value.Bool b && b.truth()).orElse(false),
        value(BuiltInKey.WEIGHT).map(v -> ((Value.Int) v).number()),
        texts(value(BuiltInKey.AUTHORS)).stream().map(Value.Text::text).toList(),
        texts(value(BuiltInKey.ALIASES)).stream().map(t -> new Alias(t.text(), t.at())).toList(),
        text(BuiltInKey.TEMPLATE),
        taxonomies());
  }

  Optional<Value> value(BuiltInKey key) {
    return Optional.ofNullable(sound.get(key.key())).map(Value.Member::value);
  }

  Optional<String> text(BuiltInKey key) {
    return value(key).flatMap(BuiltIns::text);
  }

  private void check(String key, Value.Member member) {
    Optional<Value> checked =
        BuiltInKey.of(key).map(k -> check(k, member.value())).orElse(Optional.of(member.value()));
    checked.ifPresentOrElse(
        value -> sound.put(key, new Value.Member(member.keyAt(), value)), () -> bad.add(key));
  }

  private Optional<Value> check(BuiltInKey key, Value value) {
    return switch (key.type()) {
      case STRING -> value instanceof Value.Text text ? checkText(key, text) : wrong(key, value);
      case DATE -> checkDate(key, value);
      case BOOL -> value instanceof Value.Bool ? Optional.of(value) : wrong(key, value);
      case UINT -> value instanceof Value.Int number ? checkWeight(number) : wrong(key, value);
      case STRINGS -> checkTexts(key, value) ? Optional.of(value) : Optional.empty();
      case TERMS -> checkTerms(key, value) ? Optional.of(value) : Optional.empty();
      case TABLE -> value instanceof Value.Table ? Optional.of(value) : wrong(key, value);
    };
  }

  private Optional<Value> checkText(BuiltInKey key, Value.Text text) {
    boolean namesPlace = key == BuiltInKey.SLUG || key == BuiltInKey.PATH;
    if (namesPlace && text.text().isBlank()) {
      return report(text, new EmptySlug(key.key(), ""));
    }
    if (key == BuiltInKey.SLUG && Slugs.slugify(text.text()).isEmpty()) {
      return report(text, new EmptySlug(key.key(), text.text()));
    }
    return Optional.of(text);
  }

  private Optional<Value> checkDate(BuiltInKey key, Value value) {
    if (value instanceof Value.Text text) {
      Optional<Value> date = dates.parse(text.text(), text.at());
      return date.isPresent()
          ? date
          : report(value, new InvalidDate(text.text(), "write a day such as 2024-05-31"));
    }
    return Dates.instant(value).isPresent() ? Optional.of(value) : wrong(key, value);
  }

  private Optional<Value> checkWeight(Value.Int number) {
    return number.number() < 0
        ? report(number, new NegativeWeight(number.number()))
        : Optional.of(number);
  }

  private boolean checkTexts(BuiltInKey key, Value value) {
    if (!(value instanceof Value.Array array)) {
      wrong(key, value);
      return false;
    }
    boolean sound = true;
    for (Value element : array.elements()) {
      if (!(element instanceof Value.Text)) {
        wrong(key, element);
        sound = false;
      }
    }
    return sound;
  }

  private boolean checkTerms(BuiltInKey key, Value value) {
    if (!(value instanceof Value.Table table)) {
      wrong(key, value);
      return false;
    }
    boolean sound = true;
    for (Map.Entry<String, Value.Member> taxonomy : table.members().entrySet()) {
      Value terms = taxonomy.getValue().value();
      sound &= checkTexts(key, terms);
      for (Value.Text term : texts(Optional.of(terms))) {
        if (term.text().isBlank()) {
          report(term, new EmptyTerm(taxonomy.getKey()));
          sound = false;
        }
      }
    }
    return sound;
  }

  private Map<String, List<String>> taxonomies() {
    Map<String, List<String>> taxonomies = new TreeMap<>();
    if (value(BuiltInKey.TAXONOMIES).orElse(null) instanceof Value.Table table) {
      table
          .members()
          .forEach(
              (name, terms) ->
                  taxonomies.put(
                      name,
                      texts(Optional.of(terms.value())).stream().map(Value.Text::text).toList()));
    }
    return taxonomies;
  }

  private static List<Value.Text> texts(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Array array
        ? array.elements().stream()
            .filter(Value.Text.class::isInstance)
            .map(Value.Text.class::cast)
            .toList()
        : List.of();
  }

  private Optional<Value> wrong(BuiltInKey key, Value value) {
    BuiltInKey.Type type = key.type();
    return report(
        value,
        new WrongType(key.key(), type.words, value.kind().words(), Literals.of(value), type.cure));
  }

  private Optional<Value> report(Value value, Problem problem) {
    Position at = value.at();
    problems.add(Diagnostic.at(file, at, problem));
    return Optional.empty();
  }
}
