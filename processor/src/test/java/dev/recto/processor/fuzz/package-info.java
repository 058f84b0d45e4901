/**
 * Content that nobody would write: whatever it is, the processor reads it or says what is wrong.
 */
package dev.recto.processor.fuzz;
