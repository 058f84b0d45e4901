package dev.recto.processor.store;

import java.util.Optional;

/** Gives what follows from the links of a site: its bodies, and where sections redirect to. */
public interface BodySource {

  /** The body of the page with this number; called by several threads at once. */
  EncodedBody ofPage(int number);

  /** The body of the section with this number; called by several threads at once. */
  EncodedBody ofSection(int number);

  /** Where the address of a section redirects to: a path of the site, or a URL. */
  Optional<String> redirectOf(int section);
}
