package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How content writes a constant of an enum, or a record of a sealed interface that {@link Tag}
 * selects.
 *
 * <pre>{@code
 * enum Place { @Name("in-content") CONTENT, SIDEBAR }
 * }</pre>
 *
 * <p>By default a constant has its own name, in any case and with {@code -} or {@code _}, and a
 * record its simple name in any case.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Name {

  /** {@return the name} */
  String value();
}
