package dev.recto.processor.markdown;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * HTML, holes still in it.
 *
 * @param html all of it
 * @param summary the part before the first {@code <!-- more -->}
 */
public record RenderedMarkdown(String html, Optional<String> summary) {
  private static final String PARAGRAPH = "<p>";
  private static final String PARAGRAPH_END = "</p>";

  private static final Pattern FOOTNOTE =
      Pattern.compile("(?<= (?:id=\"|href=\"#))(fn|fnref)-(?=[^\"]*\")");

  /** The same with other ids of footnotes: each part of a body numbers its own from 1. */
  public RenderedMarkdown withFootnotesOf(String part) {
    return html.contains(" data-footnote")
        ? new RenderedMarkdown(FOOTNOTE.matcher(html).replaceAll("$1-" + part + "-"), summary)
        : this;
  }

  /** A paragraph without its element. */
  public RenderedMarkdown unwrapped() {
    String inside = html.strip();
    return inside.startsWith(PARAGRAPH) && inside.endsWith(PARAGRAPH_END)
        ? new RenderedMarkdown(
            inside.substring(PARAGRAPH.length(), inside.length() - PARAGRAPH_END.length()), summary)
        : this;
  }
}
