package dev.recto.processor.link;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.content.Slugs;
import dev.recto.processor.site.Addresses;
import dev.recto.processor.site.ContentAsset;
import dev.recto.processor.site.Destination;
import dev.recto.processor.site.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What links can name: files of the content tree, and addresses of the site. */
public final class SiteIndex {
  private final Site site;
  private final Addresses addresses;
  private final Map<String, Destination> sources = new HashMap<>();
  private final Map<String, String> draftPaths = new HashMap<>();
  private final Set<String> draftSources;
  private final SortedSet<String> feedFolders = new TreeSet<>();
  private final FaultyFiles faulty;
  private @Nullable WikiNames wikiNames;

  /** An index of a site. */
  public SiteIndex(Site site, Addresses addresses) {
    this.site = site;
    this.addresses = addresses;
    this.faulty = FaultyFiles.of(site, addresses);
    this.draftSources = new HashSet<>();
    site.unread().forEach(file -> draftSources.add(file.path()));
    for (int i = 0; i < site.sections().size(); i++) {
      sources.put(site.sections().get(i).source(), new Destination.OfSection(i));
    }
    for (int i = 0; i < site.pages().size(); i++) {
      sources.put(site.pages().get(i).file().path(), new Destination.OfPage(i));
    }
    for (ContentPage draft : site.drafts()) {
      draftSources.add(draft.file().path());
      draftPaths.put(draft.path(), draft.file().path());
    }
    feedFolders.addAll(site.settings().links().feedFolders());
    site.sections().stream()
        .filter(ContentSection::generateFeeds)
        .forEach(section -> feedFolders.add(section.path()));
    site.terms().stream()
        .filter(term -> term.taxonomy().feed())
        .forEach(term -> feedFolders.add(term.path()));
  }

  /** What links depend on besides content paths and addresses, a line each. */
  public List<String> assumptions() {
    return Stream.concat(feedFolders.stream(), faulty.slugs().stream()).toList();
  }

  /** Whether the site says that there is a feed in a folder. */
  boolean hasFeed(String folder) {
    return feedFolders.contains(folder);
  }

  /** Whether a file whose front matter has a mistake may ask for an address. */
  boolean mayBeOfFaultyFile(String path) {
    return faulty.mayHave(path);
  }

  /**
   * The Markdown for a link of a wiki: a name, perhaps an id after {@code #}, and a text after
   * {@code |}. None if the site has no such page, or more than one.
   */
  Optional<String> markdownOf(String written, boolean image) {
    int bar = written.indexOf('|');
    String target = (bar < 0 ? written : written.substring(0, bar)).strip();
    String text = written.substring(bar + 1).strip();
    String name = Urls.path(target);
    String fragment =
        Urls.fragment(target)
            .map(id -> "#" + Slugs.anchor(site.settings().anchors(), id))
            .orElse("");
    boolean file = name.matches(".*\\.(?!md$)\\w{2,4}");
    if (image && file) {
      return Optional.of("![%s](%s)".formatted(bar < 0 ? "" : text, Urls.encoded(name)));
    } else if (name.isEmpty()) {
      return Optional.of("[%s](%s)".formatted(text.replace("#", ""), fragment));
    }
    return wikiNames()
        .source(name)
        .map(source -> "[%s](@/%s)".formatted(text, Urls.encoded(source) + fragment));
  }

  /** The content path of the only page or section that has a name as in wikis. */
  Optional<String> wikiSource(String name) {
    return wikiNames().source(Urls.decoded(name));
  }

  private synchronized WikiNames wikiNames() {
    WikiNames known = wikiNames;
    if (known == null) {
      known = new WikiNames(site);
      wikiNames = known;
    }
    return known;
  }

  /** Whether a page or section is as its author wrote it, and the only one at its address. */
  public boolean isSound(Destination destination) {
    if (addresses.isDisputed(destination)) {
      return false;
    }
    return destination instanceof Destination.OfPage page
        ? site.pages().get(page.number()).document().isSound()
        : section(destination).document().filter(document -> !document.isSound()).isEmpty();
  }

  /** What a content path names. */
  Optional<Destination> atSource(String source) {
    return Optional.ofNullable(sources.get(source));
  }

  /** What is at an address, whatever its spelling. */
  Optional<Destination> atPath(String path) {
    return addresses.at(path);
  }

  /** Whether a content path names a draft, or a file below a draft section. */
  boolean isDraft(String source) {
    return draftSources.contains(source);
  }

  /** The content path of the draft that would have an address. */
  Optional<String> draftAt(String path) {
    String absolute = path.endsWith("/") ? path : path + "/";
    return Optional.ofNullable(draftPaths.get(absolute));
  }

  /** The content paths of all pages and of the sections that somebody wrote. */
  List<String> sources() {
    Stream<String> pages = site.pages().stream().map(page -> page.file().path());
    Stream<String> sections =
        site.sections().stream()
            .filter(section -> section.document().isPresent())
            .map(ContentSection::source);
    return Stream.concat(pages, sections).toList();
  }

  /** All addresses. */
  List<String> paths() {
    return addresses.all();
  }

  /** What a target is, whatever its number: the same text for the same thing only. */
  String identity(LinkTarget target) {
    if (target instanceof LinkTarget.ToPage page) {
      return "@" + sourceOf(new Destination.OfPage(page.number())) + idOf(page.fragment());
    } else if (target instanceof LinkTarget.ToSection section) {
      return "@" + sourceOf(new Destination.OfSection(section.number())) + idOf(section.fragment());
    } else if (target instanceof LinkTarget.ToAsset asset) {
      ContentAsset file = asset.asset();
      return String.join(
          " ", file.file().path(), file.name(), file.size().toString(), asset.path());
    }
    return target.kind().name();
  }

  private static String idOf(Optional<String> fragment) {
    return fragment.map(id -> "#" + id).orElse("");
  }

  /** The content path of a page or section. */
  String sourceOf(Destination destination) {
    return destination instanceof Destination.OfPage page
        ? site.pages().get(page.number()).file().path()
        : section(destination).source();
  }

  /** The address of a page or section. */
  String pathOf(Destination destination) {
    return destination instanceof Destination.OfPage page
        ? site.pages().get(page.number()).path()
        : section(destination).path();
  }

  /** What permalinks begin with; empty for nothing. */
  String baseUrl() {
    return site.settings().baseUrl().orElse("");
  }

  private ContentSection section(Destination destination) {
    return site.sections().get(((Destination.OfSection) destination).number());
  }
}
