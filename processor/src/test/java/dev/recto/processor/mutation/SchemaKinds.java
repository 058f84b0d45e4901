package dev.recto.processor.mutation;

import static dev.recto.processor.mutation.Fault.HERE;

import dev.recto.processor.mutation.Page.Key;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Presence;
import dev.recto.processor.type.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Violations of a declared record: a key that is missing, unknown or misspelt, and each value that
 * does not fit its component.
 *
 * @param shape the record
 * @param wrong values that do not fit some of its components
 */
record SchemaKinds(Shape shape, List<Wrong> wrong) {

  /**
   * A value that does not fit.
   *
   * @param component the component
   * @param ids the diagnostics that may say so
   * @param value the value as TOML and JSON have it
   */
  record Wrong(String component, String ids, String value) {}

  /** All kinds. */
  List<Kind> all() {
    List<Kind> kinds = new ArrayList<>();
    for (Component component : shape.components()) {
      if (component.isKey() && component.presence() == Presence.REQUIRED) {
        kinds.add(
            Kind.text(
                "schema: without " + component.name(),
                component.key().equals("date") ? "missing-key missing-sort-key" : "missing-key",
                (page, random) -> find(page, component.key()).map(key -> without(page, key))));
      }
    }
    for (Wrong value : wrong) {
      kinds.add(
          Kind.text(
              "schema: " + value.component() + " is " + value.value(),
              value.ids(),
              (page, random) -> replaced(page, value)));
    }
    kinds.add(
        Kind.text(
            "schema: unknown key",
            "unknown-key",
            (page, random) -> page.withExtra(HERE + page.written("mood"), "\"calm\"")));
    kinds.add(Kind.text("schema: misspelt key", "unknown-key", SchemaKinds::misspelt));
    return kinds;
  }

  private static Optional<Key> find(Page page, String key) {
    return Stream.concat(page.top().stream(), page.extra().stream())
        .filter(found -> found.name().equals(key))
        .findFirst();
  }

  private static String without(Page page, Key key) {
    int fence = page.text().indexOf(page.format() == Format.JSON ? "{" : fence(page));
    String text = page.without(key);
    String sound = page.format() == Format.JSON ? text.replaceFirst(",(\\s*\\})", "$1") : text;
    return sound.substring(0, fence) + HERE + sound.substring(fence);
  }

  private static String fence(Page page) {
    return page.format() == Format.TOML ? "+++" : "---";
  }

  /** In JSON, a date and a text look alike. */
  private static Optional<String> replaced(Page page, Wrong wrong) {
    boolean undated = page.format() == Format.JSON && wrong.value().matches("\\d{4}-.*");
    return undated
        ? Optional.empty()
        : find(page, wrong.component())
            .map(key -> page.with(key.start(), key.end(), HERE + wrong.value()));
  }

  private static Optional<String> misspelt(Page page, Random random) {
    return Page.pick(page.extra().stream().filter(key -> key.name().length() > 3).toList(), random)
        .map(
            key -> {
              String name = key.name();
              String other = name.substring(0, 1) + name.charAt(2) + name.charAt(1);
              return name.charAt(1) == name.charAt(2)
                  ? page.with(key.from(), key.to(), HERE + page.written(name + "x"))
                  : page.with(key.from(), key.to(), HERE + page.written(other + name.substring(3)));
            });
  }
}
