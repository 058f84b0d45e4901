package dev.recto.manual;

import java.net.URI;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a topic, ready for its place on the site. */
public final class Prose {
  private static final String CONTENT = "docs/content/";

  private Prose() {}

  /**
   * The HTML of a topic's body: its links and images are relative, and those that leave the manual
   * lead to the repository.
   */
  public static String of(Topic topic, Here here) {
    Document body = Jsoup.parseBodyFragment(topic.body().html());
    body.outputSettings().prettyPrint(false);
    for (Element link : body.select("a[href]")) {
      link.attr("href", target(link.attr("href"), topic, here));
    }
    for (Element image : body.select("img[src]")) {
      image.attr("src", target(image.attr("src"), topic, here));
    }
    for (Element code : body.select("pre > code")) {
      String language = code.className().replaceFirst("^language-", "");
      code.html(Highlighter.html(code.wholeText(), language));
      Objects.requireNonNull(code.parent()).attr("tabindex", "0");
    }
    for (Element code : body.select(":not(pre) > code:not(:has(*))")) {
      code.html(code.html().replaceAll("[/._=,](?=\\w)", "$0<wbr>"));
    }
    for (Element anchor : body.select(".zola-anchor")) {
      anchor.text("#");
    }
    for (Element table : body.select("table")) {
      withoutEmptyHeaders(table);
      table.wrap("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"></div>");
    }
    return body.body().html();
  }

  /** Markdown has no tables without headers, and a screen reader should not announce empty ones. */
  private static void withoutEmptyHeaders(Element table) {
    if (table.select("th").eachText().isEmpty()) {
      table.select("thead").remove();
    }
    table.select("th:not(:has(*)):matchesWholeText(^$)").tagName("td");
  }

  private static String target(String href, Topic topic, Here here) {
    String base = Site.baseUrl() + "/";
    if (href.startsWith(base)) {
      return here.to(href.substring(base.length() - 1));
    }
    if (href.startsWith("../")) {
      return Repository.file(URI.create(CONTENT + topic.source()).resolve(href).getPath());
    }
    return href;
  }
}
