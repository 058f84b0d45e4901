package dev.recto.processor.type;

import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import dev.recto.processor.type.Type.Nested;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.Type.Union;
import dev.recto.processor.type.Type.Wrapped;
import java.util.Optional;

/** What there is to a type that constraints can speak of. */
public enum Facet {
  /** It is text. */
  TEXT("character", "Length"),
  /** It has elements. */
  ELEMENTS("element", "Items"),
  /** It has keys. */
  KEYS("key", "Properties"),
  /** It is a number. */
  NUMBER("", ""),
  /** It is true or false. */
  BOOLEAN("", ""),
  /** It comes before or after others in time. */
  TIME("", "");

  private final String unit;
  private final String keyword;

  Facet(String unit, String keyword) {
    this.unit = unit;
    this.keyword = keyword;
  }

  /** A size in words; only of those that have one. */
  String count(int size) {
    return size + " " + unit + (size == 1 ? "" : "s");
  }

  /** How the keywords of JSON Schema for its size end. */
  String keyword() {
    return keyword;
  }

  /** That of a type; none if no constraint can speak of its values. */
  public static Optional<Facet> of(Type type) {
    return type.match(FACETS);
  }

  private static final Type.Cases<Optional<Facet>> FACETS =
      new Type.Cases<>() {
        @Override
        public Optional<Facet> scalar(Scalar type) {
          return switch (type) {
            case STRING -> Optional.of(TEXT);
            case LONG, INT, SHORT, BYTE, BIG_INTEGER, DOUBLE, FLOAT, BIG_DECIMAL ->
                Optional.of(NUMBER);
            case BOOLEAN -> Optional.of(Facet.BOOLEAN);
            case LOCAL_DATE,
                LOCAL_DATE_TIME,
                LOCAL_TIME,
                OFFSET_DATE_TIME,
                INSTANT,
                YEAR,
                YEAR_MONTH,
                MONTH_DAY ->
                Optional.of(TIME);
            case URI, UUID, DURATION, ZONE_ID, LOCALE, CURRENCY -> Optional.empty();
          };
        }

        @Override
        public Optional<Facet> special(Special type) {
          return Optional.empty();
        }

        @Override
        public Optional<Facet> choice(Choice type) {
          return Optional.empty();
        }

        @Override
        public Optional<Facet> list(ListOf type) {
          return Optional.of(ELEMENTS);
        }

        @Override
        public Optional<Facet> map(MapOf type) {
          return Optional.of(KEYS);
        }

        @Override
        public Optional<Facet> nested(Nested type) {
          return Optional.empty();
        }

        @Override
        public Optional<Facet> union(Union type) {
          return Optional.empty();
        }

        @Override
        public Optional<Facet> wrapped(Wrapped type) {
          return Optional.empty();
        }

        @Override
        public Optional<Facet> reference(Reference type) {
          return Optional.empty();
        }

        @Override
        public Optional<Facet> constrained(Constrained type) {
          return type.type().match(this);
        }
      };
}
