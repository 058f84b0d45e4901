package dev.recto.processor.link;

import dev.recto.AnchorLinks;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.site.Destination;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import java.util.List;
import java.util.Optional;

/**
 * Whose text is rendered: a page, a section, or an entry without a page.
 *
 * @param self the page or section
 * @param document its file
 * @param path the address that links are relative to
 * @param anchorLinks where its headings link to themselves
 */
public record BodyOwner(
    Optional<Destination> self, Document document, String path, AnchorLinks anchorLinks) {

  /** A page by its number. */
  public static BodyOwner ofPage(Site site, int number) {
    ContentPage page = site.pages().get(number);
    AnchorLinks anchorLinks = site.pagePlaces().get(number).anchorLinks();
    Destination self = new Destination.OfPage(number);
    return new BodyOwner(Optional.of(self), page.document(), page.path(), anchorLinks);
  }

  /** A section that somebody wrote, by its number. */
  public static BodyOwner ofSection(Site site, int number) {
    ContentSection section = site.sections().get(number);
    Destination self = new Destination.OfSection(number);
    return new BodyOwner(
        Optional.of(self), section.document().orElseThrow(), section.path(), section.anchorLinks());
  }

  /** An entry in a data file; its links are those of a page at the root of the site. */
  public static BodyOwner ofData(ContentFile file, Format format) {
    Document document =
        new Document(
            file,
            format,
            Position.START,
            Value.Table.EMPTY,
            List.of(),
            Document.NO_BODY,
            List.of());
    return new BodyOwner(Optional.empty(), document, "/", AnchorLinks.NONE);
  }

  /** The folder that links to files are relative to, as a content path. */
  public String folder() {
    return self.isPresent() ? document.file().folder() : "";
  }

  /**
   * The number of the page or section.
   *
   * @throws java.util.NoSuchElementException if it is neither
   */
  public int number() {
    return self.orElseThrow() instanceof Destination.OfPage page
        ? page.number()
        : ((Destination.OfSection) self.orElseThrow()).number();
  }

  /** Whether it is a page. */
  public boolean isPage() {
    return self.isPresent() && self.get() instanceof Destination.OfPage;
  }
}
