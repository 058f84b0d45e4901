package dev.recto.processor.mutation;

import static dev.recto.processor.mutation.Fault.HERE;

import dev.recto.processor.mutation.Page.Key;
import dev.recto.processor.syntax.Format;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What is no longer TOML, YAML or JSON. */
final class SyntaxKinds {
  private static final String SYNTAX = "toml-syntax yaml-syntax json-syntax";

  private SyntaxKinds() {}

  static List<Kind> all() {
    return List.of(
        quoted(
            "no closing quote",
            (page, key) ->
                page.text().substring(0, key.start())
                    + HERE
                    + page.text().substring(key.start(), key.end() - 1)
                    + page.text().substring(key.end())),
        Kind.text(
            "syntax: no opening quote",
            SYNTAX,
            (page, random) ->
                page.format() == Format.YAML
                    ? Optional.empty()
                    : page.quoted(random)
                        .map(key -> page.with(key.start(), key.start() + 1, HERE))),
        quoted(
            "a quote inside quotes",
            (page, key) -> {
              int middle = key.start() + 3;
              return page.with(middle, middle, "\" " + HERE + "an");
            }),
        Kind.text(
            "syntax: curly quotes",
            SYNTAX + " curly-quotes",
            (page, random) ->
                page.quoted(random)
                    .map(
                        key ->
                            page.with(
                                key.start(),
                                key.end(),
                                HERE
                                    + "“"
                                    + page.text().substring(key.start() + 1, key.end() - 1)
                                    + "”"))),
        quoted(
            "a wrong escape",
            (page, key) -> page.with(key.start() + 2, key.start() + 2, HERE + "\\d")),
        added("no quotes", Format.TOML, "mark", HERE + "One two"),
        added("no value", Format.TOML, "mark", HERE),
        added("a list not closed", null, "mark", HERE + "[\"a\", \"b\""),
        added("an inline table not closed", Format.TOML, "mark", HERE + "{ a = 1"),
        added("an inline table not closed", Format.YAML, "mark", HERE + "{ a: 1"),
        added("a text of many lines not closed", Format.TOML, "mark", HERE + "\"\"\"One\ntwo"),
        added("a bool with a capital", Format.TOML, "mark", HERE + "True"),
        added("a bool with a capital", Format.JSON, "mark", HERE + "True"),
        added("yes", Format.TOML, "mark", HERE + "yes"),
        added("single quotes", Format.JSON, "mark", HERE + "'one'"),
        added("text after quotes", Format.YAML, "mark", "\"One\" " + HERE + "two"),
        added("a colon without quotes", Format.YAML, "mark", "One" + HERE + ": two"),
        added("a tag", Format.YAML, "mark", HERE + "!important"),
        added("an alias", Format.YAML, "mark", HERE + "*starred*"),
        added("an at sign", Format.YAML, "mark", HERE + "@one"),
        added("a comma before a comma", Format.JSON, "mark", "1," + HERE),
        separator("no separator", ""),
        separator("the separator of another format", null),
        Kind.text(
            "syntax: no comma",
            SYNTAX,
            (page, random) ->
                page.format() != Format.JSON
                    ? Optional.empty()
                    : commas(page).map(key -> withoutComma(page, key))),
        Kind.text(
            "syntax: a comma too many",
            SYNTAX,
            (page, random) ->
                page.format() != Format.TOML
                    ? Optional.empty()
                    : Page.pick(page.top(), random)
                        .map(key -> page.with(key.end(), key.end(), HERE + ","))),
        Kind.text(
            "syntax: a line indented",
            SYNTAX,
            (page, random) ->
                page.format() != Format.YAML || page.top().size() < 2
                    ? Optional.empty()
                    : Optional.of(indented(page, page.top().get(1), "  "))),
        Kind.text(
            "syntax: a tab",
            SYNTAX,
            (page, random) ->
                page.format() != Format.YAML || page.extra().size() < 2
                    ? Optional.empty()
                    : Optional.of(tab(page, page.extra().get(1)))),
        Kind.text(
            "syntax: no bracket after a header",
            SYNTAX,
            (page, random) -> header(page, "[extra]", HERE + "[extra")),
        Kind.text(
            "syntax: no bracket before a header",
            SYNTAX,
            (page, random) -> header(page, "[extra]", HERE + "extra]")),
        Kind.text(
            "syntax: a header misspelt",
            "unknown-key",
            (page, random) -> header(page, "[extra]", "[" + HERE + "exta]")),
        Kind.text(
            "syntax: a comment of another language",
            SYNTAX,
            (page, random) ->
                page.format() == Format.YAML
                    ? Optional.empty()
                    : Page.pick(page.top(), random)
                        .map(
                            key ->
                                page.with(
                                    page.lineStart(key.from()),
                                    page.lineStart(key.from()),
                                    HERE + "// note\n"))));
  }

  private static Kind quoted(String name, BiFunction<Page, Key, String> change) {
    return Kind.text(
        "syntax: " + name,
        SYNTAX,
        (page, random) -> page.quoted(random).map(key -> change.apply(page, key)));
  }

  /** In {@code extra}, where any key is right; in any format, if none is given. */
  private static Kind added(
      String name, @org.jspecify.annotations.Nullable Format format, String key, String value) {
    return Kind.text(
        "syntax: " + name,
        SYNTAX,
        (page, random) ->
            format != null && page.format() != format
                ? Optional.empty()
                : page.withExtra(page.written(key), value));
  }

  private static Kind separator(String name, @org.jspecify.annotations.Nullable String other) {
    return Kind.text(
        "syntax: " + name,
        SYNTAX,
        (page, random) ->
            Page.pick(page.top(), random)
                .map(
                    key -> {
                      String wrong =
                          other != null ? other : page.format() == Format.TOML ? ":" : " =";
                      String words =
                          wrong.isEmpty()
                              ? HERE + " " + HERE
                              : wrong.replaceFirst("(?=[:=])", HERE) + " ";
                      String written = page.text().substring(key.from(), key.to());
                      return page.with(key.from(), key.start(), HERE + written + words);
                    }));
  }

  /** The place is where the comma was, or the key after it. */
  private static String withoutComma(Page page, Key key) {
    String text = page.with(key.end(), key.end() + 1, HERE);
    int next = text.indexOf('"', key.end() + 1);
    return text.substring(0, next) + HERE + text.substring(next);
  }

  private static Optional<Key> commas(Page page) {
    return page.top().stream().filter(key -> page.text().startsWith(",", key.end())).findFirst();
  }

  private static String indented(Page page, Key key, String indent) {
    return page.with(key.from(), key.from(), HERE + indent + HERE);
  }

  private static String tab(Page page, Key key) {
    return page.with(page.lineStart(key.from()), key.from(), HERE + "\t");
  }

  private static Optional<String> header(Page page, String header, String wrong) {
    int at = page.text().indexOf("\n" + header + "\n");
    return page.format() != Format.TOML || at < 0 || at > page.body()
        ? Optional.empty()
        : Optional.of(page.with(at + 1, at + 1 + header.length(), wrong));
  }
}
