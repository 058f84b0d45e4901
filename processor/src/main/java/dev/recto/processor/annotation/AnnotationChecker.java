package dev.recto.processor.annotation;

import dev.recto.processor.names.GeneratedNames;
import dev.recto.processor.names.JavaNames;
import dev.recto.processor.names.RegistryNames;
import dev.recto.processor.problem.AnnotationProblem.DuplicateSite;
import dev.recto.processor.problem.AnnotationProblem.DuplicateType;
import dev.recto.processor.problem.AnnotationProblem.IneffectiveAttribute;
import dev.recto.processor.problem.AnnotationProblem.InvalidName;
import dev.recto.processor.problem.AnnotationProblem.LateAnnotation;
import dev.recto.processor.problem.AnnotationProblem.MissingRecordName;
import dev.recto.processor.problem.AnnotationProblem.TypeExists;
import dev.recto.processor.problem.AnnotationProblem.WrongTarget;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.settings.SiteSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Keeps the annotations that something can be generated for, and reports the others. */
public final class AnnotationChecker {
  private static final SortedMap<String, String> OF_INFERRED =
      new TreeMap<>(
          Map.of(
              "record", "remove it, since the record has a name",
              "ignore", "remove it, and give the record a component with `@Rest`",
              "maps", "remove it, and give the record a component of type `Map`",
              "required", "remove it, since components are required by their types",
              "refs", "remove it, and give the record a component of type `Ref`"));

  private final Annotations annotations;
  private final AnnotatedTypes types;
  private final GeneratedNames names;
  private final Report report;

  /**
   * A checker for a compilation.
   *
   * @param types the annotated types
   * @param existing the types that nobody must generate, by qualified name
   */
  public AnnotationChecker(
      Annotations annotations, AnnotatedTypes types, Set<String> existing, Report report) {
    this.annotations = annotations;
    this.types = types;
    this.names = new GeneratedNames(existing);
    this.report = report;
  }

  /** The site, without a registry if that can't be. */
  public Optional<SiteSpec> site() {
    List<SiteSpec> sites = annotations.sites();
    sites.stream()
        .skip(1)
        .forEach(site -> refuse(new InAnnotation(site.index(), ""), new DuplicateSite()));
    return sites.stream()
        .findFirst()
        .filter(site -> isInTime(site.index(), Optional.empty()))
        .map(site -> site.registry().isEmpty() || isSound(site) ? site : site.withoutRegistry());
  }

  /** The collections whose names are right. */
  public List<CollectionSpec> collections() {
    return annotations.collections().stream()
        .filter(spec -> isInTime(spec.index(), Optional.of(spec.packageName())))
        .filter(this::isSound)
        .toList();
  }

  /**
   * Whether a type was found before anything was generated. A later one can only add a collection,
   * in a package that can see the pages.
   */
  private boolean isInTime(int index, Optional<String> packageName) {
    Annotated annotated = annotations.all().get(index);
    if (!types.isLate(annotated.element())) {
      return true;
    }
    List<String> packages = packagesOfFirst();
    boolean shared = packages.size() > 1;
    return packageName.filter(name -> shared || packages.contains(name)).isPresent()
        || refuse(
            new InAnnotation(index, ""),
            new LateAnnotation(annotated.annotationName(), packages.get(0)));
  }

  private List<String> packagesOfFirst() {
    return Stream.concat(
            annotations.sites().stream()
                .filter(site -> isFirst(site.index()))
                .map(SiteSpec::packageName),
            annotations.collections().stream()
                .filter(spec -> isFirst(spec.index()))
                .map(CollectionSpec::packageName))
        .distinct()
        .toList();
  }

  private boolean isFirst(int index) {
    return !types.isLate(annotations.all().get(index).element());
  }

  private boolean isSound(SiteSpec site) {
    if (!JavaNames.isTypeName(site.registry())) {
      return refuse(site.at("registry"), new InvalidName("registry", site.registry()));
    }
    if (site.registry().equals(RegistryNames.SECTIONS)) {
      String nested = site.qualified(site.registry() + "." + RegistryNames.SECTIONS);
      return refuse(site.at("registry"), new DuplicateType(nested, "registry"));
    }
    RegistryNames names = new RegistryNames(site.packageName(), site.registry());
    return names.ofSite().stream()
        .allMatch(name -> isFree(names.qualified(name), site.at("registry")));
  }

  private boolean isSound(CollectionSpec spec) {
    Annotated annotated = annotations.all().get(spec.index());
    if (isInRecord(annotated.element())) {
      return refuse(
          new InAnnotation(spec.index(), ""), new WrongTarget(annotated.annotationName()));
    }
    if (!JavaNames.isTypeName(spec.registry())) {
      return refuse(spec.at("registry"), new InvalidName("registry", spec.registry()));
    }
    if (annotated.element().getKind() == ElementKind.RECORD) {
      reportIneffective(annotated, spec);
      return areFree(spec);
    }
    boolean derived = annotated.value("record", 0).isEmpty();
    if (spec.record().equals(spec.registry())) {
      return derived
          ? refuse(spec.at("registry"), new MissingRecordName(spec.registry()))
          : refuse(spec.at("record"), new DuplicateType(spec.qualified(spec.record()), "record"));
    }
    if (!JavaNames.isTypeName(spec.record())) {
      return refuse(spec.at("record"), new InvalidName("record", spec.record()));
    }
    String recordAttribute = derived ? "registry" : "record";
    return areFree(spec) && isFree(spec.qualified(spec.record()), spec.at(recordAttribute));
  }

  private boolean areFree(CollectionSpec spec) {
    return spec.names().ofCollection().stream()
        .allMatch(name -> isFree(spec.qualified(name), spec.at("registry")));
  }

  /** Reports what only says how a record is to be generated. */
  private void reportIneffective(Annotated annotated, CollectionSpec spec) {
    OF_INFERRED.forEach(
        (attribute, cure) ->
            annotated
                .value(attribute, 0)
                .ifPresent(
                    given ->
                        report.add(spec.at(attribute), new IneffectiveAttribute(attribute, cure))));
  }

  private boolean isFree(String name, InAnnotation place) {
    Optional<String> existing = names.existing(name);
    if (existing.isPresent()) {
      return refuse(place, new TypeExists(place.attribute(), existing.get()));
    }
    return names.take(name) || refuse(place, new DuplicateType(name, place.attribute()));
  }

  private boolean refuse(InAnnotation place, Problem problem) {
    report.add(place, problem);
    return false;
  }

  private static boolean isInRecord(Element element) {
    Element owner = element.getEnclosingElement();
    return owner != null && (owner.getKind() == ElementKind.RECORD || isInRecord(owner));
  }
}
