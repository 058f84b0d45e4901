package dev.recto.support;

import dev.recto.Page;
import dev.recto.Section;
import java.net.URI;
import java.util.Optional;

/** A page or section as the holder of a body. */
interface BodyOwner {

  /** The page, if it is one. */
  Optional<Page> asPage();

  /** The section, if it is one. */
  Optional<Section> asSection();

  /** The whole address. */
  URI permalink();
}
