package dev.recto.processor.mutation;

import static dev.recto.processor.mutation.Fault.HERE;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.keys.KeyTypes;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of the wrong type, and dates that are none. */
final class ValueKinds {
  private ValueKinds() {}

  static List<Kind> all() {
    Stream<Kind> types =
        Stream.of(BuiltInKey.values()).filter(key -> key != BuiltInKey.EXTRA).map(ValueKinds::type);
    Stream<Kind> dates =
        Stream.of(
                "2024-02-30",
                "2024-13-01",
                "31/01/2024",
                "31.01.2024",
                "2024/01/31",
                "2024-1-31",
                "Jan 31, 2024",
                "31 January 2024",
                "2024-01-31 10:00:00 +0200",
                "2024-01-31 10:00",
                "2024-01-31T25:00:00Z",
                "20240131")
            .flatMap(text -> Stream.of(date(text, false), date(text, true)));
    Stream<Kind> others =
        Stream.of(
            value("weight: negative", "negative-number", "weight", "-1"),
            value("slug: empty", "empty-slug", "slug", "\"\""),
            value("slug: punctuation only", "empty-slug", "slug", "\"!?\""),
            value("path: leaves the site", "unsafe-path", "path", "\"../../x\""),
            value(
                "alias: a URL",
                "invalid-alias",
                "aliases",
                "[" + HERE + "\"https://example.org/a/\"]"),
            value("alias: empty", "invalid-alias", "aliases", "[" + HERE + "\"\"]"));
    return Stream.of(types, dates, others).flatMap(kinds -> kinds).toList();
  }

  private static Kind type(BuiltInKey key) {
    Type type = key.type();
    String wrong =
        !type.takes(Value.Kind.TEXT) ? "\"x\"" : type.takes(Value.Kind.DATE) ? "true" : "3";
    return value("type: " + key.key(), "wrong-type", key.key(), wrong);
  }

  private static Kind date(String text, boolean quoted) {
    return Kind.text(
        "date: " + (quoted ? "\"" + text + "\"" : text),
        text.equals("20240131") && !quoted ? "wrong-type invalid-date" : "invalid-date",
        (page, random) ->
            page.isSection() || isLegal(page.format(), text, quoted)
                ? Optional.empty()
                : replaced(page, "date", quoted ? "\"" + text + "\"" : text));
  }

  /** TOML 1.1 has times without seconds, YAML has short months; JSON has no dates at all. */
  private static boolean isLegal(Format format, String text, boolean quoted) {
    return switch (format) {
      case TOML -> !quoted && text.equals("2024-01-31 10:00");
      case YAML -> text.equals("2024-1-31") || text.equals("2024-01-31 10:00:00 +0200");
      case JSON -> !quoted;
      case CSV -> throw new IllegalArgumentException("front matter is never CSV");
    };
  }

  private static Kind value(String name, String ids, String key, String value) {
    return Kind.text(
        name,
        ids,
        (page, random) -> page.isSection() ? Optional.empty() : replaced(page, key, value));
  }

  /** The value of a key, which is added if it isn't there. */
  private static Optional<String> replaced(Page page, String key, String value) {
    String marked = value.contains(HERE) ? value : HERE + value;
    if (page.document().frontMatter().get(key).isPresent()) {
      return page.top(key).map(found -> page.with(found.start(), found.end(), marked));
    }
    boolean isAddress = BuiltInKey.of(key).map(k -> k.type() == KeyTypes.NAME).orElse(false);
    return isAddress && page.document().frontMatter().get("slug").isPresent()
        ? Optional.empty()
        : page.withTop(page.written(key), marked);
  }
}
