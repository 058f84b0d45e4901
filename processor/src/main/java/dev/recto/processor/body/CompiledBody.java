package dev.recto.processor.body;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import java.util.List;
import java.util.Set;

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

  /**
   * A link to an id.
   *
   * @param at where its target stands
   * @param target the target as written
   * @param fragment the id
   * @param page whether it is the id on a page, and not on a section
   * @param number the page or section
   */
  record FragmentLink(InContent at, String target, String fragment, boolean page, int number) {}

  /**
   * A link that leads nowhere.
   *
   * @param at where its target stands
   * @param target the target as written
   * @param missing what is not there
   */
  record BrokenTarget(InContent at, String target, LinkResolver.Missing missing) {}
}
