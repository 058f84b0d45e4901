package dev.recto.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The code in pages of the manual. */
final class Blocks {
  private static final Path MANUAL = Path.of("..", "docs", "content");
  private static final Pattern BLOCK =
      Pattern.compile("^```([^`\n]*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private Blocks() {}

  /** The text of a page of the manual, by its path below the content folder. */
  static String page(String path) {
    try {
      return Files.readString(MANUAL.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts of all fenced blocks in a language, or in none if it is empty, in their order. */
  static List<String> of(String page, String language) {
    return BLOCK
        .matcher(page)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }
}
