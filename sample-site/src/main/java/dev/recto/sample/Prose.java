package dev.recto.sample;

import dev.recto.Body;
import dev.recto.Html;
import dev.recto.Page;
import java.util.List;

/** Show notes, ready for the templates: links within the site work wherever it is served. */
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

  private static String served(String html) {
    return html.replace("\"" + Site.baseUrl() + "/", "\"/");
  }
}
