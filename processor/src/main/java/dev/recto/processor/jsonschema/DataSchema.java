package dev.recto.processor.jsonschema;

import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.schema.CollectionSpec.Origin;
import dev.recto.processor.schema.Row;
import dev.recto.processor.syntax.Format;
import java.util.List;
import java.util.Optional;

/** The schema of a data file as a whole, in the form that it has today. */
final class DataSchema {
  private final CollectionSpec spec;
  private final List<Row> rows;
  private final Schema entry;

  private DataSchema(CollectionModel model, Schema entry) {
    this.spec = model.spec();
    this.rows = model.entries().stream().map(Entry::row).toList();
    this.entry = entry;
  }

  /**
   * The schema of the file of a collection, or of each file of its folder; none of CSV, which no
   * editor checks by a JSON Schema.
   *
   * @param entry what an entry must be
   */
  static Optional<Schema> of(CollectionModel model, Schema entry) {
    Optional<Format> format = Format.ofFile(model.spec().from());
    DataSchema schema = new DataSchema(model, entry);
    if (format.isEmpty()) {
      return Optional.of(entry);
    }
    return format.filter(known -> known != Format.CSV).map(schema::ofFile);
  }

  private Schema ofFile(Format format) {
    String at = spec.origin() instanceof Origin.Data data ? data.at() : "";
    if (rows.isEmpty()) {
      return Schema.of();
    } else if (!at.isEmpty()) {
      return below(List.of(at.split("\\.", -1)), holder());
    }
    if (isNamed()) {
      return holder();
    }
    // A TOML file is a table.
    return format == Format.TOML ? onlyList() : Schema.anyOf(holder(), onlyList());
  }

  /** Whether the entries are the tables of a table, and not the elements of a list. */
  private boolean isNamed() {
    return rows.get(0).name().isPresent();
  }

  private Schema holder() {
    return isNamed()
        ? Schema.of("object").with("additionalProperties", entry.toJson())
        : Schema.of("array").with("items", entry.toJson());
  }

  /** A table whose only list of tables has the entries, whatever it is called. */
  private Schema onlyList() {
    Schema others = Schema.of("array").with("items", Schema.not(Schema.of("object")).toJson());
    Schema single = Schema.of("string", "number", "boolean", Schema.NULL);
    return Schema.of("object")
        .with("additionalProperties", Schema.anyOf(holder(), others, single).toJson());
  }

  /** A table that has something at a path, and perhaps other keys. */
  private static Schema below(List<String> path, Schema schema) {
    if (path.isEmpty()) {
      return schema;
    }
    Schema inner = below(path.subList(1, path.size()), schema);
    Schema table = Schema.of("object").withProperty(path.get(0), inner);
    return table.with("required", Json.texts(path.subList(0, 1)));
  }
}
