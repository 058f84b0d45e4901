package dev.recto.processor.syntax;

import dev.recto.processor.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys that entries of a YAML text name, found by lines and indentation alone. */
final class YamlKeys {
  private static final Pattern NAME =
      Pattern.compile("\"([^\"\n]++)\"|'([^'\n]++)'|([\\p{L}\\p{N}_.-]++)(?=[\\s:=]|$)");

  private final String text;
  private final String rest;
  private final YamlLines lines;
  private final BrokenKeys broken;
  private final List<Level> open = new ArrayList<>();

  /** A key that lines indented more than it are below. */
  private record Level(int column, String key) {}

  private YamlKeys(SourceText source, String rest, BrokenKeys broken) {
    this.text = source.text();
    this.rest = rest;
    this.lines = new YamlLines(text);
    this.broken = broken;
  }

  /**
   * Those that could not be read.
   *
   * @param rest the text with spaces for the entries that are broken
   */
  static List<BrokenKey> broken(SourceText source, String rest, Value.Table read) {
    BrokenKeys broken = new BrokenKeys(source, read);
    new YamlKeys(source, rest, broken).scan();
    return broken.list();
  }

  private void scan() {
    boolean goesOn = false;
    for (int line = 0; line < text.length(); ) {
      int first = lines.first(line);
      boolean isBlank = first == lines.endOfLine(line) || text.charAt(first) == '#';
      int next = isBlank ? lines.next(line) : read(line, goesOn);
      goesOn = !isBlank && isBroken(first);
      line = next;
    }
  }

  private boolean isBroken(int at) {
    return rest.charAt(at) == ' ' && text.charAt(at) != ' ';
  }

  /** Reads an entry up to its value, or all of it if that is text of several lines. */
  private int read(int line, boolean goesOn) {
    int at = lines.first(line);
    while (text.startsWith("- ", at)) {
      close(at - line + 1);
      at = lines.first(at + 2);
    }
    int colon = lines.colon(at);
    Matcher name = NAME.matcher(text).region(at, lines.endOfLine(line));
    if (colon < 0 && (goesOn || !isBroken(at)) || !name.lookingAt()) {
      return lines.next(line);
    }
    close(at - line);
    int group = name.group(1) != null ? 1 : name.group(2) != null ? 2 : 3;
    open.add(new Level(at - line, name.group(group)));
    if (isBroken(at) && open.size() <= YamlReader.MAX_NESTING) {
      broken.add(open.stream().map(Level::key).toList(), at, name.end());
    }
    int value = colon < 0 ? at : lines.first(colon + 1);
    boolean isBlock = value < text.length() && "|>".indexOf(text.charAt(value)) >= 0;
    return isBlock ? lines.endOfValue(value, line, text.length()) : lines.next(line);
  }

  /** Ends the tables of all keys that are indented as much as this or more. */
  private void close(int column) {
    while (!open.isEmpty() && open.get(open.size() - 1).column >= column) {
      open.remove(open.size() - 1);
    }
  }
}
