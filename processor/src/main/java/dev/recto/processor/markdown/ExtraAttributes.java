package dev.recto.processor.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * The attributes that the settings ask for, of links out of the site and of images.
 *
 * @param site what the addresses of the site begin with; empty if that is not known
 * @param linkClass the class of links out of the site; empty for none
 * @param newTab whether they open in a new tab
 * @param noFollow whether search engines are asked not to follow them
 * @param noReferrer whether their targets are not told where readers come from
 * @param lazyImages whether images are loaded when they are about to be seen
 */
public record ExtraAttributes(
    String site,
    String linkClass,
    boolean newTab,
    boolean noFollow,
    boolean noReferrer,
    boolean lazyImages) {
  /** None. */
  public static final ExtraAttributes NONE =
      new ExtraAttributes("", "", false, false, false, false);

  /** The same for a site at another address. */
  public ExtraAttributes at(String otherSite) {
    return new ExtraAttributes(otherSite, linkClass, newTab, noFollow, noReferrer, lazyImages);
  }

  /** Sets the attributes of a link or image. */
  void provide(Node node, Map<String, String> attributes) {
    if (node instanceof Link link && leavesSite(link.getDestination())) {
      provideLink(attributes);
    } else if (node instanceof Image && lazyImages) {
      attributes.put("loading", "lazy");
      attributes.put("decoding", "async");
    }
  }

  private void provideLink(Map<String, String> attributes) {
    if (!linkClass.isEmpty()) {
      attributes.put("class", linkClass);
    }
    List<String> relations = new ArrayList<>();
    if (newTab) {
      attributes.put("target", "_blank");
      relations.add("noopener");
    }
    if (noFollow) {
      relations.add("nofollow");
    }
    if (noReferrer) {
      relations.add("noreferrer");
    }
    if (!relations.isEmpty()) {
      attributes.put("rel", String.join(" ", relations));
    }
  }

  private boolean leavesSite(String target) {
    boolean absolute = target.startsWith("https://") || target.startsWith("http://");
    boolean own = !site.isEmpty() && (target.equals(site) || target.startsWith(site + "/"));
    return absolute && !own;
  }
}
