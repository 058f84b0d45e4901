package dev.recto.processor.cache;

import dev.recto.processor.type.Component;
import dev.recto.processor.type.JavaType;
import dev.recto.processor.type.Shape;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Trees of Recto's own records as bytes, for the same build of Recto to read. What they are made of
 * is found by reflection: it is a few hundred values that change with nearly every feature.
 */
final class RecordCodec {
  private static final String OWN = "dev.recto.";

  private RecordCodec() {}

  /**
   * The bytes of a record.
   *
   * @throws IllegalArgumentException if something in it can't be told by its parts
   */
  static byte[] encode(Record root) {
    Writer writer = new Writer();
    writer.value(root);
    return writer.out.toByteArray();
  }

  /**
   * The record of some bytes.
   *
   * @throws RuntimeException if they are not of such a record
   */
  static <T extends Record> T decode(Class<T> type, byte[] bytes) {
    Reader reader = new Reader(new PackedReader(bytes, 0, bytes.length));
    return type.cast(reader.value());
  }

  /** What a value is, before its parts. */
  private enum Tag {
    TEXT,
    INT,
    LONG,
    DOUBLE,
    BOOL,
    BIG_INTEGER,
    BIG_DECIMAL,
    INSTANT,
    DATE,
    TIME,
    DATE_TIME,
    OFFSET_TIME,
    PATTERN,
    OPTIONAL,
    LIST,
    SET,
    MAP,
    ENUM,
    RECORD,
    SHAPE
  }

  private static final List<Tag> TAGS = List.of(Tag.values());

  private static final class Writer {
    private final PackedWriter out = new PackedWriter();
    private final Map<Shape, Integer> shapes = new HashMap<>();

    private void value(Object value) {
      if (value instanceof String text) {
        tagged(Tag.TEXT).text(text);
      } else if (value instanceof Integer number) {
        tagged(Tag.INT).integer(number);
      } else if (value instanceof Long number) {
        tagged(Tag.LONG).integer(number);
      } else if (value instanceof Double number) {
        tagged(Tag.DOUBLE).decimal(number);
      } else if (value instanceof Boolean bool) {
        tagged(Tag.BOOL).bool(bool);
      } else if (value instanceof BigInteger number) {
        tagged(Tag.BIG_INTEGER).text(number.toString());
      } else if (value instanceof BigDecimal number) {
        tagged(Tag.BIG_DECIMAL).text(number.toString());
      } else if (value instanceof Enum<?> constant) {
        tagged(Tag.ENUM).text(constant.getDeclaringClass().getName());
        out.text(constant.name());
      } else if (value instanceof Shape shape) {
        shape(shape);
      } else if (value instanceof Record found) {
        tagged(Tag.RECORD).text(found.getClass().getName());
        parts(found).forEach(this::value);
      } else {
        other(value);
      }
    }

    private void other(Object value) {
      if (value instanceof Optional<?> optional) {
        tagged(Tag.OPTIONAL).optional(optional, this::value);
      } else if (value instanceof List<?> list) {
        tagged(Tag.LIST).list(list, this::value);
      } else if (value instanceof Set<?> set) {
        tagged(Tag.SET).list(List.copyOf(set), this::value);
      } else if (value instanceof Map<?, ?> map) {
        tagged(Tag.MAP).size(map.size());
        map.forEach(
            (key, element) -> {
              value(key);
              value(element);
            });
      } else if (value instanceof Instant instant) {
        tagged(Tag.INSTANT).text(instant.toString());
      } else if (value instanceof LocalDate date) {
        tagged(Tag.DATE).date(date);
      } else if (value instanceof LocalTime time) {
        tagged(Tag.TIME).time(time);
      } else if (value instanceof LocalDateTime dateTime) {
        tagged(Tag.DATE_TIME).dateTime(dateTime);
      } else if (value instanceof OffsetDateTime dateTime) {
        tagged(Tag.OFFSET_TIME).offsetDateTime(dateTime);
      } else if (value instanceof Pattern pattern) {
        tagged(Tag.PATTERN).text(pattern.pattern());
        out.size(pattern.flags());
      } else {
        throw new IllegalArgumentException("no record: " + value.getClass());
      }
    }

    private PackedWriter tagged(Tag tag) {
      out.size(TAGS.indexOf(tag));
      return out;
    }

    /** A record can contain itself, so a shape that is known goes by its number. */
    private void shape(Shape shape) {
      if (shape.isGenerated()) {
        throw new IllegalArgumentException("not the author's: " + shape);
      }
      Integer known = shapes.putIfAbsent(shape, shapes.size());
      tagged(Tag.SHAPE).size(known == null ? shapes.size() - 1 : known);
      if (known == null) {
        value(shape.java());
        value(shape.components());
      }
    }
  }

  private static final class Reader {
    private final PackedReader in;
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<String, Class<?>> types = new HashMap<>();

    private Reader(PackedReader in) {
      this.in = in;
    }

    private Object value() {
      return switch (TAGS.get(in.size())) {
        case TEXT -> in.text();
        case INT -> Math.toIntExact(in.integer());
        case LONG -> in.integer();
        case DOUBLE -> in.decimal();
        case BOOL -> in.bool();
        case BIG_INTEGER -> new BigInteger(in.text());
        case BIG_DECIMAL -> new BigDecimal(in.text());
        case INSTANT -> Instant.parse(in.text());
        case DATE -> in.date();
        case TIME -> in.time();
        case DATE_TIME -> in.dateTime();
        case OFFSET_TIME -> in.offsetDateTime();
        case PATTERN -> Pattern.compile(in.text(), in.size());
        case OPTIONAL -> in.optional(this::value);
        case LIST -> List.copyOf(in.list(this::value));
        case SET -> new LinkedHashSet<>(in.list(this::value));
        case MAP -> map();
        case ENUM -> constant();
        case RECORD -> found();
        case SHAPE -> shape();
      };
    }

    private Object map() {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = in.size(); i > 0; i--) {
        map.put(value(), value());
      }
      return map;
    }

    private Object constant() {
      Class<?> type = type();
      String name = in.text();
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(name))
          .findFirst()
          .orElseThrow();
    }

    private Shape shape() {
      int number = in.size();
      if (number < shapes.size()) {
        return shapes.get(number);
      }
      Shape shape = Shape.declared((JavaType) value());
      shapes.add(shape);
      shape.define(((List<?>) value()).stream().map(Component.class::cast).toList());
      return shape;
    }

    private Object found() {
      Class<?> type = type();
      RecordComponent[] components = type.getRecordComponents();
      Object[] parts = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        parts[i] = value();
      }
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(parts);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    private Class<?> type() {
      return types.computeIfAbsent(in.text(), Reader::ownType);
    }

    /** Nothing but Recto's own types is made, whatever the bytes say. */
    private static Class<?> ownType(String name) {
      try {
        Class<?> type = Class.forName(name, false, RecordCodec.class.getClassLoader());
        if (name.startsWith(OWN) && (type.isRecord() || type.isEnum())) {
          return type;
        }
        throw new IllegalStateException("no record: " + name);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static List<Object> parts(Record value) {
    List<Object> parts = new ArrayList<>();
    try {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        parts.add(component.getAccessor().invoke(value));
      }
      return parts;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
