package dev.recto.processor.annotation;

import dev.recto.Name;
import dev.recto.Tag;
import dev.recto.processor.names.JavaNames;
import dev.recto.processor.problem.DeclarationProblem.AmbiguousUnion;
import dev.recto.processor.problem.DeclarationProblem.UnfillableType;
import dev.recto.processor.problem.Report;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Shape;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Union;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads sealed interfaces, of whose records a table is one. */
final class UnionReader {
  private final RecordReader records;
  private final Report report;

  UnionReader(RecordReader records, Report report) {
    this.records = records;
    this.report = report;
  }

  /** Whether a type is a sealed interface. */
  static boolean isUnion(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
  }

  /** The records; none if one of them can't be filled, which is reported. */
  Optional<Type> read(TypeElement type, TypeReader.Use use) {
    Spot at = use.at().to(type);
    Set<TypeElement> types = new LinkedHashSet<>();
    collect(type, types);
    List<Union.Member> members = new ArrayList<>();
    for (TypeElement member : types) {
      if (member.getKind() != ElementKind.RECORD) {
        return fault(
            at, "`%s` is not a record".formatted(JavaTypes.words(member)), "let it be a record");
      }
      Optional<Shape> shape = records.part(member, at);
      if (shape.isEmpty()) {
        return Optional.empty();
      }
      String word =
          Marks.of(member).text(Name.class, "value").orElse(member.getSimpleName().toString());
      members.add(new Union.Member(word, shape.get()));
    }
    Optional<String> tag = use.tag().or(() -> Marks.of(type).text(Tag.class, "value"));
    Union union = new Union(JavaTypes.nameOf(type), tag, members);
    records.later(() -> check(union, at));
    return Optional.of(union);
  }

  private static void collect(TypeElement type, Set<TypeElement> members) {
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      TypeElement member = (TypeElement) ((DeclaredType) permitted).asElement();
      if (isUnion(member)) {
        collect(member, members);
      } else {
        members.add(member);
      }
    }
  }

  private Optional<Type> fault(Spot at, String reason, String cure) {
    report.add(at.place(), new UnfillableType(at.words(), reason, cure));
    return Optional.empty();
  }

  /** Reports what keeps a table from being exactly one of the records. */
  private void check(Union union, Spot at) {
    if (union.tag().isPresent()) {
      checkTagged(union, union.tag().get(), at);
      return;
    }
    List<Keys> keys = union.members().stream().map(member -> Keys.of(member.shape())).toList();
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        if (keys.get(i).admits(keys.get(j)) && keys.get(j).admits(keys.get(i))) {
          report.add(
              at.place(),
              new AmbiguousUnion(
                  at.words(), keys.get(i).shape().name(), keys.get(j).shape().name()));
          return;
        }
      }
    }
  }

  private void checkTagged(Union union, String tag, Spot at) {
    Map<String, String> byWord = new HashMap<>();
    for (Union.Member member : union.members()) {
      String name = member.shape().name();
      String other = byWord.putIfAbsent(member.word().toLowerCase(Locale.ROOT), name);
      if (other != null) {
        String reason =
            "the tag of both `%s` and `%s` is `%s`".formatted(other, name, member.word());
        fault(at, reason, "give one of them another `@Name`");
      } else if (Keys.of(member.shape()).known().contains(Keys.named(tag))) {
        String reason = "`%s` has a component for its tag `%s`".formatted(name, tag);
        fault(at, reason, "remove the component, or choose another tag");
      }
    }
  }

  /**
   * The keys of a record by the components that they fill.
   *
   * @param shape the record
   * @param needed those that can't be missing
   * @param known all of them
   */
  private record Keys(Shape shape, Set<String> needed, Set<String> known) {
    static Keys of(Shape shape) {
      return new Keys(
          shape,
          names(shape, component -> !component.mayBeMissing()),
          names(shape, component -> true));
    }

    private static Set<String> names(Shape shape, Predicate<Component> which) {
      return shape.components().stream()
          .filter(component -> component.isKey() && which.test(component))
          .map(component -> component.path().isEmpty() ? component.key() : component.path().get(0))
          .map(Keys::named)
          .collect(Collectors.toSet());
    }

    static String named(String key) {
      return JavaNames.component(key).orElse(key);
    }

    /** Whether a table can have the keys that another record needs, and be this record. */
    boolean admits(Keys other) {
      return shape.rest().isPresent() || known.containsAll(other.needed);
    }
  }
}
