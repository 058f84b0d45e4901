package dev.recto.manual;

import dev.recto.Html;
import dev.recto.Page;
import dev.recto.Section;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of all addresses for search engines. */
final class Sitemap {
  private Sitemap() {}

  static String xml() {
    return Stream.concat(
            Site.sections().stream().map(Section::permalink),
            Site.pages().stream().map(Page::permalink))
        .sorted()
        .map(address -> Html.format("<url><loc>{}</loc></url>\n", address.toString()).toString())
        .collect(
            Collectors.joining(
                "",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """,
                "</urlset>\n"));
  }
}
