package dev.recto.support;

import java.net.URI;

/** A page or section as the holder of a body. */
interface BodyOwner extends TextOwner {

  /** The whole address. */
  URI permalink();
}
