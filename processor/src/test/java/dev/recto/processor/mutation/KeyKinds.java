package dev.recto.processor.mutation;

import static dev.recto.processor.mutation.Fault.HERE;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.mutation.Page.Key;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Keys that are misspelt, missing, twice there or at the wrong level. */
final class KeyKinds {
  private KeyKinds() {}

  static List<Kind> all() {
    Stream<Kind> others =
        Stream.of(
            Kind.text("key: below extra", "misplaced-key", KeyKinds::belowExtra),
            Kind.text("key: above extra", "misplaced-key unknown-key", KeyKinds::aboveExtra),
            Kind.text(
                "key: unknown",
                "unknown-key",
                (p, r) ->
                    p.isSection()
                        ? Optional.empty()
                        : p.withTop(HERE + p.written("mood"), "\"calm\"")),
            Kind.text(
                "key: of sections",
                "unknown-key",
                (p, r) ->
                    p.isSection()
                        ? Optional.empty()
                        : p.withTop(HERE + p.written("sort_by"), "\"date\"")),
            Kind.text(
                "key: of pages",
                "unknown-key",
                (p, r) ->
                    p.isSection()
                        ? p.withTop(HERE + p.written("slug"), "\"a\"")
                        : Optional.empty()),
            Kind.text(
                "key: of Jekyll",
                "unknown-key",
                (p, r) ->
                    p.isSection()
                        ? Optional.empty()
                        : p.withTop(HERE + p.written("last_modified_at"), "\"2024-01-31\"")),
            Kind.text("key: twice", "duplicate-key", KeyKinds::twice),
            Kind.text(
                "key: required and missing",
                "missing-key missing-key-field missing-sort-key",
                KeyKinds::missing));
    return Stream.concat(slips(), others).toList();
  }

  private static Stream<Kind> slips() {
    return Stream.of(
            slip("a letter too many", (key, c) -> key.substring(0, 2) + c + key.substring(2)),
            slip("a letter lost", (key, c) -> key.substring(0, 2) + key.substring(3)),
            slip("a letter replaced", (key, c) -> key.substring(0, 2) + c + key.substring(3)),
            slip(
                "letters swapped",
                (key, c) -> key.substring(0, 1) + key.charAt(2) + key.charAt(1) + key.substring(3)),
            slip(
                "a capital",
                (key, c) ->
                    key.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + key.substring(1)),
            slip(
                "another dash",
                (key, c) -> key.contains("_") ? key.replace('_', '-') : key.replace('-', '_')))
        .flatMap(kinds -> kinds);
  }

  private static Stream<Kind> slip(String name, BinaryOperator<String> change) {
    return Stream.of(
        Kind.text(
            "key: " + name,
            "unknown-key",
            (page, random) -> misspelt(page, page.top(), change, random)),
        Kind.text(
            "key: " + name + ", below extra",
            "unknown-key",
            (page, random) -> misspelt(page, page.site().common(page), change, random)));
  }

  private static Optional<String> misspelt(
      Page page, List<Key> keys, BinaryOperator<String> change, Random random) {
    String letter = String.valueOf((char) ('a' + random.nextInt(26)));
    List<Key> fit =
        keys.stream()
            .filter(key -> key.name().length() > 3)
            .filter(key -> !change.apply(key.name(), letter).equals(key.name()))
            .filter(
                key ->
                    keys.stream().noneMatch(k -> k.name().equals(change.apply(key.name(), letter))))
            .toList();
    return Page.pick(fit, random)
        .map(
            key ->
                page.with(
                    key.from(), key.to(), HERE + page.written(change.apply(key.name(), letter))));
  }

  private static Optional<String> belowExtra(Page page, Random random) {
    List<Key> movable =
        page.top().stream().filter(key -> !page.isSection() || key.name().equals("title")).toList();
    return page.extra().isEmpty()
        ? Optional.empty()
        : Page.pick(movable, random).flatMap(key -> moved(page, key, page.extra()));
  }

  private static Optional<String> aboveExtra(Page page, Random random) {
    return page.isSection() || page.top().isEmpty()
        ? Optional.empty()
        : Page.pick(page.site().common(page), random)
            .filter(key -> BuiltInKey.of(key.name()).isEmpty())
            .flatMap(key -> moved(page, key, page.top()));
  }

  private static Optional<String> moved(Page page, Key key, List<Key> to) {
    int target = page.lineStart(to.get(0).from());
    int from = page.lineStart(key.from());
    int end = page.lineEnd(key.end());
    String indent = page.text().substring(target, to.get(0).from());
    String value = page.text().substring(key.start(), key.end());
    String line = indent + page.line(HERE + page.written(key.name()), value);
    boolean isLast =
        !page.text().substring(key.end(), end).contains(",")
            && page.format() == dev.recto.processor.syntax.Format.JSON;
    if (isLast || to.get(0).equals(key)) {
      return Optional.empty();
    }
    return Optional.of(
        target < from
            ? page.text().substring(0, target)
                + line
                + page.text().substring(target, from)
                + page.text().substring(end)
            : page.text().substring(0, from)
                + page.text().substring(end, target)
                + line
                + page.text().substring(target));
  }

  private static Optional<String> twice(Page page, Random random) {
    return Page.pick(page.top(), random)
        .flatMap(
            key -> {
              int start = page.lineStart(key.from());
              String indent = page.text().substring(start, key.from());
              String value = page.text().substring(key.start(), key.end());
              String first = page.text().substring(start, key.from());
              return Optional.of(
                  page.text().substring(0, start)
                      + indent
                      + page.line(page.written(key.name()), value)
                      + first
                      + HERE
                      + page.text().substring(key.from()));
            });
  }

  private static Optional<String> missing(Page page, Random random) {
    List<Key> required =
        Stream.concat(page.top().stream(), page.extra().stream())
            .filter(
                key ->
                    page.site().spec().required().stream()
                        .anyMatch(r -> r.equals(key.name()) || r.equals("extra." + key.name())))
            .filter(
                key ->
                    page.format() != dev.recto.processor.syntax.Format.JSON
                        || page.text().substring(key.end()).startsWith(","))
            .toList();
    return page.path().startsWith(page.site().spec().from()) && !page.isSection()
        ? Page.pick(required, random).map(key -> HERE + page.without(key))
        : Optional.empty();
  }
}
