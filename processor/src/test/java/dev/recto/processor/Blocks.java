package dev.recto.processor;

import java.util.Arrays;
import java.util.List;

/** The code in pages of the manual. */
final class Blocks {
  private Blocks() {}

  /** The texts of all fenced blocks in a language, in their order. */
  static List<String> of(String page, String language) {
    String fence = "```" + language + "\n";
    return Arrays.stream(page.split("(?=" + fence + ")"))
        .filter(part -> part.startsWith(fence))
        .map(part -> part.substring(fence.length(), part.indexOf("```", fence.length())))
        .toList();
  }
}
