package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which key fills a component of a declared record, where its name does not.
 *
 * <pre>{@code
 * record Episode(String title, @Field("extra.guest_name") String guest) {}
 * }</pre>
 *
 * <p>Without it, {@code guestName} is filled by {@code guest_name}, {@code guest-name} or {@code
 * guestName}, at the top level or in {@code extra}.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Field {

  /**
   * {@return the path of the key: its name after those of the tables around it, joined by dots} In
   * a nested record it begins at the record's own table.
   */
  String value();
}
