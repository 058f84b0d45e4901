package dev.recto.processor.emit;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.schema.FieldType.Field;
import dev.recto.processor.syntax.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes one part of a registry's constants, as text: a builder of specs takes several times as
 * long for files that are all alike and by far the most of what is generated.
 *
 * <pre>{@code
 * interface EpisodesConstants1 {
 *
 *   /**
 *    * Arroyo, 2024-01-25.
 *    ...
 *   Episode S01E04 = EpisodesData.at(46);
 * }
 * }</pre>
 */
final class ConstantsEmitter {
  private static final int SHORT = 80;

  private final CollectionModel model;
  private final JavaTypes types;
  private final boolean marked;

  ConstantsEmitter(CollectionModel model, JavaTypes types, boolean marked) {
    this.model = model;
    this.types = types;
    this.marked = marked;
  }

  /** The constants of the entries from this place to that. */
  String emit(int part, int from, int to) {
    StringBuilder source = new StringBuilder((to - from) * 256);
    if (!types.registry().packageName().isEmpty()) {
      source.append("package ").append(types.registry().packageName()).append(";\n\n");
    }
    source
        .append("/** Constants of {@link ")
        .append(types.registry().simpleName())
        .append("}. */\n");
    if (marked) {
      source.append('@').append(JavaTypes.GENERATED.canonicalName());
      source.append("(\"").append(JavaTypes.GENERATOR).append("\")\n");
    }
    source.append("interface ").append(types.constants(part).simpleName()).append(" {\n");
    for (int i = from; i < to; i++) {
      Entry entry = model.entries().get(i);
      if (entry.constant().isPresent()) {
        append(source, entry.page(), entry.constant().get(), i);
      }
    }
    return JavaText.ascii(source.append("}\n").toString());
  }

  private void append(StringBuilder source, ContentPage page, String constant, int index) {
    String title = page.builtIns().title().orElse(page.slug());
    source.append("\n  /**\n   * ").append(JavadocText.of(title));
    page.builtIns().date().ifPresent(date -> source.append(", ").append(date.toLocalDate()));
    source.append(".\n   *\n");
    String scalars = scalars(page);
    if (!scalars.isEmpty()) {
      source.append("   * <p>").append(scalars).append("\n   *\n");
    }
    source.append("   * <p>").append(JavadocText.of(page.file().path())).append("\n   */\n  ");
    source.append(types.record().simpleName()).append(' ').append(constant);
    source
        .append(" = ")
        .append(types.data().simpleName())
        .append(".at(")
        .append(index)
        .append(");\n");
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
