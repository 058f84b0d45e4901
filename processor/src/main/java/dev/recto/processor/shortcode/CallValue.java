package dev.recto.processor.shortcode;

import java.util.List;

/** The value of an argument. */
public sealed interface CallValue {

  /** Where it is. */
  int at();

  /** What it is, without article: {@code integer}. */
  String kind();

  /** The value as an author would recognize it. */
  String words();

  /**
   * A string.
   *
   * @param text between the quotes
   * @param at where it is
   */
  record Text(String text, int at) implements CallValue {
    @Override
    public String kind() {
      return "string";
    }

    @Override
    public String words() {
      return text;
    }
  }

  /**
   * An integer.
   *
   * @param number the number
   * @param at where it is
   */
  record Int(long number, int at) implements CallValue {
    @Override
    public String kind() {
      return "integer";
    }

    @Override
    public String words() {
      return Long.toString(number);
    }
  }

  /**
   * A number with a fraction.
   *
   * @param number the number
   * @param at where it is
   */
  record Decimal(double number, int at) implements CallValue {
    @Override
    public String kind() {
      return "float";
    }

    @Override
    public String words() {
      return Double.toString(number);
    }
  }

  /**
   * A boolean.
   *
   * @param truth the value
   * @param at where it is
   */
  record Bool(boolean truth, int at) implements CallValue {
    @Override
    public String kind() {
      return "boolean";
    }

    @Override
    public String words() {
      return Boolean.toString(truth);
    }
  }

  /**
   * Several values.
   *
   * @param elements the values
   * @param at where the bracket is
   */
  record Array(List<CallValue> elements, int at) implements CallValue {
    @Override
    public String kind() {
      return "array";
    }

    @Override
    public String words() {
      return "[…]";
    }
  }
}
