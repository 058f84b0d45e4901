package dev.recto;

/** What stands below a page's front matter, rendered while the site was compiled. */
public interface Body {

  /**
   * The body as HTML, by CommonMark with raw HTML kept; empty for an empty body. Each call reads it
   * from the site's resources, so hold on to it where it is used twice.
   */
  String html();
}
