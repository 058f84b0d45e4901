package dev.recto.processor.keys;

import dev.recto.processor.syntax.Value.Kind;

/** What a key with a fixed meaning takes. Nothing is coerced. */
public enum KeyType {
  /** Text. */
  STRING("string", "a text in quotes"),
  /** Text that is not blank. */
  NAME("string", "a text in quotes"),
  /** One of the words in {@link TypedKey#choices}. */
  CHOICE("string", "a text in quotes"),
  /** A date or date-time, also as text. */
  DATE("date", "a date such as 2024-05-31"),
  /** A boolean. */
  BOOL("boolean", "`true` or `false`"),
  /** An integer from zero on. */
  UINT("integer", "a whole number without quotes"),
  /** A list of texts. */
  STRINGS("list of strings", "a list such as `[\"a\", \"b\"]`"),
  /** A table of lists of texts, none of them blank. */
  TERMS("table of lists of strings", "a table such as `tags = [\"a\"]` below `[taxonomies]`"),
  /** A list of tables. */
  TABLES("list of tables", "a list such as `[{ name = \"tags\" }]`"),
  /** A table of anything. */
  TABLE("table", "keys below `[…]`"),
  /** Anything. */
  ANY("value", "a value");

  private final String words;
  private final String cure;

  KeyType(String words, String cure) {
    this.words = words;
    this.cure = cure;
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

  String cure() {
    return cure;
  }
}
