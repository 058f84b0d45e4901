package dev.recto.processor.schema;

import dev.recto.processor.syntax.Value.Kind;

/** Kinds of values that become one Java type. */
enum KindGroup {
  TEXT("string"),
  NUMBER("number"),
  INSTANT("date"),
  BOOLEAN("boolean"),
  DATE("date"),
  DATE_TIME("date-time"),
  TIME("time"),
  OFFSET_DATE_TIME("date-time with offset"),
  LIST("list"),
  TABLE("table");

  private final String words;

  KindGroup(String words) {
    this.words = words;
  }

  /** Its name in messages, without article. */
  String words() {
    return words;
  }

  /**
   * The group of a kind.
   *
   * @param dates whether dates may be given with or without time and zone
   */
  static KindGroup of(Kind kind, boolean dates) {
    return switch (kind) {
      case TEXT -> TEXT;
      case INTEGER, DECIMAL -> NUMBER;
      case BOOLEAN -> BOOLEAN;
      case DATE -> dates ? INSTANT : DATE;
      case DATE_TIME -> dates ? INSTANT : DATE_TIME;
      case TIME -> TIME;
      case OFFSET_DATE_TIME -> dates ? INSTANT : OFFSET_DATE_TIME;
      case ARRAY -> LIST;
      case TABLE -> TABLE;
    };
  }
}
