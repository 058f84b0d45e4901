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
  private final Map<String, Row> taken = new HashMap<>();

  private Constants(KeyTemplate template, List<Row> rows, Report report) {
    this.template = template;
    this.nameIsKey =
        rows.stream().anyMatch(row -> row.page().isPresent() && row.lookUp("name").isPresent());
    this.report = report;
  }

  /**
   * The entries of some pages, in the order of the pages. Translations have constants only if the
   * template names their language.
   */
  static List<Entry> assign(CollectionSpec spec, Site site, List<Row> rows, Report report) {
    Optional<KeyTemplate> template = KeyTemplate.parse(spec.key());
    if (template.isEmpty()) {
      report.add(spec.at("key"), new InvalidKeyTemplate(spec.key()));
    }
    Constants constants = new Constants(template.orElse(BY_SLUG), rows, report);
    boolean ofAllLanguages = constants.template.names("lang");
    List<Entry> entries = new ArrayList<>(rows.size());
    for (Row row : rows) {
      boolean named =
          ofAllLanguages
              || row.page()
                  .map(ContentPage::lang)
                  .filter(site.settings()::isOtherLanguage)
                  .isEmpty();
      entries.add(named ? constants.entry(row) : unnamed(row));
    }
    return entries;
  }

  private static Entry unnamed(Row row) {
    return new Entry(row, Optional.empty(), Optional.empty());
  }

  private Entry entry(Row row) {
    Optional<String> key = expand(row);
    if (key.isEmpty()) {
      return unnamed(row);
    }
    Optional<String> constant = JavaNames.constant(key.get());
    if (constant.isEmpty() || constant.get().length() > MAX_LENGTH) {
      if (!key.get().isEmpty()) {
        Optional<String> reason = constant.map(c -> "it is too long");
        report.add(row.file(), placeOf(row), new NoIdentifier("constant", key.get(), reason));
      }
      return new Entry(row, key, Optional.empty());
    }
    Row first = taken.putIfAbsent(constant.get(), row);
    if (first != null) {
      if (!isSamePath(first, row) && !isUnsure(first) && !isUnsure(row)) {
        InContent firstPlace = new InContent(first.file(), placeOf(first));
        report.add(
            row.file(),
            placeOf(row),
            new DuplicateConstant(
                row.page().isPresent() ? "page" : "entry",
                constant.get(),
                template.source(),
                firstPlace));
      }
      return unnamed(row);
    }
    return new Entry(row, key, constant);
  }

  /** Pages that have one address are reported as such. */
  private static boolean isSamePath(Row one, Row other) {
    Optional<String> path = one.page().map(ContentPage::path);
    return path.isPresent() && path.equals(other.page().map(ContentPage::path));
  }

  /** Whether a value of the template does not fit the record, which is reported. */
  private boolean isUnsure(Row row) {
    return template.parts().stream()
        .anyMatch(part -> part.isKey() && row.unfit().contains(part.words()));
  }

  private Optional<String> expand(Row row) {
    StringBuilder key = new StringBuilder();
    boolean complete = true;
    for (Part part : template.parts()) {
      Optional<String> words = part.isKey() ? words(row, part.words()) : Optional.of(part.words());
      words.ifPresent(key::append);
      complete &= words.isPresent();
    }
    return complete ? Optional.of(key.toString()) : Optional.empty();
  }

  private Optional<String> words(Row row, String key) {
    return switch (key) {
      case "slug" -> row.page().map(ContentPage::slug).or(() -> written(row, key));
      case "lang" -> row.page().map(ContentPage::lang).or(() -> written(row, key));
      case "name" -> nameIsKey ? written(row, key) : row.name().or(() -> written(row, key));
      default -> written(row, key);
    };
  }

  /** The value of a front matter key as text. */
  private Optional<String> written(Row row, String key) {
    Optional<Value> value = row.lookUp(key);
    if (value.isEmpty()) {
      if (!row.excusesEither(key)) {
        report.add(
            row.file(),
            row.home(),
            new MissingKeyField(template.text(), key, row.format().holder(row.file())));
      }
      return Optional.empty();
    }
    Optional<String> text = value.get().asText();
    if (text.isEmpty() && !row.excusesEither(key)) {
      report.add(
          row.file(),
          value.get().span(),
          new UnusableKeyField(template.text(), key, value.get().kind().words()));
    }
    return text;
  }

  /**
   * The first value that the template takes from the front matter, else what the path comes from.
   */
  private Span placeOf(Row row) {
    return template.parts().stream()
        .filter(Part::isKey)
        .flatMap(part -> row.lookUp(part.words()).stream())
        .map(Value::span)
        .findFirst()
        .orElse(row.page().map(ContentPage::pathSpan).orElse(row.home()));
  }
}
