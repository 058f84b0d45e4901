package dev.recto.processor.store;

import dev.recto.processor.syntax.Value;
import dev.recto.support.ValueKind;

/** Writes values with their kinds, for those who do not know their types. */
final class UntypedValues {
  private UntypedValues() {}

  static void table(ValueWriter out, Value.Table table) {
    out.map(table.members(), member -> value(out, member.value()));
  }

  static void value(ValueWriter out, Value value) {
    switch (value.kind()) {
      case TEXT -> kind(out, ValueKind.TEXT).text(((Value.Text) value).text());
      case INTEGER -> kind(out, ValueKind.INTEGER).integer(((Value.Int) value).number());
      case DECIMAL -> kind(out, ValueKind.DECIMAL).decimal(((Value.Decimal) value).number());
      case BOOLEAN -> kind(out, ValueKind.BOOLEAN).bool(((Value.Bool) value).truth());
      case DATE -> kind(out, ValueKind.DATE).localDate(((Value.Date) value).date());
      case DATE_TIME ->
          kind(out, ValueKind.DATE_TIME).localDateTime(((Value.DateTime) value).dateTime());
      case TIME -> kind(out, ValueKind.TIME).localTime(((Value.Time) value).time());
      case OFFSET_DATE_TIME ->
          kind(out, ValueKind.OFFSET_DATE_TIME)
              .offsetDateTime(((Value.OffsetTime) value).dateTime());
      case ARRAY ->
          kind(out, ValueKind.ARRAY)
              .list(((Value.Array) value).elements(), element -> value(out, element));
      case TABLE -> table(kind(out, ValueKind.TABLE), (Value.Table) value);
    }
  }

  private static ValueWriter kind(ValueWriter out, ValueKind kind) {
    out.size(kind.number());
    return out;
  }
}
