package dev.recto.processor.type;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.KeyHolder;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.CsvCells;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Where values are that are made to fit.
 *
 * @param file the file that they are in
 * @param format its format
 * @param sink where mistakes go
 * @param world what they can name
 * @param now when the build takes place
 */
public record Context(
    ContentFile file, Format format, Consumer<Diagnostic> sink, World world, Instant now) {

  /** A place whose values name nothing. */
  public static Context of(ContentFile file, Format format, Consumer<Diagnostic> sink) {
    return new Context(file, format, sink, World.EMPTY, Instant.EPOCH);
  }

  /** Reports a mistake. */
  public void report(Span at, Problem problem) {
    sink.accept(Diagnostic.at(file, at, problem));
  }

  /** What the keys of an entry are in. */
  KeyHolder holder() {
    return format.holder(file);
  }

  /** What the keys of a table in an entry are in. */
  KeyHolder partHolder() {
    return format == Format.CSV ? KeyHolder.ROW : KeyHolder.TABLE;
  }

  /** A value with the type that it has where only its text was written, as in a cell of CSV. */
  Value typed(Value value) {
    return format == Format.CSV && value instanceof Value.Text cell ? CsvCells.typed(cell) : value;
  }

  /** The same place, of whose mistakes it is known already that there are some. */
  public Context silent() {
    return into(known -> {});
  }

  /** The same place, whose mistakes go elsewhere. */
  public Context into(Consumer<Diagnostic> other) {
    return new Context(file, format, other, world, now);
  }
}
