package dev.recto.processor.keys;

import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value.Kind;

/** What a key with a fixed meaning takes. Nothing is coerced. */
public enum KeyType {
  /** Text. */
  STRING("string"),
  /** Text that is not blank. */
  NAME("string"),
  /** One of the words in {@link TypedKey#choices}. */
  CHOICE("string"),
  /** A date or date-time, also as text. */
  DATE("date"),
  /** A boolean. */
  BOOL("boolean"),
  /** An integer from zero on. */
  UINT("integer"),
  /** A list of texts. */
  STRINGS("list of strings"),
  /** A table of lists of texts, none of them blank. */
  TERMS("table of lists of strings"),
  /** A list of tables. */
  TABLES("list of tables"),
  /** A table of anything. */
  TABLE("table"),
  /** Anything. */
  ANY("value");

  private final String words;

  KeyType(String words) {
    this.words = words;
  }

  /** Whether a value of this kind may be what it takes. */
  public boolean takes(Kind kind) {
    return switch (this) {
      case STRING, NAME, CHOICE -> kind == Kind.TEXT;
      case DATE ->
          kind == Kind.TEXT
              || kind == Kind.DATE
              || kind == Kind.DATE_TIME
              || kind == Kind.OFFSET_DATE_TIME;
      case BOOL -> kind == Kind.BOOLEAN;
      case UINT -> kind == Kind.INTEGER;
      case STRINGS, TABLES -> kind == Kind.ARRAY;
      case TERMS, TABLE -> kind == Kind.TABLE;
      case ANY -> true;
    };
  }

  String words() {
    return words;
  }

  /** What to write for a key, as the format of its file has it. */
  String cure(TypedKey key, Format format) {
    return switch (this) {
      case STRING, NAME -> "a string in quotes";
      case CHOICE -> "one of `" + String.join("`, `", key.choices()) + "`";
      case DATE ->
          format == Format.JSON ? "a date such as `\"2024-05-31\"`" : "a date such as 2024-05-31";
      case BOOL -> "`true` or `false`";
      case UINT -> "a whole number without quotes";
      case STRINGS -> "a list such as `[\"a\", \"b\"]`";
      case TERMS ->
          "lists such as `%s` below `%s`"
              .formatted(format.member("tags", "[\"a\"]"), format.place(key.key()));
      case TABLES -> "a list such as `[{ name = \"tags\" }]`";
      case TABLE -> "keys below `" + format.place(key.key()) + "`";
      case ANY -> "a value";
    };
  }
}
