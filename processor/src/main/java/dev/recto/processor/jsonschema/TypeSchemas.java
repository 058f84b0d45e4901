package dev.recto.processor.jsonschema;

import dev.recto.processor.schema.EntryNames;
import dev.recto.processor.type.Constraint;
import dev.recto.processor.type.JsonForm;
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
import dev.recto.processor.type.Type.Reference.Target;
import dev.recto.processor.type.Type.Union;
import dev.recto.processor.type.Type.Wrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The schema of each kind of type. It never refuses what Recto takes; where JSON Schema can't say
 * all, it says less.
 */
final class TypeSchemas implements Type.Cases<Schema> {
  /** Nobody wants to choose from more entries, and they would have to be in the schema. */
  private static final int MAX_ENTRIES = 200;

  private final TableSchemas tables;
  private final Definitions definitions;
  private final EntryNames entries;
  private final String path;

  /**
   * Schemas of values.
   *
   * @param tables those of records
   * @param definitions gets the schemas that can occur several times
   * @param entries what references can name
   * @param path the key path of the values
   */
  TypeSchemas(TableSchemas tables, Definitions definitions, EntryNames entries, String path) {
    this.tables = tables;
    this.definitions = definitions;
    this.entries = entries;
    this.path = path;
  }

  /** The schema of a type. */
  Schema of(Type type) {
    return type.match(this);
  }

  @Override
  public Schema scalar(Scalar type) {
    return of(type.form());
  }

  private static Schema of(JsonForm form) {
    Schema schema = Schema.of(form.types().toArray(String[]::new));
    form.keywords().accept(schema);
    return schema;
  }

  @Override
  public Schema special(Special type) {
    return switch (type) {
      case PAGE, ASSET, HTML -> Schema.of("string");
      case TABLE -> Schema.of("object");
      case DATE -> scalar(Scalar.OFFSET_DATE_TIME);
      case ANY, NOTHING -> Schema.of();
    };
  }

  @Override
  public Schema choice(Choice type) {
    return Schema.word(type.words(), Spellings.ofWords(type.words(), true));
  }

  @Override
  public Schema list(ListOf type) {
    Schema list = Schema.of("array").with("items", of(type.element()).toJson());
    if (type.distinct()) {
      list.bool("uniqueItems", true);
    }
    return type.orOne() ? Schema.anyOf(list, of(type.element())) : list;
  }

  @Override
  public Schema map(MapOf type) {
    Schema map = Schema.of("object").with("additionalProperties", of(type.value()).toJson());
    if (!type.keys().isEmpty()) {
      Schema keys = Schema.of();
      type.keys().forEach(constraint -> constraint.describe(keys));
      map.with("propertyNames", keys.toJson());
    }
    return map;
  }

  @Override
  public Schema nested(Nested type) {
    Shape shape = type.shape();
    return shape.isGenerated()
        ? tables.of(shape, path).toSchema()
        : definitions.of(shape, nameOf(shape), () -> tables.of(shape, path).toSchema());
  }

  private static String nameOf(Shape shape) {
    return String.join(".", shape.java().names());
  }

  @Override
  public Schema union(Union type) {
    List<Json> members =
        type.members().stream().<Json>map(member -> member(type, member).toJson()).toList();
    return Schema.of("object").with("oneOf", new Json.Items(members));
  }

  /** A record that a tag selects. */
  private record Tagged(Shape shape, String tag, String word) {}

  private Schema member(Union type, Union.Member member) {
    if (type.tag().isEmpty()) {
      return nested(new Nested(member.shape()));
    }
    String tag = type.tag().get();
    return definitions.of(
        new Tagged(member.shape(), tag, member.word()),
        nameOf(member.shape()),
        () -> {
          TableSchema table = tables.of(member.shape(), path);
          List<String> word = List.of(member.word());
          table.property(tag, Schema.word(word, Spellings.ofWords(word, false)));
          table.require(tag);
          return table.toSchema();
        });
  }

  @Override
  public Schema wrapped(Wrapped type) {
    return of(type.inner());
  }

  @Override
  public Schema reference(Reference type) {
    List<Integer> targets = type.targets().stream().map(Target::number).toList();
    return entries
        .called(targets, MAX_ENTRIES)
        .filter(called -> !called.keys().isEmpty())
        .map(called -> definitions.of(targets, registries(type), () -> entry(called)))
        .orElseGet(() -> Schema.of("string"));
  }

  private static String registries(Reference type) {
    return type.targets().stream()
        .map(target -> target.registry().simpleName())
        .collect(Collectors.joining("."));
  }

  private static Schema entry(EntryNames.Called called) {
    List<String> names = new ArrayList<>(called.keys());
    names.addAll(called.others());
    return Schema.word(called.keys(), Spellings.ofNames(names));
  }

  @Override
  public Schema constrained(Constrained type) {
    Schema schema = of(type.type());
    for (Constraint constraint : type.constraints()) {
      constraint.describe(schema);
    }
    return schema;
  }
}
