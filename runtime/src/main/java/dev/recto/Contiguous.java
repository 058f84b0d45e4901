package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An integer whose values over all entries of the collection are 1, 2, 3 and so on, without gaps
 * and without repetition. A string of digits counts as its number.
 *
 * <pre>{@code
 * record Episode(Page page, int season, @Contiguous(per = "season") int number) {}
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Contiguous {

  /**
   * {@return the component whose values divide the entries into groups that each count from 1; by
   * default all entries are one group}
   */
  String per() default "";
}
