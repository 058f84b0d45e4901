package dev.recto.processor.schema;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.keys.KeyPattern;
import dev.recto.processor.keys.KeyType;
import dev.recto.processor.names.JavaNames;
import dev.recto.processor.problem.CollectionProblem.NameClash;
import dev.recto.processor.problem.CollectionProblem.NoIdentifier;
import dev.recto.processor.problem.CollectionProblem.TooManyComponents;
import dev.recto.processor.problem.CollectionProblem.TooManyTables;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.FieldType.Field;
import dev.recto.processor.schema.FieldType.ListOf;
import dev.recto.processor.schema.FieldType.MapOf;
import dev.recto.processor.schema.FieldType.Nested;
import dev.recto.processor.schema.FieldType.Nothing;
import dev.recto.processor.schema.FieldType.RecordShape;
import dev.recto.processor.schema.FieldType.Scalar;
import dev.recto.processor.syntax.Value.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the record of a collection, and the records in it, of what the pages say. */
final class ShapeBuilder {
  /** Class files are named after all enclosing types, and file names end at 255 bytes. */
  private static final int MAX_BINARY_NAME = 150;

  /** The class file of a record names all records in it, and has room for 65,535 constants. */
  private static final int MAX_TABLES = 1_000;

  private final CollectionSpec spec;
  private final List<KeyPattern> required;
  private final Report report;
  private final Set<String> outermostNames = new HashSet<>();
  private int tables;
  private boolean tablesReported;

  ShapeBuilder(CollectionSpec spec, Report report) {
    this.spec = spec;
    this.required = KeyPattern.all(spec.required());
    this.report = report;
  }

  /** The record of the collection: built-in keys in their order, then the others by name. */
  RecordShape collection(KeyNode root) {
    KeyNode extra = root.members.getOrDefault(BuiltInKey.EXTRA.key(), root);
    List<Member> members = new ArrayList<>();
    for (BuiltInKey key : BuiltInKey.values()) {
      KeyNode node = root.members.get(key.key());
      if (node != null && key != BuiltInKey.EXTRA) {
        members.add(new Member(node, root));
      }
    }
    Stream<Member> free =
        root.memberNodes().stream()
            .filter(node -> BuiltInKey.of(node.key).isEmpty())
            .map(node -> new Member(node, root));
    Stream<Member> extras =
        extra == root ? Stream.of() : extra.memberNodes().stream().map(n -> new Member(n, extra));
    Stream.concat(free, extras)
        .sorted((a, b) -> a.node.key.compareTo(b.node.key))
        .forEach(members::add);
    List<Field> fields = fields(members, List.of(spec.record()));
    List<Field> fitting = fitting(fields, 1);
    if (fitting.size() < fields.size()) {
      report.add(spec.at("from"), tooMany(spec.record(), fields, 1));
    }
    return new RecordShape(spec.record(), fitting, true);
  }

  /** A key with the table that may lack it. */
  private record Member(KeyNode node, KeyNode parent) {}

  private List<Field> fields(List<Member> members, List<String> enclosing) {
    Map<String, KeyNode> byName = new HashMap<>();
    Map<String, KeyNode> byType = new HashMap<>();
    List<Field> fields = new ArrayList<>();
    for (Member member : members) {
      KeyNode node = member.node;
      if (node.role == KeyRole.IGNORED) {
        continue;
      }
      Optional<String> name = JavaNames.component(node.key);
      if (name.isEmpty()) {
        report.add(node.first, noIdentifier(node.key));
        continue;
      }
      KeyNode other = byName.putIfAbsent(name.get(), node);
      if (other != null) {
        if (!other.key.equals(node.key)) {
          reportClash(node, other, name.get());
        }
        continue;
      }
      FieldType type = type(node, enclosing);
      Optional<String> typeName = type.shapeInside().map(RecordShape::name);
      KeyNode otherType =
          typeName.map(t -> byType.putIfAbsent(t.toLowerCase(Locale.ROOT), node)).orElse(null);
      if (otherType != null) {
        reportClash(node, otherType, typeName.orElseThrow());
        continue;
      }
      if (tables > MAX_TABLES) {
        reportTables();
        continue;
      }
      boolean required = this.required.stream().anyMatch(path -> path.matches(node.path));
      boolean optional = !required && !type.canBeEmpty() && node.isMissingSomewhere(member.parent);
      fields.add(new Field(node.key, node.path, name.get(), type, optional));
    }
    return fields;
  }

