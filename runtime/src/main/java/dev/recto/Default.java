package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a component whose key is missing.
 *
 * <pre>{@code
 * record Episode(@Default("1") int season, @Default("\"Podcast\"") String series) {}
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Default {

  /**
   * {@return the value, written as in TOML} It must fit the component like any value of content.
   */
  String value();
}
