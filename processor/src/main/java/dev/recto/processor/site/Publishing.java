package dev.recto.processor.site;

import dev.recto.processor.content.ContentPage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Which pages are published.
 *
 * @param drafts whether drafts are
 * @param hidesFuture whether pages are left out whose date is still to come
 * @param now after which dates are still to come
 */
public record Publishing(boolean drafts, boolean hidesFuture, Instant now) {

  /** Every page is. */
  public Publishing withEverything() {
    return new Publishing(true, false, now);
  }

  /** The last day that is published, in UTC, where later pages are left out. */
  public Optional<LocalDate> lastDay() {
    return hidesFuture ? Optional.of(LocalDate.ofInstant(now, ZoneOffset.UTC)) : Optional.empty();
  }

  boolean includes(ContentPage page) {
    return (drafts || !page.builtIns().draft()) && !(hidesFuture && isToCome(page));
  }

  boolean isToCome(ContentPage page) {
    return page.builtIns().date().filter(date -> date.toInstant().isAfter(now)).isPresent();
  }
}
