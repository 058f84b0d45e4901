package dev.recto.processor.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a kind of mistake whose severity may be set, since something usable comes out of it all the
 * same. Its page in the manual says what. All other kinds are always errors.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Lowerable {}
