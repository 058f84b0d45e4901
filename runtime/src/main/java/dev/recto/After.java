package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A date or time that must be after that of another component of the same record, if both have one.
 *
 * <pre>{@code
 * record Event(LocalDate begin, @After("begin") Optional<LocalDate> end) {}
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface After {

  /** {@return the other component} */
  String value();
}
