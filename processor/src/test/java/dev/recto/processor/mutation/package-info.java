/**
 * One mistake at a time, of every kind that authors make, put into sites that are right: each must
 * be one diagnostic, at its place.
 */
package dev.recto.processor.mutation;
