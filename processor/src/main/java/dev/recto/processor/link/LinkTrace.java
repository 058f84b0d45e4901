package dev.recto.processor.link;

import dev.recto.processor.markdown.MarkdownLink;
import java.util.Optional;

/**
 * What is known of a link after it was followed, as long as its body stays as it is.
 *
 * @param link the link as written
 * @param href what the HTML says
 * @param identity what its target is, whatever number that has
 * @param fragment the id that it asks for, if it must be an id of the target's content
 */
public record LinkTrace(
    MarkdownLink link, String href, String identity, Optional<FragmentLink> fragment) {}
