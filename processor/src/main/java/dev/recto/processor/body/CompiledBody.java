package dev.recto.processor.body;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What came of one body.
 *
 * @param rendered the body as sites show it
 * @param ids the ids that links can lead to
 * @param problems what is wrong with it
 * @param fragments links to ids, which may lie in bodies that are not read yet
 * @param broken links that lead nowhere
 */
record CompiledBody(
    RenderedBody rendered,
    Set<String> ids,
    List<Diagnostic> problems,
    List<FragmentLink> fragments,
    List<BrokenTarget> broken) {

  /** Whether it depends on nothing but its text and what stands where, and nothing is wrong. */
  boolean canBeKept() {
    return problems.isEmpty() && broken.isEmpty() && !refers(rendered.html());
  }

  /** Whether a call names an entry, which may have another name tomorrow. */
  private static boolean refers(BodyTemplate template) {
    return template.calls().stream()
        .anyMatch(
            call ->
                call.call().signature().refersToEntries()
                    || call.body().filter(CompiledBody::refers).isPresent());
  }

  /**
   * A link to an id.
   *
   * @param at where its target stands
   * @param target the target as written
   * @param fragment the id
   * @param page whether it is the id on a page, and not on a section
   * @param number the page or section
   */
  record FragmentLink(InContent at, String target, String fragment, boolean page, int number) {

    /** The id that a link asks for; none if it asks for none, or for the top of a page. */
    static Optional<FragmentLink> of(
        String written, LinkTarget target, Supplier<InContent> at, BodyOwner owner) {
      if (target instanceof LinkTarget.ToPage page) {
        return page.fragment().flatMap(id -> of(written, id, true, page.number(), at));
      } else if (target instanceof LinkTarget.ToSection section) {
        return section.fragment().flatMap(id -> of(written, id, false, section.number(), at));
      }
      return target instanceof LinkTarget.ToAnchor anchor
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

  /**
   * A link that leads nowhere.
   *
   * @param at where its target stands
   * @param target the target as written
   * @param missing what is not there
   */
  record BrokenTarget(InContent at, String target, LinkResolver.Missing missing) {}
}
