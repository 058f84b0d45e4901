package dev.recto.sample;

import dev.recto.Body;
import dev.recto.Html;
import dev.recto.Page;
import java.util.List;

/** Show notes as the templates put them in: links into the site lead to wherever it is served. */
public final class Prose {
  private Prose() {}

  /** A whole body. */
  public static String of(Body body) {
    return served(body.html());
  }

  /** What stands before the fold; nothing if there is none. */
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
