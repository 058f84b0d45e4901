package dev.recto.processor.shortcode;

import dev.recto.processor.type.JavaType;
import java.util.List;

/** What a parameter of a shortcode takes. */
public sealed interface ParameterType {

  /** A single value. */
  enum Scalar implements ParameterType {
    /** {@code String}. */
    STRING,
    /** {@code boolean}. */
    BOOL,
    /** {@code int}. */
    INT,
    /** {@code long}. */
    LONG,
    /** {@code double}. */
    DOUBLE
  }

  /**
   * A constant of an enum.
   *
   * @param type the enum
   * @param constants the names of its constants, as declared
   */
  record EnumOf(JavaType type, List<String> constants) implements ParameterType {}

  /**
   * An entry of a collection.
   *
   * @param collection which collection of the compilation, from 0
   * @param registry its registry
   * @param ref whether the parameter is a {@code Ref} to it
   */
  record EntryOf(int collection, JavaType registry, boolean ref) implements ParameterType {}

  /**
   * A list.
   *
   * @param element what it holds
   */
  record ListOf(ParameterType element) implements ParameterType {}

  /** What no argument says. */
  enum Given implements ParameterType {
    /** {@code Html}: the rendered body. */
    BODY,
    /** {@code String body}: the body as written. */
    RAW_BODY,
    /** {@code Page}: the page with the call. */
    PAGE,
    /** {@code Section}: the section with the call. */
    SECTION,
    /** {@code int nth}: how many times the name has been called. */
    NTH;

    /** The type as Java has it. */
    String words() {
      return switch (this) {
        case BODY -> "Html";
        case RAW_BODY -> "String";
        case PAGE -> "Page";
        case SECTION -> "Section";
        case NTH -> "int";
      };
    }
  }
}
