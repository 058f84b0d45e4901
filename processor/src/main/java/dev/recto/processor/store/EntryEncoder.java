package dev.recto.processor.store;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.keys.Dates;
import dev.recto.processor.schema.FieldType;
import dev.recto.processor.schema.FieldType.Field;
import dev.recto.processor.schema.FieldType.ListOf;
import dev.recto.processor.schema.FieldType.MapOf;
import dev.recto.processor.schema.FieldType.Nested;
import dev.recto.processor.schema.FieldType.RecordShape;
import dev.recto.processor.schema.FieldType.Scalar;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.syntax.Value.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the values of one entry: the components of its record, the page left out. A value that
 * does not fit its type was reported and is written as a placeholder.
 */
final class EntryEncoder {
  private static final LocalDate NO_DATE = LocalDate.EPOCH;
  private static final Value MISSING = new Value.Array(List.of(), Span.START);

  private final RecordShape record;

  EntryEncoder(RecordShape record) {
    this.record = record;
  }

  ValueWriter encode(ContentPage page) {
    ValueWriter out = new ValueWriter();
    record.fields().forEach(field -> field(out, field, field.valueIn(page)));
    return out;
  }

  private void field(ValueWriter out, Field field, Optional<Value> value) {
    if (field.optional()) {
      out.optional(value, present -> value(out, field.type(), Optional.of(present)));
    } else {
      value(out, field.type(), value);
    }
  }

  private void value(ValueWriter out, FieldType type, Optional<Value> value) {
    if (type instanceof Scalar scalar) {
      scalar(out, scalar.kind(), value);
    } else if (type instanceof ListOf list) {
      List<Value> elements =
          value.orElse(null) instanceof Value.Array array ? array.elements() : List.of();
      out.list(elements, element -> value(out, list.element(), Optional.of(element)));
    } else if (type instanceof MapOf map) {
      Map<String, Value.Member> members = members(value);
      out.list(
          members.keySet().stream().sorted().toList(),
          key -> {
            out.text(key);
            value(out, map.value(), value.flatMap(v -> ((Value.Table) v).get(key)));
          });
    } else if (type instanceof Nested nested) {
      Map<String, Value.Member> members = members(value);
      for (Field field : nested.shape().fields()) {
        Value.Member member = members.get(field.key());
        field(out, field, Optional.ofNullable(member).map(Value.Member::value));
      }
    }
  }

  private static Map<String, Value.Member> members(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Table table ? table.members() : Map.of();
  }

  private static void scalar(ValueWriter out, Kind kind, Optional<Value> given) {
    Value value = given.orElse(MISSING);
    Optional<OffsetDateTime> instant = Dates.instant(value);
    OffsetDateTime dateTime = instant.orElse(NO_DATE.atStartOfDay().atOffset(ZoneOffset.UTC));
    switch (kind) {
      case TEXT -> out.text(value instanceof Value.Text text ? text.text() : "");
      case INTEGER -> out.integer(value instanceof Value.Int number ? number.number() : 0);
      case DECIMAL -> out.decimal(number(value));
      case BOOLEAN -> out.bool(value instanceof Value.Bool bool && bool.truth());
      case DATE -> out.localDate(dateTime.toLocalDate());
      case DATE_TIME -> out.localDateTime(dateTime.toLocalDateTime());
      case TIME -> out.localTime(value instanceof Value.Time t ? t.time() : LocalTime.MIDNIGHT);
      case OFFSET_DATE_TIME -> out.offsetDateTime(dateTime);
      case ARRAY, TABLE -> throw new IllegalArgumentException("no single value: " + kind);
    }
  }

  private static double number(Value value) {
    if (value instanceof Value.Int number) {
      return number.number();
    }
    return value instanceof Value.Decimal number ? number.number() : 0;
  }
}
