package dev.recto.processor.store;

import dev.recto.processor.keys.Dates;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Shape;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How values of each type are written, as generated code reads them. */
public final class Encoders implements Type.Cases<Encoder> {
  private static final OffsetDateTime NO_DATE =
      LocalDate.EPOCH.atStartOfDay().atOffset(ZoneOffset.UTC);

  private final List<byte[]> texts;
  private final Map<Shape, Encoder> records = new HashMap<>();

  /**
   * Encoders.
   *
   * @param texts what was made of values that are Markdown, by their numbers
   */
  public Encoders(List<byte[]> texts) {
    this.texts = texts;
  }

  /** The encoder of a type. */
  public Encoder of(Type type) {
    return type.match(this);
  }

  /** The encoder of a record, whose values are in a table by the names of components. */
  public Encoder of(Shape shape) {
    Encoder known = records.get(shape);
    if (known != null) {
      return known;
    }
    RecordEncoder encoder = new RecordEncoder();
    records.put(shape, encoder);
    fill(encoder, shape.components());
    return encoder;
  }

  /** The encoder of components without a record around them. */
  public Encoder of(List<Component> components) {
    RecordEncoder encoder = new RecordEncoder();
    fill(encoder, components);
    return encoder;
  }

  private void fill(RecordEncoder encoder, List<Component> components) {
    components.forEach(component -> encoder.add(component, of(component.type())));
  }

  private static final class RecordEncoder implements Encoder {
    private final List<Component> components = new ArrayList<>();
    private final List<Encoder> encoders = new ArrayList<>();

    /** The page and its body are known without being written. */
    void add(Component component, Encoder encoder) {
      switch (component.source()) {
        case KEY, REST -> {
          components.add(component);
          encoders.add(encoder);
        }
        case PAGE, BODY -> {}
      }
    }

    @Override
    public void write(ValueWriter out, @Nullable Value value) {
      Map<String, Value.Member> members = members(value);
      for (int i = 0; i < encoders.size(); i++) {
        Component component = components.get(i);
        Value.Member member = members.get(component.name());
        if (component.presence().isOptional()) {
          out.bool(member != null);
        }
        if (member != null || !component.presence().isOptional()) {
          encoders.get(i).write(out, member == null ? null : member.value());
        }
      }
    }
  }

  private static Map<String, Value.Member> members(@Nullable Value value) {
    return value instanceof Value.Table table ? table.members() : Map.of();
  }

  @Override
  public Encoder scalar(Scalar type) {
    return switch (type.stored()) {
      case TEXT -> (out, value) -> out.text(value instanceof Value.Text text ? text.text() : "");
      case INTEGER ->
          (out, value) -> out.integer(value instanceof Value.Int number ? number.number() : 0);
      case DECIMAL ->
          (out, value) -> out.decimal(value instanceof Value.Decimal number ? number.number() : 0);
      case BOOLEAN -> (out, value) -> out.bool(value instanceof Value.Bool bool && bool.truth());
      case DATE -> (out, value) -> out.localDate(instant(value).toLocalDate());
      case DATE_TIME -> (out, value) -> out.localDateTime(instant(value).toLocalDateTime());
      case TIME ->
          (out, value) ->
              out.localTime(value instanceof Value.Time t ? t.time() : LocalTime.MIDNIGHT);
      case OFFSET_DATE_TIME -> (out, value) -> out.offsetDateTime(instant(value));
      case ARRAY, TABLE -> throw new IllegalArgumentException("no single value: " + type);
    };
  }

  private static OffsetDateTime instant(@Nullable Value value) {
    return Optional.ofNullable(value).flatMap(Dates::instant).orElse(NO_DATE);
  }

  private static final Encoder TEXT =
      (out, value) -> out.text(value instanceof Value.Text text ? text.text() : "");

  @Override
  public Encoder special(Special type) {
    return switch (type) {
      case PAGE -> (out, value) -> out.size(value instanceof Value.Int n ? (int) n.number() : 0);
      case ASSET -> Encoders::asset;
      case HTML -> this::html;
      case DATE -> (out, value) -> out.offsetDateTime(instant(value));
      case NOTHING -> (out, value) -> {};
      case ANY ->
          (out, value) -> UntypedValues.value(out, value == null ? Value.Table.EMPTY : value);
      case TABLE ->
          (out, value) ->
              UntypedValues.table(
                  out, value instanceof Value.Table table ? table : Value.Table.EMPTY);
    };
  }

  private void html(ValueWriter out, @Nullable Value value) {
    if (value instanceof Value.Int number) {
      out.raw(texts.get((int) number.number()));
    } else {
      out.bool(false);
      out.text("");
    }
  }

  private static void asset(ValueWriter out, @Nullable Value value) {
    Map<String, Value.Member> members = members(value);
    for (String fact : List.of("name", "source", "path")) {
      Value.Member member = members.get(fact);
      TEXT.write(out, member == null ? null : member.value());
    }
    for (String side : List.of("width", "height")) {
      Value.Member member = members.get(side);
      out.size(
          member != null && member.value() instanceof Value.Int pixels ? (int) pixels.number() : 0);
    }
  }

  @Override
  public Encoder choice(Choice type) {
    String first = type.constants().isEmpty() ? "" : type.constants().get(0).name();
    return (out, value) -> out.text(value instanceof Value.Text text ? text.text() : first);
  }

  @Override
  public Encoder list(ListOf type) {
    Encoder element = of(type.element());
    return (out, value) -> {
      List<Value> elements = value instanceof Value.Array array ? array.elements() : List.of();
      out.list(elements, each -> element.write(out, each));
    };
  }

  @Override
  public Encoder map(MapOf type) {
    Encoder values = of(type.value());
    return (out, value) -> {
      Map<String, Value.Member> members = members(value);
      out.list(
          members.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList(),
          member -> {
            out.text(member.getKey());
            values.write(out, member.getValue().value());
          });
    };
  }

  @Override
  public Encoder nested(Nested type) {
    return of(type.shape());
  }

  @Override
  public Encoder union(Union type) {
    List<Encoder> members = type.members().stream().map(member -> of(member.shape())).toList();
    return (out, value) -> {
      List<Value> parts = value instanceof Value.Array array ? array.elements() : List.of();
      int number = parts.isEmpty() ? 0 : (int) ((Value.Int) parts.get(0)).number();
      out.size(number);
      members.get(number).write(out, parts.isEmpty() ? null : parts.get(1));
    };
  }

  @Override
  public Encoder wrapped(Wrapped type) {
    return of(type.inner());
  }

  @Override
  public Encoder reference(Reference type) {
    return TEXT;
  }

  @Override
  public Encoder constrained(Constrained type) {
    return of(type.type());
  }
}
