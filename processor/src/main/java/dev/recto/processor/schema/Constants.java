package dev.recto.processor.schema;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.names.JavaNames;
import dev.recto.processor.problem.AnnotationProblem.InvalidKeyTemplate;
import dev.recto.processor.problem.CollectionProblem.DuplicateConstant;
import dev.recto.processor.problem.CollectionProblem.MissingKeyField;
import dev.recto.processor.problem.CollectionProblem.NoIdentifier;
import dev.recto.processor.problem.CollectionProblem.UnusableKeyField;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.schema.KeyTemplate.Part;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives entries their keys and constants, by the template of the annotation. */
final class Constants {
  private static final KeyTemplate BY_SLUG = KeyTemplate.parse("{slug}").orElseThrow();

  /** A class file can't have names longer than this (JVMS 4.4.7). */
  static final int MAX_LENGTH = 65_535;

  private final KeyTemplate template;
  private final boolean nameIsKey;
  private final Report report;
  private final Map<String, ContentPage> taken = new HashMap<>();

  private Constants(KeyTemplate template, List<ContentPage> pages, Report report) {
    this.template = template;
    this.nameIsKey = pages.stream().anyMatch(page -> KeyTemplate.lookUp(page, "name").isPresent());
    this.report = report;
  }

  /**
   * The entries of some pages, in the order of the pages. Translations have constants only if the
   * template names their language.
   */
  static List<Entry> assign(
      CollectionSpec spec, Site site, List<ContentPage> pages, Report report) {
    Optional<KeyTemplate> template = KeyTemplate.parse(spec.key());
    if (template.isEmpty()) {
      report.add(spec.at("key"), new InvalidKeyTemplate(spec.key()));
    }
    Constants constants = new Constants(template.orElse(BY_SLUG), pages, report);
    boolean ofAllLanguages = constants.template.names("lang");
    List<Entry> entries = new ArrayList<>(pages.size());
    for (ContentPage page : pages) {
      boolean named = ofAllLanguages || !site.settings().isOtherLanguage(page.lang());
      entries.add(named ? constants.entry(page) : unnamed(page));
    }
    return entries;
  }

  private static Entry unnamed(ContentPage page) {
    return new Entry(page, Optional.empty(), Optional.empty());
  }

  private Entry entry(ContentPage page) {
    Optional<String> key = expand(page);
    if (key.isEmpty()) {
      return unnamed(page);
    }
    Span span = placeOf(page);
    Optional<String> constant = JavaNames.constant(key.get());
    if (constant.isEmpty() || constant.get().length() > MAX_LENGTH) {
      if (!key.get().isEmpty()) {
        Optional<String> reason = constant.map(c -> "it is too long");
        report.add(page.file(), span, new NoIdentifier("constant", key.get(), reason));
      }
      return new Entry(page, key, Optional.empty());
    }
    ContentPage first = taken.putIfAbsent(constant.get(), page);
    if (first != null) {
      boolean reported = first.path().equals(page.path());
      if (!reported) {
        InContent firstPlace = new InContent(first.file(), placeOf(first));
        report.add(
            page.file(),
            span,
            new DuplicateConstant("page", constant.get(), template.source(), firstPlace));
      }
      return unnamed(page);
    }
    return new Entry(page, key, constant);
  }

  private Optional<String> expand(ContentPage page) {
    StringBuilder key = new StringBuilder();
    boolean complete = true;
    for (Part part : template.parts()) {
      Optional<String> words = part.isKey() ? words(page, part.words()) : Optional.of(part.words());
      words.ifPresent(key::append);
      complete &= words.isPresent();
    }
    return complete ? Optional.of(key.toString()) : Optional.empty();
  }

  private Optional<String> words(ContentPage page, String key) {
    return switch (key) {
      case "slug" -> Optional.of(page.slug());
      case "lang" -> Optional.of(page.lang());
      case "name" -> nameIsKey ? written(page, key) : Optional.of(page.name());
      default -> written(page, key);
    };
  }

  /** The value of a front matter key as text. */
  private Optional<String> written(ContentPage page, String key) {
    Optional<Value> value = KeyTemplate.lookUp(page, key);
    if (value.isEmpty()) {
      if (!KeyTemplate.excuses(page, key)) {
        report.add(page.file(), page.document().fence(), new MissingKeyField(template.text(), key));
      }
      return Optional.empty();
    }
    Optional<String> text = value.get().asText();
    if (text.isEmpty() && !KeyTemplate.excuses(page, key)) {
      report.add(
          page.file(),
          value.get().span(),
          new UnusableKeyField(template.text(), key, value.get().kind().words()));
    }
    return text;
  }

  /**
   * The first value that the template takes from the front matter, else what the path comes from.
   */
  private Span placeOf(ContentPage page) {
    return template.parts().stream()
        .filter(Part::isKey)
        .flatMap(part -> KeyTemplate.lookUp(page, part.words()).stream())
        .map(Value::span)
        .findFirst()
        .orElse(page.pathSpan());
  }
}
