package dev.recto.processor.schema;

import dev.recto.processor.content.ContentSection;
import dev.recto.processor.content.Slugs;
import dev.recto.processor.names.JavaNames;
import dev.recto.processor.names.RegistryNames;
import dev.recto.processor.problem.CollectionProblem.DuplicateConstant;
import dev.recto.processor.problem.CollectionProblem.NameClash;
import dev.recto.processor.problem.CollectionProblem.NoIdentifier;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.SiteModel.Constant;
import dev.recto.processor.schema.SiteModel.TaxonomyClass;
import dev.recto.processor.settings.SiteSpec;
import dev.recto.processor.settings.Taxonomy;
import dev.recto.processor.site.ContentTerm;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the model of a site: constants for sections and terms. */
public final class SiteModeler {
  private static final String ROOT = "root";

  /** Taxonomies are part of addresses, whose parts have to fit into the name of a folder. */
  private static final int MAX_TAXONOMY = 255;

  private final Site site;
  private final SiteSpec spec;
  private final Report report;

  private SiteModeler(Site site, SiteSpec spec, Report report) {
    this.site = site;
    this.spec = spec;
    this.report = report;
  }

  /** Gives everything its name; names that meet, or that none can be made of, are reported. */
  public static SiteModel model(Site site, SiteSpec spec, Report report) {
    SiteModeler modeler = new SiteModeler(site, spec, report);
    return new SiteModel(spec, modeler.sections(), modeler.taxonomies());
  }

  private List<Constant> sections() {
    Names names = new Names("section", "path");
    for (int i = 0; i < site.sections().size(); i++) {
      ContentSection section = site.sections().get(i);
      String words = section.path().equals("/") ? ROOT : section.path();
      names.add(words, i, section.placeOf("").orElseGet(() -> unwritten(section)));
    }
    return names.constants;
  }

  /** A section without a file has a name too. */
  private static InContent unwritten(ContentSection section) {
    return new InContent(
        new ContentFile(section.source(), Path.of(section.source())), Position.START);
  }

  private List<TaxonomyClass> taxonomies() {
    SortedMap<String, Terms> found = new TreeMap<>();
    for (List<Taxonomy> ofLanguage : site.settings().taxonomies().values()) {
      for (Taxonomy taxonomy : ofLanguage) {
        taxonomy
            .at()
            .filter(place -> hasAddress(taxonomy))
            .ifPresent(place -> found.computeIfAbsent(taxonomy.name(), at(place)));
      }
    }
    for (int i = 0; i < site.terms().size(); i++) {
      ContentTerm term = site.terms().get(i);
      String words = site.settings().prefix(term.lang()) + term.slug();
      found
          .computeIfAbsent(term.taxonomy().name(), at(term.first()))
          .names()
          .add(words, i, term.first());
    }
    return classes(found.values());
  }

  /** What has none is reported, and has no terms. */
  private boolean hasAddress(Taxonomy taxonomy) {
    return !Slugs.slug(site.settings().terms(), taxonomy.name()).isBlank();
  }

  /**
   * A taxonomy with its terms.
   *
   * @param place where it is configured, or else first used
   */
  private record Terms(String taxonomy, Place place, Names names) {}

  private Function<String, Terms> at(Place place) {
    return taxonomy -> new Terms(taxonomy, place, new Names("term", "slug"));
  }

  private List<TaxonomyClass> classes(Collection<Terms> found) {
    Map<String, Terms> taken = new HashMap<>();
    List<TaxonomyClass> classes = new ArrayList<>();
    for (Terms terms : found) {
      String taxonomy = terms.taxonomy();
      Optional<String> name = JavaNames.type(taxonomy).map(this::apart);
      if (name.isEmpty() || taxonomy.length() > MAX_TAXONOMY) {
        Optional<String> reason = name.map(n -> "it is too long");
        report(terms.place(), new NoIdentifier("taxonomy", taxonomy, reason));
        continue;
      }
      Terms other = taken.putIfAbsent(name.get().toLowerCase(Locale.ROOT), terms);
      if (other == null) {
        classes.add(new TaxonomyClass(taxonomy, name.get(), terms.names().constants));
      } else {
        report(terms.place(), new NameClash(taxonomy, other.taxonomy(), name.get(), other.place()));
      }
    }
    return classes;
  }

  /** A class may neither be called like the one around it nor like that of the sections. */
  private String apart(String name) {
    return name.equalsIgnoreCase(RegistryNames.SECTIONS) || name.equalsIgnoreCase(spec.registry())
        ? name + "_"
        : name;
  }

  private void report(Place place, Problem problem) {
    report.add(new Diagnostic(place, problem));
  }

  /** The constants of one class. */
  private final class Names {
    private final String owner;
    private final String source;
    private final List<Constant> constants = new ArrayList<>();
    private final Map<String, InContent> taken = new HashMap<>();

    Names(String owner, String source) {
      this.owner = owner;
      this.source = source;
    }

    void add(String words, int number, InContent place) {
      Optional<String> name = JavaNames.constant(words);
      if (name.isEmpty() || name.get().length() > Constants.MAX_LENGTH) {
        Optional<String> reason = name.map(n -> "it is too long");
        report(place, new NoIdentifier("constant", words, reason));
        return;
      }
      InContent first = taken.putIfAbsent(name.get(), place);
      if (first == null) {
        constants.add(new Constant(name.get(), number));
      } else {
        report(place, new DuplicateConstant(owner, name.get(), source, first));
      }
    }
  }
}
