package dev.recto.processor;

import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.SetupProblem.DuplicateType;
import dev.recto.processor.problem.SetupProblem.InvalidName;
import dev.recto.processor.problem.SetupProblem.MissingRecordName;
import dev.recto.processor.problem.SetupProblem.TypeExists;
import dev.recto.processor.problem.SetupProblem.WrongTarget;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.schema.JavaNames;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Keeps the annotations that something can be generated for, and reports the others. */
final class CollectionChecker {
  private final Set<String> existing;
  private final Report report;
  private final Set<String> generated = new HashSet<>();

  /** A checker for a compilation that has these types, by qualified name. */
  CollectionChecker(Set<String> existing, Report report) {
    this.existing = existing;
    this.report = report;
  }

  List<AnnotatedCollection> sound(List<AnnotatedCollection> collections) {
    return collections.stream().filter(this::isSound).toList();
  }

  private boolean isSound(AnnotatedCollection collection) {
    CollectionSpec spec = collection.spec();
    Optional<String> wrongTarget = wrongTarget(collection.element());
    if (wrongTarget.isPresent()) {
      return refuse(new InAnnotation(spec.index(), ""), new WrongTarget(wrongTarget.get()));
    }
    if (!JavaNames.isTypeName(spec.registry())) {
      return refuse(spec.at("registry"), new InvalidName("registry", spec.registry()));
    }
    boolean derived = collection.value("record", 0).isEmpty();
    if (spec.record().equals(spec.registry())) {
      return derived
          ? refuse(spec.at("registry"), new MissingRecordName(spec.registry()))
          : refuse(spec.at("record"), new DuplicateType(spec.qualified(spec.record()), "record"));
    }
    if (!JavaNames.isTypeName(spec.record())) {
      return refuse(spec.at("record"), new InvalidName("record", spec.record()));
    }
    String recordAttribute = derived ? "registry" : "record";
    return isFree(spec, spec.registry(), "registry")
        && isFree(spec, spec.registry() + "Data", "registry")
        && isFree(spec, spec.registry() + "Constants1", "registry")
        && isFree(spec, spec.record(), recordAttribute);
  }

  private boolean isFree(CollectionSpec spec, String simpleName, String attribute) {
    String name = spec.qualified(simpleName);
    if (existing.contains(name)) {
      return refuse(spec.at(attribute), new TypeExists(attribute, name));
    }
    return generated.add(name.toLowerCase(Locale.ROOT))
        || refuse(spec.at(attribute), new DuplicateType(name, attribute));
  }

  private boolean refuse(InAnnotation place, Problem problem) {
    report.add(place, problem);
    return false;
  }

  private static Optional<String> wrongTarget(Element element) {
    if (element.getKind() == ElementKind.RECORD) {
      return Optional.of("a record");
    }
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (e.getKind() == ElementKind.RECORD) {
        return Optional.of("a type in a record");
      }
    }
    return Optional.empty();
  }
}
