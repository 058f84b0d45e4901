package dev.recto.processor.content;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The order of a section's pages, ties by address. */
public enum SortBy {
  /** Newest first. */
  DATE(newestFirst(page -> page.builtIns().date()), "date"),
  /** Newest of date and last change first. */
  UPDATE_DATE(newestFirst(SortBy::newest), "date", "updated"),
  /** By title as people sort it. */
  TITLE(by(page -> page.builtIns().title(), NaturalOrder.INSTANCE), "title"),
  /** By the code points of the title. */
  TITLE_BYTES(by(page -> page.builtIns().title(), CodePointOrder.INSTANCE), "title"),
  /** Lightest first. */
  WEIGHT(by(page -> page.builtIns().weight(), Comparator.<Long>naturalOrder()), "weight"),
  /** By slug as people sort it. */
  SLUG(by(page -> Optional.of(page.slug()), NaturalOrder.INSTANCE), "slug"),
  /** By the code points of the address. */
  PERMALINK(by(page -> Optional.of(page.path()), CodePointOrder.INSTANCE), "permalink"),
  /** No order is promised; ours is that of addresses. */
  NONE(by(page -> Optional.of(page.path()), CodePointOrder.INSTANCE));

  static final List<String> WORDS = Arrays.stream(values()).map(SortBy::word).toList();

  // Both are immutable: a list of List.of, and functions that hold nothing.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> keys;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Order<?> order;

  SortBy(Order<?> order, String... keys) {
    this.keys = List.of(keys);
    this.order = order;
  }

  /** By what pages are sorted: a value, and its order. */
  private record Order<T>(Function<ContentPage, Optional<T>> value, Comparator<T> comparator) {
    Comparator<ContentPage> pages() {
      return Comparator.comparing(
              (ContentPage page) -> value.apply(page).orElse(null),
              Comparator.nullsLast(comparator))
          .thenComparing(ContentPage::path, CodePointOrder.INSTANCE)
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

  /** The keys of which a page must have one. */
  public List<String> keys() {
    return keys;
  }

  /** Whether a page has what the order needs. */
  public boolean fits(ContentPage page) {
    return order.value().apply(page).isPresent();
  }

  /** The order; pages without a value come last. */
  public Comparator<ContentPage> comparator() {
    return order.pages();
  }

  private static Order<OffsetDateTime> newestFirst(
      Function<ContentPage, Optional<OffsetDateTime>> date) {
    return by(date, OffsetDateTime.timeLineOrder().reversed());
  }

  private static <T> Order<T> by(
      Function<ContentPage, Optional<T>> value, Comparator<T> comparator) {
    return new Order<>(value, comparator);
  }

  private static Optional<OffsetDateTime> newest(ContentPage page) {
    return Stream.of(page.builtIns().date(), page.builtIns().updated())
        .flatMap(Optional::stream)
        .max(OffsetDateTime.timeLineOrder());
  }
}
