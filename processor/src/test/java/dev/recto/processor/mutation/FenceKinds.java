package dev.recto.processor.mutation;

import static dev.recto.processor.mutation.Fault.HERE;

import dev.recto.processor.syntax.Format;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Fences that are missing, misspelt or twice there. */
final class FenceKinds {
  private static final String ANY = "malformed-fence missing-front-matter unclosed-front-matter";

  private FenceKinds() {}

  static List<Kind> all() {
    return List.of(
        opening("missing", "", "missing-front-matter"),
        opening("one character too few", "$$\n", ANY),
        opening("one character too many", "$$$$\n", ANY),
        opening("a word after it", "$$$ toml\n", ANY),
        opening("a space after it", "$$$" + HERE + " \n", ANY),
        opening("twice there", "$$$\n" + HERE + "$$$\n", ANY),
        opening("text before it", "Text.\n$$$\n", ANY),
        opening("of Markdown", "```\n", ANY),
        closing("missing", "", "unclosed-front-matter", true),
        closing("one character too few", HERE + "$$\n", ANY, false),
        closing("one character too many", HERE + "$$$$\n", ANY, false),
        closing("a space before it", HERE + " $$$\n", ANY, false),
        closing("of the other format", HERE + "###\n", "mixed-fences", false),
        fences(
            "both are missing",
            "missing-front-matter",
            page -> page.text().substring(4, page.closing()) + page.text().substring(page.body())),
        fences(
            "of the other format",
            "toml-syntax yaml-syntax",
            page ->
                other(page)
                    + page.text().substring(3, page.closing())
                    + other(page)
                    + page.text().substring(page.closing() + 3)),
        Kind.text(
            "fence: no closing brace",
            "json-syntax unclosed-front-matter",
            (page, random) ->
                page.format() != Format.JSON
                    ? Optional.empty()
                    : Optional.of(HERE + page.closedWith(HERE))),
        Kind.text(
            "fence: no front matter",
            "missing-front-matter",
            page -> HERE + page.text().substring(page.body())));
  }

  private static Kind opening(String name, String fence, String ids) {
    String marked = fence.contains(HERE) ? fence : HERE + fence;
    return fences("opening " + name, ids, page -> written(page, marked) + page.text().substring(4));
  }

  private static Kind closing(String name, String fence, String ids, boolean atStart) {
    return fences(
        "closing " + name,
        ids,
        page -> (atStart ? HERE : "") + page.closedWith(written(page, fence)));
  }

  private static Kind fences(String name, String ids, Function<Page, String> change) {
    return Kind.text(
        "fence: " + name,
        ids,
        (page, random) ->
            page.format() == Format.JSON || page.top().isEmpty()
                ? Optional.empty()
                : Optional.of(marked(change.apply(page))));
  }

  private static String marked(String text) {
    return text.contains(HERE) ? text : HERE + text;
  }

  private static String written(Page page, String fence) {
    return fence.replace('$', page.text().charAt(0)).replace("###", other(page));
  }

  private static String other(Page page) {
    return page.format() == Format.TOML ? "---" : "+++";
  }
}
