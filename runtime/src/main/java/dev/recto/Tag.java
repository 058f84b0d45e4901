package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The key that says which record of a sealed interface a table is.
 *
 * <pre>{@code
 * @Tag("kind")
 * sealed interface Media permits Video, Sound {}
 * }</pre>
 *
 * <p>Its value is the name of the record, in any case, or its {@link Name}. Without a tag, the keys
 * of a table decide. On a component it takes precedence over that of the interface.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Tag {

  /** {@return the key} */
  String value();
}
