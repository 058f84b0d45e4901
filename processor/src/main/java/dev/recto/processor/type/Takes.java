package dev.recto.processor.type;

import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.syntax.Value.Kind;
import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import dev.recto.processor.type.Type.Nested;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.Type.Union;
import dev.recto.processor.type.Type.Wrapped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Whether types take values of one kind.
 *
 * @param kind the kind
 */
record Takes(Kind kind) implements Type.Cases<Boolean> {
  private static final LocalDate DAY = LocalDate.EPOCH;

  /** A type takes the kinds of the examples that it can read. */
  @Override
  public Boolean scalar(Scalar type) {
    return switch (kind) {
      case TEXT -> type.read(new Value.Text(type.example(), Span.START)).isPresent();
      case INTEGER -> type.read(new Value.Int(1, Span.START)).isPresent();
      case DECIMAL -> type.read(new Value.Decimal(0.5, Span.START)).isPresent();
      case BOOLEAN -> type.read(new Value.Bool(true, Span.START)).isPresent();
      case DATE -> type.read(new Value.Date(DAY, Span.START)).isPresent();
      case DATE_TIME -> type.read(new Value.DateTime(DAY.atStartOfDay(), Span.START)).isPresent();
      case TIME -> type.read(new Value.Time(LocalTime.NOON, Span.START)).isPresent();
      case OFFSET_DATE_TIME ->
          type.read(new Value.OffsetTime(DAY.atStartOfDay().atOffset(ZoneOffset.UTC), Span.START))
              .isPresent();
      case ARRAY, TABLE -> false;
    };
  }

  @Override
  public Boolean special(Special type) {
    return switch (type) {
      case PAGE, ASSET, HTML -> kind == Kind.TEXT;
      case DATE -> Scalar.OFFSET_DATE_TIME.takes(kind);
      case TABLE -> kind == Kind.TABLE;
      case ANY, NOTHING -> true;
    };
  }

  @Override
  public Boolean choice(Choice type) {
    return kind == Kind.TEXT;
  }

  @Override
  public Boolean list(ListOf type) {
    return kind == Kind.ARRAY || type.orOne() && type.element().match(this);
  }

  @Override
  public Boolean map(MapOf type) {
    return kind == Kind.TABLE;
  }

  @Override
  public Boolean nested(Nested type) {
    return kind == Kind.TABLE;
  }

  @Override
  public Boolean union(Union type) {
    return kind == Kind.TABLE;
  }

  @Override
  public Boolean wrapped(Wrapped type) {
    return type.inner().match(this);
  }

  @Override
  public Boolean reference(Reference type) {
    return kind == Kind.TEXT;
  }

  @Override
  public Boolean constrained(Constrained type) {
    return type.type().match(this);
  }
}
