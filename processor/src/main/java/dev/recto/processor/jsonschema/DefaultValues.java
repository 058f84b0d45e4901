package dev.recto.processor.jsonschema;

import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import dev.recto.processor.type.Type.Nested;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.Type.Union;
import dev.recto.processor.type.Type.Wrapped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values that are stored, as content would have them; nothing where a stored value no longer says
 * how it was written.
 */
final class DefaultValues implements Type.Cases<Function<Value, Optional<Json>>> {
  private static final DefaultValues CASES = new DefaultValues();

  private DefaultValues() {}

  /** A value of a type. */
  static Optional<Json> of(Type type, Value value) {
    return type.match(CASES).apply(value);
  }

  private static Optional<Json> untyped(Value value) {
    return switch (value.kind()) {
      case INTEGER -> value.asText().map(digits -> new Json.Numeric(new BigDecimal(digits)));
      case DECIMAL -> decimal(((Value.Decimal) value).number());
      case BOOLEAN -> Optional.of(new Json.Bool(((Value.Bool) value).truth()));
      case TEXT, DATE, DATE_TIME, TIME, OFFSET_DATE_TIME -> value.asText().map(Json.Text::new);
      case ARRAY -> elements(value, DefaultValues::untyped);
      case TABLE -> members(value, DefaultValues::untyped);
    };
  }

  private static Optional<Json> decimal(double number) {
    return Double.isFinite(number)
        ? Optional.of(new Json.Numeric(BigDecimal.valueOf(number)))
        : Optional.empty();
  }

  private static Optional<Json> elements(Value value, Function<Value, Optional<Json>> element) {
    List<Json> all = new ArrayList<>();
    List<Value> given = ((Value.Array) value).elements();
    given.forEach(one -> element.apply(one).ifPresent(all::add));
    return Optional.<Json>of(new Json.Items(all)).filter(json -> all.size() == given.size());
  }

  private static Optional<Json> members(Value value, Function<Value, Optional<Json>> member) {
    Map<String, Json> all = new LinkedHashMap<>();
    Map<String, Value.Member> given = ((Value.Table) value).members();
    given.forEach((key, one) -> member.apply(one.value()).ifPresent(json -> all.put(key, json)));
    return Optional.<Json>of(new Json.Members(all)).filter(json -> all.size() == given.size());
  }

  @Override
  public Function<Value, Optional<Json>> scalar(Scalar type) {
    return DefaultValues::untyped;
  }

  @Override
  public Function<Value, Optional<Json>> special(Special type) {
    return switch (type) {
      case HTML, ANY, TABLE, DATE, NOTHING -> DefaultValues::untyped;
      case PAGE, ASSET -> value -> Optional.empty();
    };
  }

  @Override
  public Function<Value, Optional<Json>> choice(Choice type) {
    return value ->
        type.constants().stream()
            .filter(constant -> value.asText().filter(constant.name()::equals).isPresent())
            .<Json>map(constant -> new Json.Text(constant.word()))
            .findFirst();
  }

  @Override
  public Function<Value, Optional<Json>> list(ListOf type) {
    return value -> elements(value, type.element().match(this));
  }

  @Override
  public Function<Value, Optional<Json>> map(MapOf type) {
    return value -> members(value, type.value().match(this));
  }

  @Override
  public Function<Value, Optional<Json>> nested(Nested type) {
    return value -> Optional.empty();
  }

  @Override
  public Function<Value, Optional<Json>> union(Union type) {
    return value -> Optional.empty();
  }

  @Override
  public Function<Value, Optional<Json>> wrapped(Wrapped type) {
    return type.inner().match(this);
  }

  @Override
  public Function<Value, Optional<Json>> reference(Reference type) {
    return value -> Optional.empty();
  }

  @Override
  public Function<Value, Optional<Json>> constrained(Constrained type) {
    return type.type().match(this);
  }
}
