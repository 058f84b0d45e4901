package dev.recto.support;

import dev.recto.Page;
import dev.recto.Section;
import java.net.URI;
import java.util.Optional;

/** A page or section, or nothing, as the holder of a text. */
interface BodyOwner {
  /** Of an entry without a page. */
  BodyOwner NONE =
      new BodyOwner() {
        @Override
        public Optional<Page> asPage() {
          return Optional.empty();
        }

        @Override
        public Optional<Section> asSection() {
          return Optional.empty();
        }

        @Override
        public URI permalink() {
          throw new UnsupportedOperationException("an entry without a page has no address");
        }

        @Override
        public String toString() {
          return "a data file";
        }
      };

  /** The page, if it is one. */
  Optional<Page> asPage();

  /** The section, if it is one. */
  Optional<Section> asSection();

  /** The whole address. */
  URI permalink();
}
