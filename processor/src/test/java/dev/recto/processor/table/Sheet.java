package dev.recto.processor.table;

import dev.recto.processor.syntax.Format;
import dev.recto.processor.table.Notation.Bare;
import dev.recto.processor.table.Notation.Key;
import dev.recto.processor.table.Notation.Keyed;
import dev.recto.processor.table.Notation.Many;
import dev.recto.processor.table.Notation.Mark;
import dev.recto.processor.table.Notation.Quoted;
import dev.recto.processor.table.Notation.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A text in some format that is being written, and the places of the marked values in it. */
final class Sheet {
  private final Format format;
  private final StringBuilder text = new StringBuilder();
  private final List<String> marks = new ArrayList<>();
  private String named = "";

  private Sheet(Format format) {
    this.format = format;
  }

  /**
   * A file.
   *
   * @param text its text
   * @param marks the line and column of each value that a message is at, {@code 3:5}
   * @param named that of the value whose place a message names
   */
  record Page(String text, List<String> marks, String named) {}

  /** The front matter of a page with keys below {@code extra}. */
  static Page frontMatter(Format format, Keyed keys) {
    Sheet sheet = new Sheet(format);
    switch (format) {
      case TOML -> sheet.add("+++\n[extra]\n").toml(keys).add("+++\n");
      case YAML -> sheet.add("---\nextra:\n").yaml(keys, 1).add("---\n");
      case JSON -> sheet.add("{\"extra\": ").json(keys, 1).add("}\n");
      case CSV -> throw new AssertionError("no front matter is CSV");
    }
    return sheet.page("Body.\n");
  }

  /** A data file with keys. */
  static Page data(Format format, Keyed keys) {
    Sheet sheet = new Sheet(format);
    switch (format) {
      case TOML -> sheet.toml(keys);
      case YAML -> sheet.yaml(keys, 0);
      case JSON -> sheet.json(keys, 0).add("\n");
      case CSV -> throw new AssertionError("an entry in CSV is a row");
    }
    return sheet.page("");
  }

  /**
   * A row of CSV.
   *
   * @param line the line that it is on
   */
  static Page row(int line, List<Written> cells) {
    Sheet sheet = new Sheet(Format.CSV);
    sheet.text.append("\n".repeat(line - 1));
    for (int i = 0; i < cells.size(); i++) {
      sheet.add(i == 0 ? "" : ",").cell(cells.get(i));
    }
    Page page = sheet.page("\n");
    return new Page(page.text().substring(line - 1), page.marks(), page.named());
  }

  private Page page(String end) {
    return new Page(text + end, List.copyOf(marks), named);
  }

  private Sheet add(String more) {
    text.append(more);
    return this;
  }

  private Sheet mark(Mark mark) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    String place = line + ":" + (text.length() - text.lastIndexOf("\n"));
    if (mark == Mark.HERE) {
      marks.add(place);
    } else if (mark == Mark.NAMED) {
      named = place;
    }
    return this;
  }

  private Sheet toml(Keyed keys) {
    keys.members()
        .forEach(
            (key, value) -> mark(key.mark()).add(key.name()).add(" = ").inline(value).add("\n"));
    return this;
  }

  private Sheet inline(Written value) {
    mark(value.mark());
    if (value instanceof Many many) {
      add("[");
      for (int i = 0; i < many.elements().size(); i++) {
        add(i == 0 ? "" : ", ").inline(many.elements().get(i));
      }
      return add("]");
    } else if (value instanceof Keyed keyed) {
      String separator = "{ ";
      for (Map.Entry<Key, Written> member : keyed.members().entrySet()) {
        add(separator).mark(member.getKey().mark()).add(member.getKey().name());
        add(" = ").inline(member.getValue());
        separator = ", ";
      }
      return add(keyed.members().isEmpty() ? "{}" : " }");
    }
    return add(single(value));
  }

  private Sheet yaml(Keyed keys, int depth) {
    keys.members()
        .forEach(
            (key, value) -> {
              add("  ".repeat(depth)).mark(key.mark()).add(key.name()).add(":");
              block(value, depth);
            });
    return this;
  }

  /** What comes after a key or a dash, with the end of its line. */
  private void block(Written value, int depth) {
    if (value instanceof Many many && !many.elements().isEmpty()) {
      add("\n").markBlock(many.mark(), depth + 1);
      for (Written element : many.elements()) {
        add("  ".repeat(depth + 1)).add("-");
        block(element, depth + 1);
      }
    } else if (value instanceof Keyed keyed && !keyed.members().isEmpty()) {
      add("\n").markBlock(keyed.mark(), depth + 1).yaml(keyed, depth + 1);
    } else {
      add(" ").mark(value.mark());
      add(value instanceof Many ? "[]" : value instanceof Keyed ? "{}" : single(value)).add("\n");
    }
  }

  private Sheet markBlock(Mark mark, int depth) {
    int before = text.length();
    add("  ".repeat(depth)).mark(mark);
    text.setLength(before);
    return this;
  }

  private Sheet json(Written value, int depth) {
    mark(value.mark());
    String indent = "\n" + "  ".repeat(depth + 1);
    if (value instanceof Many many) {
      add("[");
      for (int i = 0; i < many.elements().size(); i++) {
        add(i == 0 ? indent : "," + indent).json(many.elements().get(i), depth + 1);
      }
      return add("]");
    } else if (value instanceof Keyed keyed) {
      String separator = "{" + indent;
      for (Map.Entry<Key, Written> member : keyed.members().entrySet()) {
        add(separator).mark(member.getKey().mark());
        add("\"" + member.getKey().name() + "\": ").json(member.getValue(), depth + 1);
        separator = "," + indent;
      }
      return add(keyed.members().isEmpty() ? "{}" : "}");
    }
    return add(single(value));
  }

  private void cell(Written value) {
    mark(value.mark());
    String plain = value instanceof Quoted quoted ? quoted.text() : ((Bare) value).text();
    String shown = plain.equals("~") ? "" : plain;
    boolean special = shown.contains(",") || shown.contains("\n");
    add(special ? "\"" + shown + "\"" : shown);
  }

  private String single(Written value) {
    if (value instanceof Quoted quoted) {
      return "\"" + quoted.text() + "\"";
    }
    Bare bare = (Bare) value;
    return switch (format) {
      case JSON -> bare.isNull() ? "null" : isDated(bare) ? "\"" + bare.text() + "\"" : bare.text();
      case TOML, YAML, CSV -> bare.text();
    };
  }

  /** Whether JSON has only strings for it. */
  static boolean isDated(Bare bare) {
    return bare.text().toLowerCase(Locale.ROOT).matches("\\d{4}-\\d\\d-\\d\\d.*|\\d\\d:\\d\\d.*");
  }
}
