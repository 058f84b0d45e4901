package dev.recto.processor.link;

import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.site.Destination;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A link to an id.
 *
 * @param at where its target is
 * @param target the target as written
 * @param fragment the id
 * @param page whether it is the id on a page, and not on a section
 * @param number the page or section
 */
public record FragmentLink(InContent at, String target, String fragment, boolean page, int number) {

  /** The page or section. */
  public Destination destination() {
    return page ? new Destination.OfPage(number) : new Destination.OfSection(number);
  }

  /** The id that a link asks for; none if it asks for none, or for the top of a page. */
  static Optional<FragmentLink> of(
      String written, LinkTarget target, Supplier<InContent> at, BodyOwner owner) {
    if (target instanceof LinkTarget.ToPage page) {
      return page.fragment().flatMap(id -> of(written, id, true, page.number(), at));
    } else if (target instanceof LinkTarget.ToSection section) {
      return section.fragment().flatMap(id -> of(written, id, false, section.number(), at));
    }
    return target instanceof LinkTarget.ToAnchor anchor && owner.self().isPresent()
        ? of(written, anchor.id(), owner.isPage(), owner.number(), at)
        : Optional.empty();
  }

  private static Optional<FragmentLink> of(
      String written, String id, boolean page, int number, Supplier<InContent> at) {
    return Anchors.NONE.contain(id)
        ? Optional.empty()
        : Optional.of(new FragmentLink(at.get(), written, id, page, number));
  }
}
