/**
 * Recto's Maven plugin: it makes changed content a reason for Maven to compile.
 *
 * <p>It knows what the compiler plugin looks at and what the annotation processor leaves for it,
 * and must not know what is in a content file.
 */
@NullMarked
package dev.recto.maven;

import org.jspecify.annotations.NullMarked;
