package dev.recto;

import java.util.List;
import java.util.Optional;

/**
 * The text after the front matter of a page or section, rendered while the site was compiled. Each
 * method reads what it gives from the site's resources and keeps nothing, so hold on to what is
 * used twice.
 *
 * @since 0.1
 */
public interface Body {

  /**
   * {@return the body as HTML; empty for an empty body} The shortcodes in it are called anew each
   * time.
   */
  String html();

  /**
   * {@return the text of {@link #html()} without tags, scripts and styles, and without the marks
   * that link headings to themselves: each block on lines of its own, other white space as one
   * space; for search indexes and feeds}
   */
  String text();

  /** {@return the Markdown as it is in the file, line ends as {@code \n}} */
  String markdown();

  /**
   * {@return the HTML before the first {@code <!-- more -->}, without footnote marks} Without such
   * a comment there is none, nor for a section.
   */
  Optional<Html> summary();

  /** {@return the headings as a table of contents, unmodifiable} */
  List<Heading> headings();

  /** {@return the links in the order of the text, those in raw HTML too, unmodifiable} */
  List<Link> links();

  /** {@return the images in the order of the text, those in raw HTML too, unmodifiable} */
  List<Image> images();

  /**
   * {@return how many words the Markdown text has by Unicode's rules (UAX 29), those in code blocks
   * left out}
   */
  int wordCount();

  /**
   * {@return how many minutes it takes to read, at 200 words a minute, rounded up; 0 for an empty
   * body}
   */
  int readingTime();
}
