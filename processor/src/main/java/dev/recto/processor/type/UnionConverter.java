package dev.recto.processor.type;

import dev.recto.processor.problem.CollectionProblem.MissingKey;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.ValueProblem.UnknownChoice;
import dev.recto.processor.problem.ValueProblem.UnknownVariant;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Type.Union;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes tables fit one of several records: a list of the record's number and its table. */
final class UnionConverter implements Converter {
  private final Union type;
  private final List<RecordConverter> members;

  UnionConverter(Union type, Converters converters) {
    this.type = type;
    this.members = type.members().stream().map(m -> converters.of(m.shape())).toList();
  }

  @Override
  public Optional<Value> convert(Value value, Subject subject, Context at) {
    if (!(value instanceof Value.Table table)) {
      return Converters.wrong(type, value, subject, at);
    }
    return type.tag().isPresent()
        ? tagged(type.tag().get(), table, subject, at)
        : untagged(table, subject, at);
  }

  private Optional<Value> tagged(String tag, Value.Table table, Subject subject, Context at) {
    Value.Member kind = table.members().get(tag);
    if (kind == null) {
      at.report(table.span(), new MissingKey(tag, at.partHolder(), subject.declaredAt()));
      return Optional.empty();
    }
    List<String> words = type.members().stream().map(Union.Member::word).toList();
    if (!(kind.value() instanceof Value.Text text)) {
      KeySubject ofTag = KeySubject.of(tag, subject.declaredAt());
      String cure = "one of `" + String.join("`, `", words) + "`";
      at.report(kind.value().span(), ofTag.wrongType("string", kind.value(), cure));
      return Optional.empty();
    }
    int number = indexOf(words, text.text());
    if (number < 0) {
      at.report(
          text.span(),
          new UnknownChoice(
              "`" + tag + "`",
              text.text(),
              words,
              Nearest.of(text.text(), words),
              subject.declaredAt()));
      return Optional.empty();
    }
    Map<String, Value.Member> others = new LinkedHashMap<>(table.members());
    others.remove(tag);
    return converted(number, new Value.Table(others, table.span()), subject, at);
  }

  private static int indexOf(List<String> words, String word) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equalsIgnoreCase(word)) {
        return i;
      }
    }
    return -1;
  }

  /** The one record that the keys fit; if values are wrong, it is the one with the same keys. */
  private Optional<Value> untagged(Value.Table table, Subject subject, Context at) {
    List<Integer> fitting = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).hasKeysOf(table)) {
        fitting.add(i);
      }
    }
    if (fitting.size() == 1) {
      return converted(fitting.get(0), table, subject, at);
    }
    String records =
        type.members().stream()
            .map(member -> "`" + member.shape().name() + "` with " + keys(member.shape()))
            .collect(Collectors.joining(", or "));
    at.report(table.span(), new UnknownVariant(subject.words(), records, subject.declaredAt()));
    return Optional.empty();
  }

  private static String keys(Shape shape) {
    String keys =
        shape.components().stream()
            .filter(component -> component.source() == Source.KEY)
            .map(component -> "`" + component.key() + "`")
            .collect(Collectors.joining(", "));
    return keys.isEmpty() ? "no keys" : keys;
  }

  private Optional<Value> converted(int number, Value.Table table, Subject subject, Context at) {
    return members
        .get(number)
        .convert(table, subject, at)
        .map(
            fit ->
                new Value.Array(List.of(new Value.Int(number, table.span()), fit), table.span()));
  }
}
