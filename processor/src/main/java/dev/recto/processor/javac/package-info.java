/**
 * What only javac can tell or show: messages in content files, sources of types, uses of constants,
 * old class files.
 */
@NullMarked
package dev.recto.processor.javac;

import org.jspecify.annotations.NullMarked;
