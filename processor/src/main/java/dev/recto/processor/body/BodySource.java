package dev.recto.processor.body;

/** Gives the rendered bodies of a site. */
public interface BodySource {

  /** The body of the page with this number; called by several threads at once. */
  RenderedBody ofPage(int number);

  /** The body of the section with this number; called by several threads at once. */
  RenderedBody ofSection(int number);
}
