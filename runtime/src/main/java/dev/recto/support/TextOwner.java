package dev.recto.support;

import dev.recto.Page;
import dev.recto.Section;
import java.util.Optional;

/** A page or section, or nothing, as the holder of a text with calls. */
interface TextOwner {
  /** Of an entry without a page. */
  TextOwner NONE =
      new TextOwner() {
        @Override
        public String toString() {
          return "a data file";
        }
      };

  /** The page, if it is one. */
  default Optional<Page> asPage() {
    return Optional.empty();
  }

  /** The section, if it is one. */
  default Optional<Section> asSection() {
    return Optional.empty();
  }
}
