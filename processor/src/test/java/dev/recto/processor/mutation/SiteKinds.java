package dev.recto.processor.mutation;

import static dev.recto.processor.mutation.Fault.HERE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong only beside other files: addresses that meet, names of files, settings. */
final class SiteKinds {
  private static final Pattern SETTING =
      Pattern.compile("(?m)^([a-z_]+) = (\"[^\"]+\"|true|false)$");

  private SiteKinds() {}

  static List<Kind> all() {
    return List.of(
        Kind.alone(
            "site: a path twice",
            "duplicate-path",
            (page, random) -> address(page, random, "path", "")),
        Kind.alone(
            "site: an alias that is a path",
            "duplicate-path",
            (page, random) -> address(page, random, "aliases", "[")),
        Kind.text(
            "site: a taxonomy that is none",
            "unknown-taxonomy",
            (page, random) ->
                page.document().frontMatter().get("taxonomies").isPresent() || page.isSection()
                    ? Optional.empty()
                    : page.withTop(page.written("taxonomies"), taxonomy(page))),
        name("site: .markdown", "misnamed-page", path -> path.replace(".md", ".markdown")),
        name("site: .MD", "misnamed-page", path -> path.replace(".md", ".MD")),
        name("site: .mdx", "misnamed-page", path -> path.replace(".md", ".mdx")),
        Kind.alone(
            "site: a language that is none",
            "unknown-language orphan-page",
            (page, random) ->
                page.site().isMultilingual()
                    ? renamed(page, path -> path.replace(".md", ".xx.md"))
                    : Optional.empty()),
        Kind.alone(
            "site: _Index.md",
            "misnamed-page",
            (page, random) ->
                page.path().endsWith("/_index.md")
                    ? Optional.of(Fault.named(page, page.path().replace("_index.md", "_Index.md")))
                    : Optional.empty()),
        setting(
            "a letter lost",
            "unknown-setting",
            (m, s) ->
                m.group(1).length() < 4 ? "" : HERE + m.group(1).substring(1) + " = " + m.group(2)),
        setting(
            "another dash",
            "unknown-setting",
            (m, s) ->
                m.group(1).contains("_")
                    ? HERE + m.group(1).replace('_', '-') + " = " + m.group(2)
                    : ""),
        setting(
            "a capital",
            "unknown-setting",
            (m, s) -> HERE + s.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + s.substring(1)),
        setting("unknown", "unknown-setting", (m, s) -> HERE + "mood = \"calm\"\n" + s),
        setting("a wrong type", "wrong-type", (m, s) -> m.group(1) + " = " + HERE + "3"),
        setting("twice", "duplicate-key", (m, s) -> s + "\n" + HERE + s),
        setting(
            "no closing quote",
            "toml-syntax",
            (m, s) ->
                s.endsWith("\"")
                    ? m.group(1) + " = " + HERE + s.substring(s.indexOf('"'), s.length() - 1)
                    : ""),
        setting(
            "no equals sign", "toml-syntax", (m, s) -> HERE + s.replace(" = ", HERE + " " + HERE)),
        setting("a colon", "toml-syntax", (m, s) -> s.replace(" =", HERE + ":")),
        setting(
            "a merge conflict",
            "merge-conflict",
            (m, s) -> HERE + "<<<<<<< HEAD\n" + s + "\n=======\n" + s + "\n>>>>>>> other"),
        setting("Latin-1", "not-utf8", (m, s) -> s + " # caf" + HERE + Fault.NOT_UTF8));
  }

  private interface Change {
    String apply(Matcher setting, String line);
  }

  private static Kind setting(String name, String ids, Change change) {
    return Kind.alone(
        "settings: " + name,
        ids,
        (page, random) -> {
          try {
            String text = page.site().settings();
            Matcher matcher = SETTING.matcher(text);
            int skip = random.nextInt(3);
            Optional<Fault> fault = Optional.empty();
            while (matcher.find() && skip >= 0) {
              String changed = change.apply(matcher, matcher.group());
              if (!changed.isEmpty()) {
                fault =
                    Optional.of(
                        Fault.in(
                            TestSite.SETTINGS,
                            text.substring(0, matcher.start())
                                + changed
                                + text.substring(matcher.end())));
                skip--;
              }
            }
            return fault;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Kind name(String name, String ids, UnaryOperator<String> change) {
    return Kind.alone(name, ids, (page, random) -> renamed(page, change));
  }

  /** A page that no other one links to. */
  private static Optional<Fault> renamed(Page page, UnaryOperator<String> change) {
    return page.isSection() || page.site().isLinked(page)
        ? Optional.empty()
        : Optional.of(Fault.named(page, change.apply(page.path())));
  }

  private static Optional<Fault> address(Page page, Random random, String key, String list) {
    boolean has =
        page.document().frontMatter().get(key).isPresent()
            || page.document().frontMatter().get("slug").isPresent();
    return has || page.isSection()
        ? Optional.empty()
        : page.site()
            .earlier(page, random)
            .flatMap(
                other ->
                    page.withTop(
                        page.written(key),
                        list
                            + HERE
                            + "\"/"
                            + other.replace("/index.md", "")
                            + "/\""
                            + (list.isEmpty() ? "" : "]")))
            .map(text -> Fault.in(page, text));
  }

  private static String taxonomy(Page page) {
    return switch (page.format()) {
      case TOML -> "{ " + HERE + "tagz = [\"a\"] }";
      case YAML -> "{ " + HERE + "tagz: [\"a\"] }";
      case JSON -> "{ " + HERE + "\"tagz\": [\"a\"] }";
      case CSV -> throw new IllegalArgumentException("front matter is never CSV");
    };
  }
}
