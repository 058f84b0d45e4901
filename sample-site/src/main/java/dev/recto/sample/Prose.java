package dev.recto.sample;

import dev.recto.Body;
import dev.recto.Html;
import dev.recto.Page;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Show notes, ready for where they are shown. */
public final class Prose {
  private Prose() {}

  /** The whole body. */
  public static String of(Body body) {
    return served(body.html());
  }

  /** The part before {@code <!-- more -->}; empty if the body has no such line. */
  public static String summary(Body body) {
    return served(body.summary().map(Html::toString).orElse(""));
  }

  /** The other pages whose show notes mention a page. */
  public static List<Page> mentions(Page page) {
    return page.backlinks().stream().filter(other -> !other.equals(page)).toList();
  }

  /** The whole body for feeds, which are read elsewhere: all addresses are whole. */
  static String elsewhere(Page page) {
    Document html = Jsoup.parseBodyFragment(page.body().html(), page.permalink().toString());
    html.outputSettings().prettyPrint(false);
    html.select("[href]").forEach(link -> link.attr("href", link.absUrl("href")));
    html.select("[src]").forEach(image -> image.attr("src", image.absUrl("src")));
    return html.body().html();
  }

  /** The whole address of a path of the site. */
  public static String address(String path) {
    return Site.baseUrl() + path;
  }

  /** Links within the site, as paths: these work wherever it is served, also for a preview. */
  private static String served(String html) {
    return html.replace("\"" + Site.baseUrl() + "/", "\"/");
  }
}
