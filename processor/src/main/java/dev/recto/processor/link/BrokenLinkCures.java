package dev.recto.processor.link;

import dev.recto.processor.problem.LinkCure;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What to write in the place of broken links. */
final class BrokenLinkCures {
  /** So many names fit into a message. */
  private static final int MAX_NAMES = 5;

  private final NearestAddress sources;
  private final NearestAddress addresses;

  BrokenLinkCures(Collection<String> sources, Collection<String> addresses, Effort effort) {
    this.sources = new NearestAddress(sources, effort);
    this.addresses = new NearestAddress(addresses, effort);
  }

  /**
   * The cure of a broken link.
   *
   * @param thorough whether to look for the name that is meant
   */
  LinkCure of(BrokenTarget link, boolean thorough) {
    Missing missing = link.missing();
    return switch (missing.kind()) {
      case HOST -> new LinkCure.WithScheme("https://" + link.target().strip());
      case TAXONOMY -> new LinkCure.NameTaxonomy(missing.name());
      case ABOVE -> new LinkCure.Advice("write fewer `../`");
      case SOURCE, ADDRESS, OWN_HOST, OUTSIDE -> {
        NearestAddress names = missing.kind() == Missing.Kind.SOURCE ? sources : addresses;
        Optional<String> nearest = thorough ? names.to(missing.name()) : Optional.empty();
        yield nearest
            .<LinkCure>map(name -> new LinkCure.Closest(missing.notation().of(name)))
            .orElseGet(() -> withoutNearest(missing, names));
      }
    };
  }

  private static LinkCure withoutNearest(Missing missing, NearestAddress names) {
    String folder = existing(missing.name(), names);
    Optional<String> relativeTo = missing.notation().folder();
    boolean file = missing.name().indexOf('.', missing.name().lastIndexOf('/') + 1) >= 0;
    boolean elsewhere =
        missing.kind() == Missing.Kind.OWN_HOST
            || missing.kind() == Missing.Kind.OUTSIDE
            || folder.equals("/") && relativeTo.isEmpty();
    if (elsewhere) {
      return served(missing);
    } else if (missing.kind() == Missing.Kind.ADDRESS
        && file
        && relativeTo.filter(folder::startsWith).isEmpty()) {
      return new LinkCure.Advice("the files of a page are next to its `index.md`");
    }
    List<String> some = names.in(folder, MAX_NAMES + 1);
    String place = folder.isEmpty() ? "the content folder" : "`" + folder + "`";
    return some.isEmpty()
        ? new LinkCure.Advice("write the page or remove the link")
        : new LinkCure.OneOf(
            place, some.subList(0, Math.min(MAX_NAMES, some.size())), some.size() > MAX_NAMES);
  }

  /** Whatever else serves an address probably serves all that begins like it. */
  private static LinkCure served(Missing missing) {
    int slash = missing.name().indexOf('/', 1);
    String beginning = slash < 0 ? missing.name() : missing.name().substring(0, slash + 1);
    return new LinkCure.Served(
        beginning,
        missing.kind() == Missing.Kind.OWN_HOST
            ? Optional.of(missing.notation().before() + beginning)
            : Optional.empty());
  }

  /** The innermost folder of a path that has something else in it. */
  private static String existing(String path, NearestAddress names) {
    String folder = path;
    do {
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    } while (folder.length() > 1 && names.in(folder, 1).isEmpty());
    return folder;
  }
}
