package dev.recto.processor.schema;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.keys.KeyPattern;
import dev.recto.processor.names.JavaNames;
import dev.recto.processor.problem.CollectionProblem.NameClash;
import dev.recto.processor.problem.CollectionProblem.NoIdentifier;
import dev.recto.processor.problem.CollectionProblem.TooManyComponents;
import dev.recto.processor.problem.CollectionProblem.TooManyTables;
import dev.recto.processor.problem.Report;
import dev.recto.processor.syntax.Value.Kind;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.JavaType;
import dev.recto.processor.type.Presence;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Shape;
import dev.recto.processor.type.Shapes;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import dev.recto.processor.type.Type.Nested;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final Refs refs;
  private final List<KeyPattern> required;
  private final Report report;
  private final Set<String> outermostNames = new HashSet<>();
  private int tables;
  private boolean tablesReported;

  ShapeBuilder(CollectionSpec spec, Refs refs, Report report) {
    this.spec = spec;
    this.refs = refs;
    this.required = KeyPattern.all(spec.required());
    this.report = report;
  }

  /** The record of the collection: built-in keys of pages in their order, then others by name. */
  Shape collection(KeyNode root) {
    Stream<Member> top =
        root.members().stream()
            .filter(node -> node.role() != KeyRole.EXTRA && node.role() != KeyRole.STEERING)
            .map(node -> new Member(node, root));
    Stream<Member> extras =
        root.members().stream()
            .filter(node -> node.role() == KeyRole.EXTRA)
            .flatMap(extra -> extra.members().stream().map(n -> new Member(n, extra, true)));
    List<Member> members = Stream.concat(top, extras).sorted(order()).toList();
    List<Component> fields = fields(members, List.of(spec.record()));
    List<Component> fitting = fitting(fields, 1);
    if (fitting.size() < fields.size()) {
      report.add(spec.at("from"), tooMany(spec.record(), table(fields), fields, 1));
    }
    return Shape.generated(spec.recordType(), withPage(fitting));
  }

  private Comparator<Member> order() {
    Comparator<Member> byName = Comparator.comparing(member -> member.node.key());
    return spec.isOfPages() ? Comparator.comparingInt(Member::rank).thenComparing(byName) : byName;
  }

  /** An entry knows its page. */
  private List<Component> withPage(List<Component> components) {
    List<Component> all = new ArrayList<>();
    if (spec.isOfPages()) {
      all.add(Component.page("page"));
    }
    all.addAll(components);
    return all;
  }

  /**
   * A key with the table that may lack it.
   *
   * @param flattened whether that table is not a record of its own
   */
  private record Member(KeyNode node, KeyNode parent, boolean flattened) {
    Member(KeyNode node, KeyNode parent) {
      this(node, parent, false);
    }

    /** The number of a built-in key; any other comes after them. */
    int rank() {
      return flattened
          ? Integer.MAX_VALUE
          : BuiltInKey.of(node.key()).map(BuiltInKey::ordinal).orElse(Integer.MAX_VALUE);
    }

    List<String> path() {
      return flattened ? List.of(parent.key(), node.key()) : List.of(node.key());
    }
  }

  private List<Component> fields(List<Member> members, List<String> enclosing) {
    Map<String, KeyNode> byName = new HashMap<>();
    Map<String, KeyNode> byType = new HashMap<>();
    List<Component> fields = new ArrayList<>();
    for (Member member : members) {
      KeyNode node = member.node;
      if (node.isIgnored()) {
        continue;
      }
      Optional<String> name = JavaNames.component(node.key());
      if (name.isEmpty()) {
        report.add(node.first(), noIdentifier(node.key()));
        continue;
      }
      KeyNode other = byName.putIfAbsent(name.get(), node);
      if (other != null) {
        if (!other.key().equals(node.key())) {
          reportClash(node, other, name.get());
        }
        continue;
      }
      Type type = type(node, enclosing);
      Optional<String> typeName = Shapes.in(type).stream().findFirst().map(Shape::name);
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
      boolean required = this.required.stream().anyMatch(path -> path.matches(node.path()));
      Presence presence =
          type.canBeEmpty()
              ? Presence.EMPTY
              : !required && node.isMissingSomewhere(member.parent)
                  ? Presence.OPTIONAL
                  : Presence.REQUIRED;
      fields.add(Component.inferred(name.get(), node.key(), member.path(), type, presence));
    }
    return fields;
  }

  private Type type(KeyNode node, List<String> enclosing) {
    Optional<KindGroup> group = node.majority();
    if (group.isEmpty()) {
      return node.builtIn().map(ShapeBuilder::recordType).orElse(Scalar.STRING);
    }
    return switch (group.get()) {
      case TEXT -> refs.at(node.path()).<Type>map(reference -> reference).orElse(Scalar.STRING);
      case NUMBER -> node.has(Kind.DECIMAL) ? Scalar.DOUBLE : Scalar.LONG;
      case INSTANT -> widest(node);
      case BOOLEAN -> Scalar.BOOLEAN;
      case DATE -> Scalar.LOCAL_DATE;
      case DATE_TIME -> Scalar.LOCAL_DATE_TIME;
      case TIME -> Scalar.LOCAL_TIME;
      case OFFSET_DATE_TIME -> Scalar.OFFSET_DATE_TIME;
      case LIST -> node.builtIn().orElseGet(() -> new ListOf(elements(node, enclosing)));
      case TABLE ->
          node.isMap()
              ? new MapOf(elements(node, enclosing))
              : new Nested(nested(node, enclosing, JavaNames.type(node.key())));
    };
  }

  /** The type of a component for a built-in key that is wrong on every page. */
  private static Type recordType(Type builtIn) {
    return builtIn == Special.DATE ? Scalar.LOCAL_DATE : builtIn;
  }

  private static Scalar widest(KeyNode node) {
    if (node.has(Kind.OFFSET_DATE_TIME)) {
      return Scalar.OFFSET_DATE_TIME;
    }
    return node.has(Kind.DATE_TIME) ? Scalar.LOCAL_DATE_TIME : Scalar.LOCAL_DATE;
  }

  private Type elements(KeyNode node, List<String> enclosing) {
    return node.elements()
        .map(elements -> element(node.key(), elements, enclosing))
        .orElse(Special.NOTHING);
  }

  private Type element(String key, KeyNode elements, List<String> enclosing) {
    return elements.majority().filter(KindGroup.TABLE::equals).isPresent()
        ? new Nested(nested(elements, enclosing, JavaNames.elementType(key)))
        : type(elements, enclosing);
  }

  private Shape nested(KeyNode node, List<String> enclosing, Optional<String> simpleName) {
    String name = simpleName.orElseThrow();
    int binaryName = enclosing.stream().mapToInt(String::length).sum() + name.length();
    boolean outermost = binaryName > MAX_BINARY_NAME;
    if (outermost) {
      name = name + "_" + JavaNames.checksum(node.path());
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
    List<Component> fields =
        fields(node.members().stream().map(n -> new Member(n, node)).toList(), inside);
    List<Component> fitting = fitting(fields, 0);
    if (fitting.size() < fields.size()) {
      report.add(node.first(), tooMany(name, node.path(), fields, 0));
    }
    return Shape.generated(new JavaType(spec.packageName(), inside), fitting);
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

  private static List<Component> fitting(List<Component> fields, int taken) {
    List<Component> fitting = new ArrayList<>();
    int slots = taken;
    for (Component field : fields) {
      slots += slots(field);
      if (slots > TooManyComponents.MAX_SLOTS) {
        break;
      }
      fitting.add(field);
    }
    return fitting;
  }

  /** How many parameter slots a component takes (JVMS 4.3.3). */
  private static int slots(Component component) {
    boolean two = component.type() == Scalar.LONG || component.type() == Scalar.DOUBLE;
    return two && !component.presence().isOptional() ? 2 : 1;
  }

  private static TooManyComponents tooMany(
      String record, String table, List<Component> fields, int taken) {
    int slots = taken + fields.stream().mapToInt(ShapeBuilder::slots).sum();
    return new TooManyComponents(
        record, slots, table.isEmpty() ? "keys" : "`" + table + "` or keys of it");
  }

  /** The table that the first component is in, which is flattened into the record. */
  private static String table(List<Component> fields) {
    List<String> path = fields.get(0).path();
    return String.join(".", path.subList(0, path.size() - 1));
  }

  private void reportClash(KeyNode node, KeyNode other, String name) {
    report.add(node.first(), new NameClash(node.key(), other.key(), name, other.first()));
  }

  private static NoIdentifier noIdentifier(String key) {
    return new NoIdentifier("key", key, Optional.empty());
  }
}
