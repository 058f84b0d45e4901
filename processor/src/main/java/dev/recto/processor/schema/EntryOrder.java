package dev.recto.processor.schema;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.content.NaturalOrder;
import dev.recto.processor.content.SortBy;
import dev.recto.processor.keys.Dates;
import dev.recto.processor.problem.AnnotationProblem.UnknownKeyPath;
import dev.recto.processor.problem.AnnotationProblem.UnusableOrder;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Report;
import dev.recto.processor.site.Site;
import dev.recto.processor.syntax.Value;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The order of a collection's entries: by a key, else the section's, else by path. */
final class EntryOrder {
  /** Keys that every page has a value for, whether it is written or not. */
  private static final Set<String> DERIVED = Set.of("date", "slug", "path");

  private static final Comparator<Row> BY_PATH = Row.ORDER;
  private static final Comparator<OffsetDateTime> BY_INSTANT = OffsetDateTime.timeLineOrder();
  private static final Comparator<String> BY_CODE_UNITS = Comparator.naturalOrder();
  private static final Comparator<Value> BY_VALUE =
      Comparator.comparingDouble(EntryOrder::number)
          .thenComparing(value -> value.asText().orElse(""), NaturalOrder.INSTANCE);

  private EntryOrder() {}

  /** The order that the annotation asks for; entries without a value come last, ties by path. */
  static Comparator<Row> of(CollectionSpec spec, Site site, List<Row> rows, Report report) {
    if (spec.orderBy().isEmpty()) {
      return ofSection(spec, site);
    }
    boolean descending = spec.orderBy().startsWith("-");
    String key = descending ? spec.orderBy().substring(1) : spec.orderBy();
    if (!DERIVED.contains(key)) {
      checkKey(spec, key, rows, report);
    }
    return byKey(key, descending);
  }

  private static void checkKey(CollectionSpec spec, String key, List<Row> rows, Report report) {
    Optional<Value> sample = rows.stream().flatMap(row -> row.lookUp(key).stream()).findFirst();
    if (sample.isEmpty() && rows.stream().anyMatch(row -> row.excusesEither(key))) {
      return;
    } else if (sample.isEmpty()) {
      Optional<String> nearest = Nearest.of(key, keys(rows));
      report.add(spec.at("orderBy"), new UnknownKeyPath("orderBy", key, nearest));
    } else if (sample.get().asText().isEmpty()) {
      report.add(spec.at("orderBy"), new UnusableOrder(key, sample.get().kind().words()));
    }
  }

  private static Set<String> keys(List<Row> rows) {
    Set<String> keys = new TreeSet<>();
    for (Row row : rows) {
      Stream.of(Optional.of(row.keys()), row.extra())
          .flatMap(Optional::stream)
          .forEach(table -> keys.addAll(table.members().keySet()));
    }
    return keys;
  }

  private static Comparator<Row> ofSection(CollectionSpec spec, Site site) {
    return site.sections().stream()
        .filter(section -> section.folder().equals(spec.from()))
        .filter(section -> section.lang().equals(site.settings().defaultLanguage()))
        .map(ContentSection::sortBy)
        .filter(sortBy -> sortBy != SortBy.NONE)
        .findFirst()
        .map(sortBy -> ofPages(sortBy.comparator()))
        .orElse(BY_PATH);
  }

  private static Comparator<Row> ofPages(Comparator<ContentPage> order) {
    return Comparator.comparing(row -> row.page().orElseThrow(), order);
  }

  private static Comparator<Row> byKey(String key, boolean descending) {
    return switch (key) {
      case "date" ->
          by(
              row -> row.page().flatMap(page -> page.builtIns().date()),
              directed(BY_INSTANT, descending));
      case "slug" ->
          by(row -> row.page().map(ContentPage::slug), directed(NaturalOrder.INSTANCE, descending));
      case "path" ->
          by(row -> row.page().map(ContentPage::path), directed(BY_CODE_UNITS, descending));
      default -> by(row -> row.lookUp(key), directed(BY_VALUE, descending));
    };
  }

  private static <T> Comparator<Row> by(Function<Row, Optional<T>> value, Comparator<T> order) {
    Comparator<Optional<T>> absentLast =
        Comparator.comparing(optional -> optional.orElse(null), Comparator.nullsLast(order));
    return Comparator.comparing(value, absentLast).thenComparing(BY_PATH);
  }

  private static <T> Comparator<T> directed(Comparator<T> order, boolean descending) {
    return descending ? order.reversed() : order;
  }

  /** Numbers and instants compare by size before they compare by their text. */
  private static double number(Value value) {
    if (value instanceof Value.Int number) {
      return number.number();
    } else if (value instanceof Value.Decimal number) {
      return number.number();
    } else if (value instanceof Value.Bool bool) {
      return bool.truth() ? 1 : 0;
    }
    return Dates.instant(value).map(instant -> (double) instant.toEpochSecond()).orElse(0.0);
  }
}
