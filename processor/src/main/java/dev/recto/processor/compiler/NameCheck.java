package dev.recto.processor.compiler;

import dev.recto.processor.names.GeneratedNames;
import dev.recto.processor.names.RegistryNames;
import dev.recto.processor.problem.AnnotationProblem.DuplicateType;
import dev.recto.processor.problem.AnnotationProblem.TypeExists;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.schema.SiteModel;
import dev.recto.processor.schema.SiteModel.TaxonomyClass;
import dev.recto.processor.settings.SiteSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Leaves out what would meet another type, and reports it; how many types there are is known. */
final class NameCheck {
  private final GeneratedNames names;
  private final Report report;

  NameCheck(Request request, Report report) {
    this.names = namesOf(request);
    this.report = report;
  }

  /** The types that are generated whatever the content is. */
  static GeneratedNames namesOf(Request request) {
    GeneratedNames names = new GeneratedNames(request.types());
    request
        .registry()
        .map(NameCheck::namesOf)
        .ifPresent(site -> site.ofSite().forEach(name -> names.take(site.qualified(name))));
    for (CollectionSpec spec : request.collections()) {
      Stream.concat(spec.names().ofCollection().stream(), spec.generatedRecord().stream())
          .forEach(name -> names.take(spec.qualified(name)));
    }
    return names;
  }

  private static RegistryNames namesOf(SiteSpec site) {
    return new RegistryNames(site.packageName(), site.registry());
  }

  /** The collections whose types are all free. */
  List<CollectionModel> collections(List<CollectionModel> models) {
    return models.stream().filter(this::isFree).toList();
  }

  private boolean isFree(CollectionModel model) {
    RegistryNames registry = model.spec().names();
    return areFree(
        registry,
        registry.constantsOf("", model.entries().size(), model.constantsPerType()).stream().skip(1),
        model.spec().at("registry"));
  }

  /** The registry of the site with the classes whose types are all free. */
  SiteModel site(SiteModel model) {
    RegistryNames registry = namesOf(model.spec());
    InAnnotation place = model.spec().at("registry");
    Stream<String> ofSections =
        registry.constantsOf(RegistryNames.SECTIONS, model.sections().size()).stream().skip(1);
    boolean sections = areFree(registry, ofSections, place);
    List<TaxonomyClass> taxonomies = new ArrayList<>();
    for (TaxonomyClass taxonomy : model.taxonomies()) {
      Stream<String> constants =
          registry.constantsOf(taxonomy.name(), taxonomy.terms().size()).stream();
      if (areFree(registry, constants, place)) {
        taxonomies.add(taxonomy);
      }
    }
    return new SiteModel(model.spec(), sections ? model.sections() : List.of(), taxonomies);
  }

  private boolean areFree(RegistryNames registry, Stream<String> simpleNames, InAnnotation place) {
    return simpleNames.map(registry::qualified).allMatch(name -> isFree(name, place));
  }

  private boolean isFree(String name, InAnnotation place) {
    Optional<String> existing = names.existing(name);
    if (existing.isPresent()) {
      report.add(place, new TypeExists(place.attribute(), existing.get()));
      return false;
    }
    boolean free = names.take(name);
    if (!free) {
      report.add(place, new DuplicateType(name, place.attribute()));
    }
    return free;
  }
}
