package dev.recto.support;

import dev.recto.Page;
import dev.recto.Section;
import java.net.URI;
import java.util.Optional;

/** A page or section as the holder of a body. */
interface BodyOwner {

  /** The page, if it is one. */
  Optional<Page> page();

  /** The section, if it is one. */
  Optional<Section> section();

  /** The whole address. */
  URI permalink();
}
