package dev.recto.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks classes that Recto has generated. JaCoCo and other tools that read class files leave out
 * what has an annotation of such a name; {@code javax.annotation.processing.Generated} is in
 * sources only.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RectoGenerated {}
