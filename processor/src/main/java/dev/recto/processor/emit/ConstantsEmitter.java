package dev.recto.processor.emit;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.schema.FieldType.Field;
import dev.recto.processor.syntax.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /** Pages have their numbers by their files' paths. */
  ConstantsEmitter(
      CollectionModel model, JavaTypes types, Map<String, Integer> pageNumbers, boolean marked) {
    this.model = model;
    this.types = types;
    this.pageNumbers = pageNumbers;
    this.marked = marked;
  }

  /** The constants of the entries from this place to that. */
  String emit(int part, int from, int to) {
    ConstantsFile file =
        new ConstantsFile(ConstantsFile.part(types.registry(), part), types.registry(), marked);
    for (int i = from; i < to; i++) {
      Entry entry = model.entries().get(i);
      if (entry.constant().isPresent()) {
        append(file, entry.page(), entry.constant().get(), i);
      }
    }
    return file.text();
  }

  private void append(ConstantsFile file, ContentPage page, String constant, int index) {
    String title = page.builtIns().title().orElse(page.slug());
    String date = page.builtIns().date().map(d -> ", " + d.toLocalDate()).orElse("");
    file.begin().doc(JavadocText.of(title) + date + ".").blank();
    String scalars = scalars(page);
    if (!scalars.isEmpty()) {
      file.doc("<p>" + scalars).blank();
    }
    file.doc("<p>" + JavadocText.of(page.file().path()));
    int number = requireNonNull(pageNumbers.get(page.file().path()));
    String value = "%s.at(%s, %s)".formatted(types.data().simpleName(), index, number);
    file.constant(types.record().simpleName(), constant, value);
  }

  /** The other single values, as long as they are short. */
  private String scalars(ContentPage page) {
    List<Field> fields = model.record().fields();
    return fields.stream()
        .filter(field -> !field.key().equals("title") && !field.key().equals("date"))
        .flatMap(field -> scalar(page, field).stream())
        .collect(Collectors.joining("; "));
  }

  private static Optional<String> scalar(ContentPage page, Field field) {
    return field
        .valueIn(page)
        .flatMap(Value::asText)
        .filter(text -> text.length() <= SHORT)
        .map(text -> JavadocText.of(field.key()) + ": " + JavadocText.of(text));
  }
}
