package dev.recto.processor.type;

import java.util.List;

/**
 * The name of a Java type.
 *
 * @param packageName its package; empty for the unnamed one
 * @param names its simple name, those of the types around it first
 */
public record JavaType(String packageName, List<String> names) {

  /** The simple name. */
  public String simpleName() {
    return names.get(names.size() - 1);
  }
}
