package dev.recto.processor.content;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The order of a section's pages (R12), ties by address. */
public enum SortBy {
  /** Newest first. */
  DATE("date", newestFirst(page -> page.builtIns().date())),
  /** Newest of date and last change first. */
  UPDATE_DATE("date` or `updated", newestFirst(SortBy::newest)),
  /** By title as people sort it. */
  TITLE("title", by(page -> page.builtIns().title(), NaturalOrder.INSTANCE)),
  /** By the code units of the title. */
  TITLE_BYTES("title", by(page -> page.builtIns().title(), Comparator.<String>naturalOrder())),
  /** Lightest first. */
  WEIGHT("weight", by(page -> page.builtIns().weight(), Comparator.<Long>naturalOrder())),
  /** By slug as people sort it. */
  SLUG("slug", by(page -> Optional.of(page.slug()), NaturalOrder.INSTANCE)),
  /** By the code units of the address. */
  PERMALINK("permalink", by(page -> Optional.of(page.path()), Comparator.<String>naturalOrder())),
  /** No order is promised; ours is that of addresses. */
  NONE("", by(page -> Optional.of(page.path()), Comparator.<String>naturalOrder()));

  static final List<String> WORDS = Arrays.stream(values()).map(SortBy::word).toList();

  private final String needs;
  private final Order<?> order;

  SortBy(String needs, Order<?> order) {
    this.needs = needs;
    this.order = order;
  }

  /** By what pages are sorted: a value, and its order. */
  private record Order<T>(Function<ContentPage, Optional<T>> value, Comparator<T> comparator) {
    Comparator<ContentPage> pages() {
      return Comparator.comparing(
              (ContentPage page) -> value.apply(page).orElse(null),
              Comparator.nullsLast(comparator))
          .thenComparing(ContentPage::path)
          .thenComparing(page -> page.file().path());
    }
  }

  /** The word in {@code sort_by}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static SortBy of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The key that a page must have, in words. */
  String needs() {
    return needs;
  }

  /** Whether a page has what the order needs (R12.5). */
  boolean fits(ContentPage page) {
    return order.value().apply(page).isPresent();
  }

  /** The order; pages without a value come last. */
  public Comparator<ContentPage> comparator() {
    return order.pages();
  }

  private static Order<OffsetDateTime> newestFirst(
      Function<ContentPage, Optional<OffsetDateTime>> date) {
    return by(date, Comparator.comparing(OffsetDateTime::toInstant).reversed());
  }

  private static <T> Order<T> by(
      Function<ContentPage, Optional<T>> value, Comparator<T> comparator) {
    return new Order<>(value, comparator);
  }

  private static Optional<OffsetDateTime> newest(ContentPage page) {
    return Stream.of(page.builtIns().date(), page.builtIns().updated())
        .flatMap(Optional::stream)
        .max(Comparator.comparing(OffsetDateTime::toInstant));
  }
}
