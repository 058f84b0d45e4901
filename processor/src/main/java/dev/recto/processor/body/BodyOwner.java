package dev.recto.processor.body;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.content.Destination;
import dev.recto.processor.syntax.Document;

/**
 * A page or section as the holder of a body.
 *
 * @param self which it is
 * @param document its file
 * @param path its address
 */
record BodyOwner(Destination self, Document document, String path) {

  static BodyOwner of(int number, ContentPage page) {
    return new BodyOwner(new Destination.OfPage(number), page.document(), page.path());
  }

  /** A section that somebody wrote. */
  static BodyOwner of(int number, ContentSection section) {
    return new BodyOwner(
        new Destination.OfSection(number), section.document().orElseThrow(), section.path());
  }

  int number() {
    return self instanceof Destination.OfPage page
        ? page.number()
        : ((Destination.OfSection) self).number();
  }

  boolean isPage() {
    return self instanceof Destination.OfPage;
  }
}
