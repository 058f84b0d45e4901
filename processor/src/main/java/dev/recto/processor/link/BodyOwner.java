package dev.recto.processor.link;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.site.Destination;
import dev.recto.processor.syntax.Document;

/**
 * A page or section as the holder of a body.
 *
 * @param self which it is
 * @param document its file
 * @param path its address
 */
public record BodyOwner(Destination self, Document document, String path) {

  /** A page by its number. */
  public static BodyOwner of(int number, ContentPage page) {
    return new BodyOwner(new Destination.OfPage(number), page.document(), page.path());
  }

  /** A section that somebody wrote. */
  public static BodyOwner of(int number, ContentSection section) {
    return new BodyOwner(
        new Destination.OfSection(number), section.document().orElseThrow(), section.path());
  }

  /** The number of the page or section. */
  public int number() {
    return self instanceof Destination.OfPage page
        ? page.number()
        : ((Destination.OfSection) self).number();
  }

  /** Whether it is a page, and not a section. */
  public boolean isPage() {
    return self instanceof Destination.OfPage;
  }
}
