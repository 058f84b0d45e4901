package dev.recto.processor.emit;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.schema.Row;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes one part of a registry's constants:
 *
 * <pre>{@code
 * public interface EpisodesConstants1 {
 *
 *   /**
 *    * Arroyo, 2024-01-25.
 *    ...
 *   Episode S01E04 = EpisodesData.at(46, 12);
 * }
 * }</pre>
 */
final class ConstantsEmitter {
  private static final int SHORT = 80;

  private final CollectionModel model;
  private final JavaTypes types;
  private final Map<String, Integer> pageNumbers;
  private final boolean marked;

  /** The keys that may have single values, and what is written before those. */
  private final Map<String, String> scalars = new LinkedHashMap<>();

  /** Pages have their numbers by their files' paths. */
  ConstantsEmitter(
      CollectionModel model, JavaTypes types, Map<String, Integer> pageNumbers, boolean marked) {
    this.model = model;
    this.types = types;
    this.pageNumbers = pageNumbers;
    this.marked = marked;
    model.record().components().stream()
        .filter(Component::isKey)
        .map(Component::key)
        .filter(key -> !key.equals("title") && !key.equals("date"))
        .forEach(key -> scalars.put(key, JavadocText.of(key) + ": "));
  }

  /** The constants of the entries from this place to that. */
  String emit(int part, int from, int to) {
    ConstantsFile file =
        new ConstantsFile(
            ConstantsFile.part(types.registry(), part),
            types.registry(),
            marked,
            model.spec().warnings());
    for (int i = from; i < to; i++) {
      Entry entry = model.entries().get(i);
      if (entry.constant().isPresent()) {
        append(file, entry.row(), entry.constant().get(), i);
      }
    }
    return file.text();
  }

  private void append(ConstantsFile file, Row row, String constant, int index) {
    file.begin().doc(JavadocText.of(title(row, constant)) + date(row) + ".").blank();
    String scalars = scalars(row);
    if (!scalars.isEmpty()) {
      file.doc("<p>" + scalars).blank();
    }
    file.doc("<p>" + JavadocText.of(row.file().path()));
    String number = row.page().isPresent() ? ", " + requireNonNull(pageNumbers.get(row.id())) : "";
    String value = types.data().simpleName() + ".at(" + index + number + ")";
    file.constant(String.join(".", types.record().simpleNames()), constant, value);
  }

  private static String title(Row row, String constant) {
    return row.page()
        .map(page -> page.builtIns().title().orElse(page.slug()))
        .or(() -> Stream.of("title", "name").flatMap(key -> text(row, key).stream()).findFirst())
        .orElse(constant);
  }

  private static Optional<String> text(Row row, String key) {
    return row.keys().get(key).flatMap(Value::asText);
  }

  private static String date(Row row) {
    return row.page()
        .flatMap(page -> page.builtIns().date())
        .map(date -> ", " + date.toLocalDate())
        .orElse("");
  }

  /** The other single values, as long as they are short. */
  private String scalars(Row row) {
    StringBuilder all = new StringBuilder();
    scalars.forEach(
        (key, label) ->
            row.lookUp(key)
                .flatMap(Value::asText)
                .filter(text -> text.length() <= SHORT)
                .ifPresent(
                    text ->
                        all.append(all.length() == 0 ? "" : "; ")
                            .append(label)
                            .append(JavadocText.of(text))));
    return all.toString();
  }
}
