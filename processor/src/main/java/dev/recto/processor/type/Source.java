package dev.recto.processor.type;

/** What a component is filled with. */
public enum Source {
  /** The value of a key. */
  KEY,
  /** The page itself. */
  PAGE,
  /** The body of the page. */
  BODY,
  /** All keys that no other component takes. */
  REST
}
