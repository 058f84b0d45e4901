package dev.recto.processor.annotation;

import static java.util.Objects.requireNonNull;

import dev.recto.Body;
import dev.recto.Field;
import dev.recto.Page;
import dev.recto.processor.problem.DeclarationProblem.UnfillableType;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Shape;
import dev.recto.processor.type.Shapes;
import dev.recto.processor.type.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads records of the author's as shapes, for generated code of one package. Each record is read
 * once, and what can't be filled is reported where it is declared.
 */
final class RecordReader {
  private final NameRules names;
  private final Set<String> entries;
  private final Report report;
  private final TypeReader types;
  private final ComponentReader components;
  private final RuleReader rules;
  private final Map<String, Optional<Shape>> known = new HashMap<>();
  private final List<Shape> read = new ArrayList<>();
  private final Set<Shape> unfinished = new HashSet<>();
  private final List<Runnable> later = new ArrayList<>();
  private final IdentityHashMap<Component, Spot> spots = new IdentityHashMap<>();

  /**
   * A reader of records.
   *
   * @param access what generated code can call
   * @param collections the collections that components can refer to
   * @param entries the qualified names of the records that are those of entries
   * @param report gets what is wrong
   * @param now when the build takes place
   */
  RecordReader(
      Access access,
      List<CollectionSpec> collections,
      Set<String> entries,
      Report report,
      Instant now) {
    this.names = new NameRules(access, report);
    this.entries = entries;
    this.report = report;
    ReferenceReader references = new ReferenceReader(collections, entries, names, report);
    this.types = new TypeReader(this, references, names, access, report);
    this.components = new ComponentReader(types, new DefaultReader(this, report, now), report);
    this.rules = new RuleReader(report);
  }

  /** What reads types that are not those of components. */
  TypeReader types() {
    return types;
  }

  /** The shape of a record that entries have; none if nothing can be generated for it. */
  Optional<Shape> entry(TypeElement record, Role role, Spot spot) {
    Optional<Shape> shape = shape(record, role, spot);
    later.forEach(Runnable::run);
    later.clear();
    new Recursion(read, (owner, component) -> reportEndless(requireNonNull(spots.get(component))))
        .check();
    read.clear();
    return shape;
  }

  private void reportEndless(Spot at) {
    report.add(
        at.place(),
        new UnfillableType(
            at.words(),
            "its record needs another one of itself in it",
            "let it be an `Optional`, a `List` or a `Map<String, …>`"));
  }

  /** What compilers would warn of in code that names what was read. */
  List<String> warnings() {
    return names.warnings();
  }

  /** The shape of a record that is a part of another one. */
  Optional<Shape> part(TypeElement record, Spot user) {
    return shape(record, Role.PART, user.to(record));
  }

  private Optional<Shape> shape(TypeElement record, Role role, Spot spot) {
    String key = record.getQualifiedName() + (hasPage(record) ? " " + role : "");
    if (!known.containsKey(key)) {
      Shape shape = Shape.declared(JavaTypes.nameOf(record));
      boolean sound = names.areKept(record, spot);
      known.put(key, sound ? Optional.of(shape) : Optional.empty());
      if (sound) {
        unfinished.add(shape);
        read.add(shape);
        shape.define(components(record, role, spot));
        unfinished.remove(shape);
      }
    }
    return known.get(key);
  }

  /** Does something when all records are known. */
  void later(Runnable check) {
    later.add(check);
  }

  /** Whether all records in a type are known, those included that are in them. */
  boolean isComplete(Type type) {
    return Shapes.in(type).stream().allMatch(shape -> isComplete(shape, new HashSet<>()));
  }

  private boolean isComplete(Shape shape, Set<Shape> passed) {
    return !passed.add(shape)
        || !unfinished.contains(shape)
            && shape.components().stream()
                .flatMap(component -> Shapes.in(component.type()).stream())
                .allMatch(inner -> isComplete(inner, passed));
  }

  /** Whether it has a component that is the page where entries are pages, and a key elsewhere. */
  private static boolean hasPage(TypeElement record) {
    return record.getRecordComponents().stream()
        .filter(component -> !Marks.of(component).has(Field.class))
        .map(RecordComponentElement::asType)
        .anyMatch(type -> JavaTypes.isRaw(type, Page.class) || JavaTypes.isRaw(type, Body.class));
  }

  private List<Component> components(TypeElement record, Role role, Spot spot) {
    List<Component> all = new ArrayList<>();
    List<Spot> places = new ArrayList<>();
    Claims claims = new Claims(report);
    for (RecordComponentElement element : record.getRecordComponents()) {
      Spot at = spot.to(element);
      places.add(at);
      all.add(claims.claimed(components.read(element, role, at), at));
    }
    boolean ofEntries = entries.contains(record.getQualifiedName().toString());
    List<Component> checked = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Component component = rules.checked(all.get(i), all, ofEntries, places.get(i));
      spots.put(component, places.get(i));
      checked.add(component);
    }
    return checked;
  }
}
