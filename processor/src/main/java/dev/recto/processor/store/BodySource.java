package dev.recto.processor.store;

/** Gives the bodies of a site. */
public interface BodySource {

  /** The body of the page with this number; called by several threads at once. */
  EncodedBody ofPage(int number);

  /** The body of the section with this number; called by several threads at once. */
  EncodedBody ofSection(int number);
}
