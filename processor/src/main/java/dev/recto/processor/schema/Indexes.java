package dev.recto.processor.schema;

import dev.recto.processor.schema.CollectionModel.Index;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what entries can be looked up by: texts, booleans, constants, the years of dates, and the
 * entries that they refer to. A record that is inferred has a method only for values that repeat.
 */
final class Indexes {
  private final Shape record;
  private final List<Indexed> components = new ArrayList<>();
  private int size;

  /** Indexes of no entries so far. */
  Indexes(Shape record) {
    this.record = record;
    for (Component component : record.components()) {
      if (component.isKey()) {
        component
            .type()
            .match(KIND)
            .ifPresent(kind -> components.add(new Indexed(component, kind, new HashMap<>())));
      }
    }
  }

  /** A component with the places of its values. */
  private record Indexed(Component component, Index.Kind kind, Map<String, List<Integer>> entries) {
    void add(Value.Table values, int place) {
      Value.Member member = values.members().get(component.name());
      if (member != null) {
        texts(member.value(), kind).forEach(text -> add(text, place));
      }
    }

    private void add(String text, int place) {
      List<Integer> places = entries.computeIfAbsent(text, t -> new ArrayList<>(1));
      if (places.isEmpty() || places.get(places.size() - 1) != place) {
        places.add(place);
      }
    }

    boolean repeats() {
      return entries.values().stream().anyMatch(list -> list.size() > 1);
    }
  }

  /** Adds the values of the next entry in the collection's order. */
  void add(Value.Table values) {
    components.forEach(indexed -> indexed.add(values, size));
    size++;
  }

  /** The indexes of the entries that were added. */
  List<Index> all() {
    return components.stream()
        .filter(
            indexed ->
                !record.isGenerated() || indexed.kind() == Index.Kind.ENTRY || indexed.repeats())
        .map(indexed -> new Index(indexed.component(), indexed.kind(), indexed.entries()))
        .toList();
  }

  private static Stream<String> texts(Value value, Index.Kind kind) {
    return switch (kind) {
      case YEAR -> year(value).map(String::valueOf).stream();
      case TEXT, BOOLEAN, CONSTANT -> value.asText().stream();
      case ENTRY -> entries(value);
    };
  }

  /** The entries that a value refers to, in lists and maps too. */
  private static Stream<String> entries(Value value) {
    if (value instanceof Value.Array array) {
      return array.elements().stream().flatMap(Indexes::entries);
    } else if (value instanceof Value.Table table) {
      return table.members().values().stream().flatMap(member -> entries(member.value()));
    }
    return value.asText().stream();
  }

  /** The year of a date in its own zone. */
  private static Optional<Integer> year(Value value) {
    if (value instanceof Value.Date date) {
      return Optional.of(date.date().getYear());
    } else if (value instanceof Value.DateTime dateTime) {
      return Optional.of(dateTime.dateTime().getYear());
    } else if (value instanceof Value.OffsetTime dateTime) {
      return Optional.of(dateTime.dateTime().getYear());
    }
    return Optional.empty();
  }

  /** What entries are looked up by, for components of a type. */
  private static final Type.Cases<Optional<Index.Kind>> KIND =
      new Type.Cases<>() {
        @Override
        public Optional<Index.Kind> scalar(Scalar type) {
          return switch (type) {
            case STRING -> Optional.of(Index.Kind.TEXT);
            case BOOLEAN -> Optional.of(Index.Kind.BOOLEAN);
            case LOCAL_DATE, LOCAL_DATE_TIME, OFFSET_DATE_TIME -> Optional.of(Index.Kind.YEAR);
            default -> Optional.empty();
          };
        }

        @Override
        public Optional<Index.Kind> special(Special type) {
          return Optional.empty();
        }

        @Override
        public Optional<Index.Kind> choice(Choice type) {
          return Optional.of(Index.Kind.CONSTANT);
        }

        @Override
        public Optional<Index.Kind> list(ListOf type) {
          return entries(type.element());
        }

        @Override
        public Optional<Index.Kind> map(MapOf type) {
          return entries(type.value());
        }

        private Optional<Index.Kind> entries(Type inner) {
          return inner.match(this).filter(kind -> kind == Index.Kind.ENTRY);
        }

        @Override
        public Optional<Index.Kind> nested(Nested type) {
          return Optional.empty();
        }

        @Override
        public Optional<Index.Kind> union(Union type) {
          return Optional.empty();
        }

        @Override
        public Optional<Index.Kind> wrapped(Wrapped type) {
          return Optional.empty();
        }

        @Override
        public Optional<Index.Kind> reference(Reference type) {
          return Optional.of(Index.Kind.ENTRY);
        }

        @Override
        public Optional<Index.Kind> constrained(Constrained type) {
          return type.type().match(this);
        }
      };
}
