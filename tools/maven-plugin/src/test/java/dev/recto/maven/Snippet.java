package dev.recto.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code on a page of the manual.
 *
 * <p>A paragraph that ends with a file's name and a colon, such as "This is {@code zola.toml}:",
 * makes the block after it that file. A block in the language {@code console} is commands and what
 * they print. All other blocks are parts of something, which other tests look at.
 */
sealed interface Snippet {
  /** A colon may come some words after the name: "To the dependencies in `pom.xml`, add:". */
  Pattern FILE =
      Pattern.compile(
          "`([\\w./-]+\\.(?:config|css|csv|html|java|js|json|jte|md|properties|svg|toml|ts|txt|xml"
              + "|ya?ml))`[^`.]*:$");

  Pattern BLOCK = Pattern.compile("^```([^`\n]*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /** A file, or what is to be added to one. */
  record File(String name, String text) implements Snippet {}

  /**
   * A command.
   *
   * @param line what is typed
   * @param shown lines of what it prints
   */
  record Command(String line, List<String> shown) implements Snippet {

    /**
     * Whether the page is true.
     *
     * @param output what the command printed
     * @param success whether it succeeded; a search that finds nothing needn't
     */
    boolean isTrue(String output, boolean success) {
      boolean fails = shown.stream().anyMatch(shown -> shown.startsWith("[ERROR]"));
      return (success != fails || line.contains("grep "))
          && (shown.isEmpty() ? output.isBlank() : isInOrder(output));
    }

    /** Whether each line that is shown is there, in this order; "…" is anything. */
    private boolean isInOrder(String output) {
      Iterator<String> lines = output.lines().map(String::strip).iterator();
      for (String part : shown) {
        String line = part.strip();
        Pattern pattern = Pattern.compile(Pattern.quote(line).replace("…", "\\E.*\\Q"));
        boolean found = line.isEmpty() || line.equals("…");
        while (!found && lines.hasNext()) {
          found = pattern.matcher(lines.next()).matches();
        }
        if (!found) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A block as it is written.
   *
   * @param language after its fence; empty if there is none
   * @param file what the paragraph before it calls it, if it is a file
   */
  record Block(String language, String text, Optional<String> file) {
    boolean isConsole() {
      return language.equals("console");
    }
  }

  /** The blocks of a page, in their order. */
  static List<Block> blocks(Path page) throws IOException {
    String text = Files.readString(page);
    List<Block> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      Matcher file = FILE.matcher(paragraphBefore(text, block.start()));
      Optional<String> name = file.find() ? Optional.of(file.group(1)) : Optional.empty();
      blocks.add(new Block(block.group(1), block.group(2), name));
    }
    return blocks;
  }

  /** The snippets of a page, in their order. */
  static List<Snippet> of(Path page) throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    for (Block block : blocks(page)) {
      if (block.isConsole()) {
        snippets.addAll(commands(block.text()));
      } else {
        block.file().ifPresent(name -> snippets.add(new File(name, block.text())));
      }
    }
    return snippets;
  }

  private static String paragraphBefore(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.substring(before.lastIndexOf("\n\n") + 1);
  }

  private static List<Command> commands(String console) {
    List<Command> commands = new ArrayList<>();
    for (String part : console.split("(?m)^\\$ ")) {
      List<String> lines = part.lines().toList();
      if (!lines.isEmpty()) {
        commands.add(new Command(lines.get(0), lines.subList(1, lines.size())));
      }
    }
    return commands;
  }
}
