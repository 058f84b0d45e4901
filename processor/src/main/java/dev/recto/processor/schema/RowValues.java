package dev.recto.processor.schema;

import dev.recto.OwnKeys;
import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.names.JavaNames;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Context;
import dev.recto.processor.type.Converters;
import dev.recto.processor.type.RecordConverter;
import dev.recto.processor.type.RecordConverter.Levels;
import dev.recto.processor.type.Shape;
import dev.recto.processor.type.World;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The values of rows as a record has them, by the names of its components. */
public final class RowValues {
  private static final String EXTRA = BuiltInKey.EXTRA.key();

  private final Shape shape;
  private final RecordConverter converter;
  private final Worlds worlds;
  private final OwnKeys ownKeys;
  private final Instant now;

  /** What the values of a row can name. */
  @FunctionalInterface
  public interface Worlds {
    /** A site without anything to name. */
    Worlds EMPTY = row -> World.EMPTY;

    /** What is near a row. */
    World of(Row row);
  }

  /**
   * The values of the rows of one collection.
   *
   * @param worlds what they can name
   * @param ownKeys where pages may have keys of the site's own
   * @param now when the build takes place
   */
  public RowValues(Shape shape, Worlds worlds, OwnKeys ownKeys, Instant now) {
    this.converter = new Converters(JavaNames::component).of(shape);
    this.shape = shape;
    this.worlds = worlds;
    this.ownKeys = ownKeys;
    this.now = now;
  }

  /** The values that fit; what does not is reported already. */
  public Value.Table of(Row row) {
    return of(row, reported -> {});
  }

  /** The values that fit; what does not is reported. */
  public Value.Table of(Row row, Consumer<Diagnostic> sink) {
    ContentFile file = row.file();
    Consumer<Diagnostic> news =
        row.mixed().isEmpty()
            ? sink
            : diagnostic -> {
              if (!isKnown(diagnostic, row)) {
                sink.accept(diagnostic);
              }
            };
    Context context = new Context(file, row.format(), news, worlds.of(row), now);
    return converter.convert(levels(row), row::excuses, context);
  }

  /** A value of a rarer type fits no component, which is one mistake. */
  private static boolean isKnown(Diagnostic diagnostic, Row row) {
    return diagnostic.place() instanceof InContent in && row.mixed().contains(in.span());
  }

  /** The keys that are missing or do not fit. */
  Set<String> misfits(Row row) {
    Value.Table fitting = of(row);
    return shape.components().stream()
        .filter(Component::isKey)
        .filter(component -> fitting.get(component.name()).isEmpty())
        .filter(component -> !component.mayBeMissing() || row.valueOf(component).isPresent())
        .map(Component::key)
        .collect(Collectors.toSet());
  }

  private Levels levels(Row row) {
    return row.page().isEmpty()
        ? new Levels(List.of(row.keys()), "", key -> false, row.home())
        : new Levels(
            List.of(row.keys(), row.extra().orElse(Value.Table.EMPTY)),
            EXTRA + ".",
            this::isOfPage,
            row.home());
  }

  /**
   * Whether a key at the top level is not the record's. Where only {@code extra} may have keys of
   * the site's own, others are reported before the record is looked at.
   */
  private boolean isOfPage(String key) {
    return ownKeys == OwnKeys.EXTRA || BuiltInKey.of(key).isPresent();
  }
}
