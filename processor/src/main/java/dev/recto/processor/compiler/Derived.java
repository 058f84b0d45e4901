package dev.recto.processor.compiler;

/**
 * A value that was derived for a file.
 *
 * @param what what it is, such as {@code slug}
 * @param value the value as text
 * @param rule where it comes from
 */
public record Derived(String what, String value, String rule) {
  @Override
  public String toString() {
    return what + " = " + value + "; " + rule;
  }
}