  private FieldType type(KeyNode node, List<String> enclosing) {
    KindGroup group = node.majority();
    if (group == null) {
      return node.role == KeyRole.STRINGS
          ? new ListOf(new Scalar(Kind.TEXT))
          : new Scalar(builtInKind(node));
    }
    return switch (group) {
      case TEXT -> new Scalar(Kind.TEXT);
      case NUMBER -> new Scalar(node.has(Kind.DECIMAL) ? Kind.DECIMAL : Kind.INTEGER);
      case INSTANT -> new Scalar(widest(node));
      case BOOLEAN -> new Scalar(Kind.BOOLEAN);
      case DATE -> new Scalar(Kind.DATE);
      case DATE_TIME -> new Scalar(Kind.DATE_TIME);
      case TIME -> new Scalar(Kind.TIME);
      case OFFSET_DATE_TIME -> new Scalar(Kind.OFFSET_DATE_TIME);
      case LIST -> new ListOf(elements(node, enclosing));
      case TABLE ->
          node.role == KeyRole.MAP
              ? new MapOf(elements(node, enclosing))
              : new Nested(nested(node, enclosing, JavaNames.type(node.key)));
    };
  }

  /** The type of a built-in key that is wrong on every page. */
  private static Kind builtInKind(KeyNode node) {
    return switch (BuiltInKey.of(node.key).map(BuiltInKey::type).orElse(KeyType.STRING)) {
      case DATE -> Kind.DATE;
      case BOOL -> Kind.BOOLEAN;
      case UINT -> Kind.INTEGER;
      default -> Kind.TEXT;
    };
  }

  private static Kind widest(KeyNode node) {
    if (node.has(Kind.OFFSET_DATE_TIME)) {
      return Kind.OFFSET_DATE_TIME;
    }
    return node.has(Kind.DATE_TIME) ? Kind.DATE_TIME : Kind.DATE;
  }

  private FieldType elements(KeyNode node, List<String> enclosing) {
    KeyNode elements = node.elements;
    if (elements == null) {
      return node.role == KeyRole.STRINGS ? new Scalar(Kind.TEXT) : new Nothing();
    }
    return elements.majority() == KindGroup.TABLE
        ? new Nested(nested(elements, enclosing, JavaNames.elementType(node.key)))
        : type(elements, enclosing);
  }

  private RecordShape nested(KeyNode node, List<String> enclosing, Optional<String> simpleName) {
    String name = simpleName.orElseThrow();
    int binaryName = enclosing.stream().mapToInt(String::length).sum() + name.length();
    boolean outermost = binaryName > MAX_BINARY_NAME;
    if (outermost) {
      name = name + "_" + JavaNames.checksum(node.path);
      while (!outermostNames.add(name)) {
        name = name + "_";
      }
    }
    while (isEnclosing(enclosing, name)) {
      name = name + "_";
    }
    tables++;
    List<String> inside = new ArrayList<>(outermost ? enclosing.subList(0, 1) : enclosing);
    inside.add(name);
    List<Field> fields =
        fields(node.memberNodes().stream().map(n -> new Member(n, node)).toList(), inside);
    List<Field> fitting = fitting(fields, 0);
    if (fitting.size() < fields.size()) {
      report.add(node.first, tooMany(name, fields, 0));
    }
    return new RecordShape(name, fitting, outermost);
  }

  /** A class can't have the name of one around it (JLS 8.1), nor files names alike. */
  private static boolean isEnclosing(List<String> enclosing, String name) {
    return enclosing.stream().anyMatch(name::equalsIgnoreCase);
  }

  private void reportTables() {
    if (!tablesReported) {
      tablesReported = true;
      report.add(spec.at("from"), new TooManyTables(spec.record(), MAX_TABLES));
    }
  }

  private static List<Field> fitting(List<Field> fields, int taken) {
    List<Field> fitting = new ArrayList<>();
    int slots = taken;
    for (Field field : fields) {
      slots += field.slots();
      if (slots > TooManyComponents.MAX_SLOTS) {
        break;
      }
      fitting.add(field);
    }
    return fitting;
  }

  private static TooManyComponents tooMany(String record, List<Field> fields, int taken) {
    int slots = taken + fields.stream().mapToInt(Field::slots).sum();
    String path = fields.get(0).path();
    String table = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    return new TooManyComponents(
        record, slots, table.isEmpty() ? "keys" : "`" + table + "` or keys of it");
  }

  private void reportClash(KeyNode node, KeyNode other, String name) {
    report.add(node.first, new NameClash(node.key, other.key, name, other.first));
  }

  private static NoIdentifier noIdentifier(String key) {
    return new NoIdentifier("key", key, Optional.empty());
  }
}
