package dev.recto.processor.link;

import dev.recto.AnchorLinks;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.site.Destination;
import dev.recto.processor.site.Site;
import dev.recto.processor.syntax.Document;

/**
 * A page or section as the holder of a body.
 *
 * @param self which it is
 * @param document its file
 * @param path its address
 * @param anchorLinks where its headings link to themselves
 */
public record BodyOwner(Destination self, Document document, String path, AnchorLinks anchorLinks) {

  /** A page by its number. */
  public static BodyOwner ofPage(Site site, int number) {
    ContentPage page = site.pages().get(number);
    AnchorLinks anchorLinks = site.pagePlaces().get(number).anchorLinks();
    return new BodyOwner(new Destination.OfPage(number), page.document(), page.path(), anchorLinks);
  }

  /** A section that somebody wrote, by its number. */
  public static BodyOwner ofSection(Site site, int number) {
    ContentSection section = site.sections().get(number);
    return new BodyOwner(
        new Destination.OfSection(number),
        section.document().orElseThrow(),
        section.path(),
        section.anchorLinks());
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
