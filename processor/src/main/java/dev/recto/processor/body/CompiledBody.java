package dev.recto.processor.body;

import dev.recto.processor.link.BrokenTarget;
import dev.recto.processor.link.FollowedLink;
import dev.recto.processor.link.FragmentLink;
import dev.recto.processor.problem.Diagnostic;
import java.util.List;
import java.util.Set;

/**
 * What came of one body.
 *
 * @param rendered the body as sites show it
 * @param ids the ids that links can name
 * @param problems what is wrong with it
 * @param followed the links whose targets exist
 * @param broken links without a target
 */
public record CompiledBody(
    RenderedBody rendered,
    Set<String> ids,
    List<Diagnostic> problems,
    List<FollowedLink> followed,
    List<BrokenTarget> broken) {

  /** Links to ids, which may be in bodies that are not read yet. */
  List<FragmentLink> fragments() {
    return FollowedLink.fragments(followed);
  }

  /** Whether it only depends on its text and on the addresses of the site, and nothing is wrong. */
  boolean canBeKept() {
    return problems.isEmpty() && broken.isEmpty() && !depends(rendered.html());
  }

  /** Whether what a call says depends on other files, or on the day. */
  private static boolean depends(BodyTemplate template) {
    return template.calls().stream()
        .anyMatch(
            call ->
                !call.call().signature().isLasting()
                    || call.body().filter(CompiledBody::depends).isPresent());
  }
}
