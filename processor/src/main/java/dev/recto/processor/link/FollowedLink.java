package dev.recto.processor.link;

import dev.recto.processor.markdown.MarkdownLink.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A link or image in a body, and where it goes.
 *
 * @param trace the link
 * @param target its target
 */
public record FollowedLink(LinkTrace trace, LinkTarget target) {

  /** The links, images and other sources left out. */
  public static List<BodyLink> links(List<FollowedLink> followed) {
    return followed.stream()
        .filter(link -> !link.isImage() && link.kind() != Kind.RAW_SOURCE)
        .map(link -> new BodyLink(link.trace.link().text(), link.trace.href(), link.target))
        .toList();
  }

  /** The images. */
  public static List<BodyImage> images(List<FollowedLink> followed) {
    return followed.stream().filter(FollowedLink::isImage).map(FollowedLink::asImage).toList();
  }

  /** The links to ids. */
  public static List<FragmentLink> fragments(List<FollowedLink> followed) {
    return followed.stream().flatMap(link -> link.trace.fragment().stream()).toList();
  }

  private boolean isImage() {
    return kind() == Kind.IMAGE || kind() == Kind.RAW_IMAGE;
  }

  private Kind kind() {
    return trace.link().kind();
  }

  private BodyImage asImage() {
    return new BodyImage(
        trace.href(),
        trace.link().text(),
        target instanceof LinkTarget.ToAsset asset ? Optional.of(asset) : Optional.empty());
  }
}
