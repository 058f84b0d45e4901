package dev.recto.processor.link;

import dev.recto.processor.site.ContentAsset;
import dev.recto.processor.site.Destination;
import dev.recto.support.LinkKind;
import java.util.Optional;

/** The target of a link. Pages and sections by their numbers. */
public sealed interface LinkTarget {

  /** What is at an address, as the target of a link to an id there. */
  static LinkTarget of(Destination destination, Optional<String> fragment) {
    if (destination instanceof Destination.OfPage page) {
      return new ToPage(page.number(), fragment);
    } else if (destination instanceof Destination.OfSection section) {
      return new ToSection(section.number(), fragment);
    } else if (destination instanceof Destination.OfAsset asset) {
      return new ToAsset(asset.asset(), asset.path());
    }
    return new Local();
  }

  /** How the runtime names it. */
  LinkKind kind();

  /**
   * A page.
   *
   * @param number the page
   * @param fragment the id on it
   */
  record ToPage(int number, Optional<String> fragment) implements LinkTarget {
    @Override
    public LinkKind kind() {
      return LinkKind.PAGE;
    }
  }

  /**
   * A section.
   *
   * @param number the section
   * @param fragment the id on it
   */
  record ToSection(int number, Optional<String> fragment) implements LinkTarget {
    @Override
    public LinkKind kind() {
      return LinkKind.SECTION;
    }
  }

  /**
   * A file of a page or section.
   *
   * @param asset the file
   * @param path its address
   */
  record ToAsset(ContentAsset asset, String path) implements LinkTarget {
    @Override
    public LinkKind kind() {
      return LinkKind.ASSET;
    }
  }

  /**
   * A place on the same page.
   *
   * @param id the id there; empty for the top of the page
   */
  record ToAnchor(String id) implements LinkTarget {
    @Override
    public LinkKind kind() {
      return LinkKind.ANCHOR;
    }
  }

  /**
   * Something out of the site.
   *
   * @param uri its address, fit for a URI
   */
  record External(String uri) implements LinkTarget {
    @Override
    public LinkKind kind() {
      return LinkKind.EXTERNAL;
    }
  }

  /** Another address of the site. */
  record Local() implements LinkTarget {
    @Override
    public LinkKind kind() {
      return LinkKind.LOCAL;
    }
  }
}
