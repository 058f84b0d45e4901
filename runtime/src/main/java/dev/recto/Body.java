package dev.recto;

/** What stands below a page's front matter, rendered while the site was compiled. */
public interface Body {

  /**
   * The body as HTML, by CommonMark with raw HTML kept; empty for an empty body. Each call reads it
   * from the site's resources, so hold on to it where it is used twice.
   */
  String html();

  /**
   * How many words the Markdown text has by Unicode's rules (UAX 29), those in code blocks left out
   * (R16.3).
   */
  int wordCount();

  /** How many minutes it takes to read, at 200 words a minute, rounded up; 0 for an empty body. */
  int readingTime();
}
