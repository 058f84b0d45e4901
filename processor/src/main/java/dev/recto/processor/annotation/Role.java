package dev.recto.processor.annotation;

/** What a record is in a collection. */
enum Role {
  /** What a page is read as. */
  PAGE,
  /** What an entry of a data file is read as. */
  DATA,
  /** A part of another record. */
  PART
}
