package dev.recto.processor.schema;

import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.schema.CollectionModel.Index;
import dev.recto.processor.schema.FieldType.Field;
import dev.recto.processor.schema.FieldType.RecordShape;
import dev.recto.processor.schema.FieldType.Scalar;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.syntax.Value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds components whose values repeat: strings, booleans, and the years of dates. */
final class Indexes {
  private Indexes() {}

  static List<Index> of(RecordShape record, List<Entry> entries) {
    List<Index> indexes = new ArrayList<>();
    for (Field field : record.fields()) {
      if (field.type() instanceof Scalar scalar && isIndexed(scalar.kind())) {
        boolean byYear = scalar.kind() != Kind.TEXT && scalar.kind() != Kind.BOOLEAN;
        Map<String, List<Integer>> places = places(field, scalar.kind(), entries);
        if (places.values().stream().anyMatch(list -> list.size() > 1)) {
          indexes.add(new Index(field, byYear, places));
        }
      }
    }
    return indexes;
  }

  private static boolean isIndexed(Kind kind) {
    return switch (kind) {
      case TEXT, BOOLEAN, DATE, DATE_TIME, OFFSET_DATE_TIME -> true;
      default -> false;
    };
  }

  private static Map<String, List<Integer>> places(Field field, Kind kind, List<Entry> entries) {
    Map<String, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      int place = i;
      field
          .valueIn(entries.get(i).page())
          .flatMap(value -> indexText(value, kind))
          .ifPresent(text -> places.computeIfAbsent(text, t -> new ArrayList<>(1)).add(place));
    }
    return places;
  }

  private static Optional<String> indexText(Value value, Kind kind) {
    if (kind == Kind.TEXT) {
      return value instanceof Value.Text ? value.asText() : Optional.empty();
    } else if (kind == Kind.BOOLEAN) {
      return value instanceof Value.Bool ? value.asText() : Optional.empty();
    }
    return year(value).map(String::valueOf);
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
}
