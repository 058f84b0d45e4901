package dev.recto.processor.table;

import dev.recto.processor.syntax.Format;
import dev.recto.processor.table.Notation.Bare;
import dev.recto.processor.table.Notation.Keyed;
import dev.recto.processor.table.Notation.Many;
import dev.recto.processor.table.Notation.Written;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of types and values, {@code types.txt}.
 *
 * @param declarations Java that the types need, each declaration on a line
 * @param types the types
 */
record TypeTable(List<String> declarations, List<Type> types) {
  private static final Pattern CELL = Pattern.compile("  (ok|bad)(?:\\[(.*?)\\])? (.*)");

  /**
   * A type.
   *
   * @param number which one
   * @param component a component of this type with the name {@code v}
   * @param cells its values
   */
  record Type(int number, String component, List<Cell> cells) {
    boolean isIn(Format format) {
      return cells.stream().anyMatch(cell -> cell.formats().contains(format));
    }

    boolean isRest() {
      return component.startsWith("@Rest");
    }
  }

  /**
   * A value of a type.
   *
   * @param line its line in the table
   * @param formats where it is tried
   * @param text the value as it is in the table
   * @param value the value; none for a key that is missing
   * @param shown what Java has for a value that fits
   * @param messages what is said of one that does not
   */
  record Cell(
      int line,
      Set<Format> formats,
      String text,
      Optional<Written> value,
      Optional<String> shown,
      List<String> messages) {
    String id() {
      return "c" + line;
    }
  }

  static TypeTable read() {
    List<String> declarations = new ArrayList<>();
    List<Type> types = new ArrayList<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher cell = CELL.matcher(line);
      if (line.startsWith("java ")) {
        declarations.add(line.substring(5));
      } else if (cell.matches()) {
        types.get(types.size() - 1).cells().add(cell(i + 1, cell, messages(lines, i)));
      } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith(" ")) {
        types.add(new Type(types.size(), line, new ArrayList<>()));
      }
    }
    return new TypeTable(declarations, types);
  }

  private static List<String> messages(List<String> lines, int cell) {
    return lines.stream()
        .skip(cell + 1L)
        .takeWhile(line -> line.startsWith("    "))
        .map(String::strip)
        .toList();
  }

  private static Cell cell(int line, Matcher matcher, List<String> messages) {
    boolean good = matcher.group(1).equals("ok");
    String[] parts = good ? matcher.group(3).split(" -> ?", 2) : new String[] {matcher.group(3)};
    Optional<Written> value =
        Optional.of(parts[0]).filter(text -> !text.equals("-")).map(Notation::read);
    return new Cell(
        line,
        formats(matcher.group(2), value),
        parts[0],
        value,
        good ? Optional.of(parts[1]) : Optional.empty(),
        messages);
  }

  private static Set<Format> formats(String words, Optional<Written> value) {
    Set<Format> formats = EnumSet.allOf(Format.class);
    if (words != null && words.startsWith("!")) {
      formats.remove(Format.valueOf(words.substring(1).toUpperCase(Locale.ROOT)));
    } else if (words != null) {
      formats.clear();
      Arrays.stream(words.split(" "))
          .map(word -> Format.valueOf(word.toUpperCase(Locale.ROOT)))
          .forEach(formats::add);
    }
    if (value.isEmpty() || value.get() instanceof Many || value.get() instanceof Keyed) {
      formats.remove(Format.CSV);
    }
    if (value.filter(TypeTable::hasNull).isPresent()) {
      formats.remove(Format.TOML);
    }
    return formats;
  }

  private static boolean hasNull(Written value) {
    if (value instanceof Many many) {
      return many.elements().stream().anyMatch(TypeTable::hasNull);
    } else if (value instanceof Keyed keyed) {
      return keyed.members().values().stream().anyMatch(TypeTable::hasNull);
    }
    return value instanceof Bare bare && bare.isNull();
  }

  private static List<String> lines() {
    try (InputStream file = TypeTable.class.getResourceAsStream("types.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
