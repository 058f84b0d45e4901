package dev.recto.processor.settings;

import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.SettingsProblem.InvalidBaseUrl;
import dev.recto.processor.problem.SettingsProblem.InvalidLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts what the annotation says over the settings of the file. */
public final class AnnotatedSettings {
  private final SiteSpec spec;
  private final SiteSettings file;
  private final Report report;

  private AnnotatedSettings(SiteSpec spec, SiteSettings file, Report report) {
    this.spec = spec;
    this.file = file;
    this.report = report;
  }

  /** The settings of a file with those of an annotation over them, attribute by attribute. */
  public static SiteSettings over(SiteSettings file, SiteSpec spec, Report report) {
    return new AnnotatedSettings(spec, file, report).settings();
  }

  private SiteSettings settings() {
    Optional<String> baseUrl = baseUrl();
    return new SiteSettings(
        baseUrl,
        defaultLanguage(),
        taxonomies(),
        file.openTaxonomies() && spec.taxonomies().isEmpty(),
        file.taxonomyRoot(),
        file.paths(),
        file.keepsDates(),
        file.terms(),
        file.anchors(),
        markdown(baseUrl),
        file.anchorLinks(),
        links(),
        spec.dataFolder(),
        spec.ownKeys(),
        file.ignored(),
        file.written());
  }

  private MarkdownSwitches markdown(Optional<String> baseUrl) {
    MarkdownSwitches here = spec.markdown();
    MarkdownSwitches there = file.markdown();
    return new MarkdownSwitches(
        here.smartPunctuation() || there.smartPunctuation(),
        here.definitionLists() || there.definitionLists(),
        here.alerts() || there.alerts(),
        here.wikiLinks(),
        here.literalCode(),
        here.rawHtml(),
        there.attributes().at(baseUrl.orElse("")));
  }

  private LinkSettings links() {
    LinkSettings there = file.links();
    List<String> served = new ArrayList<>(there.served());
    served.addAll(spec.served());
    return new LinkSettings(
        there.level(),
        there.skipped(),
        there.skippedAnchors(),
        List.copyOf(served),
        there.feeds(),
        there.feedFolders(),
        spec.staticFolder());
  }

  private Optional<String> baseUrl() {
    if (spec.baseUrl().isEmpty()) {
      return file.baseUrl();
    }
    Optional<String> url = SettingsReader.normalizedUrl(spec.baseUrl());
    if (url.isEmpty()) {
      report.add(spec.at("baseUrl"), new InvalidBaseUrl(spec.baseUrl()));
    }
    return url;
  }

  private String defaultLanguage() {
    return spec.defaultLanguage().isEmpty() || !SettingsReader.isLanguage(spec.defaultLanguage())
        ? file.defaultLanguage()
        : spec.defaultLanguage();
  }

  private SortedMap<String, List<Taxonomy>> taxonomies() {
    if (!spec.defaultLanguage().isEmpty() && !SettingsReader.isLanguage(spec.defaultLanguage())) {
      report.add(spec.at("defaultLanguage"), new InvalidLanguage(spec.defaultLanguage()));
    }
    SortedMap<String, List<Taxonomy>> byLanguage = new TreeMap<>();
    byLanguage.put(defaultLanguage(), taxonomies(defaultLanguage()));
    if (spec.languages().isEmpty()) {
      file.languages().stream()
          .filter(file::isOtherLanguage)
          .forEach(code -> byLanguage.put(code, taxonomies(code)));
    }
    for (int i = 0; i < spec.languages().size(); i++) {
      String code = spec.languages().get(i);
      if (SettingsReader.isLanguage(code)) {
        byLanguage.put(code, taxonomies(code));
      } else {
        report.add(spec.at("languages", i), new InvalidLanguage(code));
      }
    }
    return byLanguage;
  }

  private List<Taxonomy> taxonomies(String language) {
    if (spec.taxonomies().isEmpty()) {
      return file.taxonomies(language);
    }
    List<Taxonomy> taxonomies = new ArrayList<>();
    for (int i = 0; i < spec.taxonomies().size(); i++) {
      Place at = spec.at("taxonomies", i);
      taxonomies.add(Taxonomy.named(spec.taxonomies().get(i), Optional.of(at)));
    }
    return taxonomies;
  }
}
