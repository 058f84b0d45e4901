package dev.recto.manual;

import java.net.URI;
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
    for (Element table : body.select("table")) {
      table.wrap("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"></div>");
    }
    return body.body().html();
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
