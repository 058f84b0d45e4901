package dev.recto.processor.syntax;

import dev.recto.processor.problem.KeyHolder;
import dev.recto.processor.source.ContentFile;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A format of front matter, or of a data file. */
public enum Format {
  /** TOML between two lines {@code +++}. */
  TOML("+++", DateText.STRICT),
  /** YAML between two lines {@code ---}. */
  YAML("---", DateText.YAML),
  /**
   * A JSON object at the start of the file, the body on the lines after its closing brace. Zola has
   * none; Hugo has it so.
   */
  JSON("{", DateText.STRICT),
  /** Rows of cells, the first with the keys (RFC 4180); only as a data file. */
  CSV("", DateText.STRICT);

  private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  private final String opening;
  private final DateText dates;

  Format(String opening, DateText dates) {
    this.opening = opening;
    this.dates = dates;
  }

  /** The format of a data file, by the end of its name. */
  public static Optional<Format> ofFile(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (name.contains(".") ? ending : "") {
      case "toml" -> Optional.of(TOML);
      case "yaml", "yml" -> Optional.of(YAML);
      case "json" -> Optional.of(JSON);
      case "csv" -> Optional.of(CSV);
      default -> Optional.empty();
    };
  }

  /** The fence, or the brace of JSON. */
  String opening() {
    return opening;
  }

  /** How dates look that are written as text. */
  public DateText dates() {
    return dates;
  }

  /** A table as authors of this format write it, by its key path. */
  public String place(String table) {
    if (this != TOML && this != CSV && table.contains(".")) {
      return table;
    }
    return switch (this) {
      case TOML -> "[" + table + "]";
      case YAML -> table + ":";
      case JSON -> "\"" + table + "\":";
      case CSV -> table + ".…";
    };
  }

  /** A key as authors of this format write it, in quotes where it needs them. */
  public String key(String key) {
    boolean bare = this != JSON && BARE_KEY.matcher(key).matches();
    String quotable =
        this == CSV ? key.replace("\"", "\"\"") : key.replace("\\", "\\\\").replace("\"", "\\\"");
    return bare ? key : '"' + quotable + '"';
  }

  /** A key with its value as authors of this format write them; in CSV the cell alone. */
  public String member(String key, String value) {
    return switch (this) {
      case TOML -> key + " = " + value;
      case YAML -> key + ": " + value;
      case JSON -> "\"" + key + "\": " + value;
      case CSV -> value;
    };
  }

  /** What the keys of an entry in a file are in. */
  public KeyHolder holder(ContentFile file) {
    return !file.isOutside()
        ? KeyHolder.FRONT_MATTER
        : this == CSV ? KeyHolder.ROW : KeyHolder.TABLE;
  }

  /** The format whose fence this line is, without spaces after it. */
  static Optional<Format> ofFence(String line) {
    return line.equals(TOML.opening)
        ? Optional.of(TOML)
        : line.equals(YAML.opening) ? Optional.of(YAML) : Optional.empty();
  }
}
