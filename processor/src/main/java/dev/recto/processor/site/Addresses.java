package dev.recto.processor.site;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.content.BuiltIns.Alias;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.content.SectionKey;
import dev.recto.processor.content.SitePaths;
import dev.recto.processor.problem.AddressProblem.CaseClash;
import dev.recto.processor.problem.AddressProblem.DuplicatePath;
import dev.recto.processor.problem.AddressProblem.OwnAlias;
import dev.recto.processor.problem.AddressProblem.RootPath;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is at each address of a site, in whatever spelling. */
public final class Addresses {
  /** A file name that begins with a date. */
  private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);

  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Claim> claimsInLowerCase = new HashMap<>();
  private final Set<Destination> disputed = new HashSet<>();

  /** The pages of which it is reported already that their addresses may not be meant. */
  private final Set<Destination> doubtful = new HashSet<>();

  private final Report report;

  private Addresses(Report report) {
    this.report = report;
  }

  /**
   * Somebody's claim of an address.
   *
   * @param dated whether the date of the file name would make it another address
   */
  private record Claim(String path, InContent place, Destination destination, boolean dated) {
    boolean isOfUnwrittenRoot() {
      return place.file().location().toString().isEmpty();
    }
  }

  /**
   * Gathers all addresses and reports every claim of one but the first: sections and pages come
   * first, then pagers, terms, assets and aliases.
   */
  public static Addresses of(Site site, Report report) {
    Addresses addresses = new Addresses(report);
    addresses.claimUnwrittenRoots(site);
    addresses.claimSections(site);
    addresses.claimPages(site);
    addresses.claimPagers(site);
    addresses.claimTerms(site);
    addresses.claimAssets(site);
    addresses.claimAliases(site);
    addresses.claimsInLowerCase.clear();
    return addresses;
  }

  /** What is at an address, whatever its spelling. */
  public Optional<Destination> at(String path) {
    return Optional.ofNullable(claims.get(name(SitePaths.normalized(path))))
        .map(Claim::destination);
  }

  /** Whether a page or section and something else ask for one address. */
  public boolean isDisputed(Destination destination) {
    return disputed.contains(destination);
  }

  /** All addresses. */
  public List<String> all() {
    return claims.values().stream().map(Claim::path).toList();
  }

  /** All addresses, a line each, sorted: equal for sites whose links have the same targets. */
  public List<String> lines() {
    return claims.values().stream()
        .map(claim -> claim.path() + " " + claim.destination())
        .sorted()
        .toList();
  }

  private void claimSections(Site site) {
    for (int i = 0; i < site.sections().size(); i++) {
      ContentSection section = site.sections().get(i);
      if (isRendered(section)) {
        claim(section.path(), section.placeOf("").orElseThrow(), new Destination.OfSection(i));
      }
    }
  }

  private void claimPages(Site site) {
    MisplacedIndexes misplaced =
        MisplacedIndexes.of(site.sections().stream().filter(Addresses::isRendered).toList());
    for (int i = 0; i < site.pages().size(); i++) {
      ContentPage page = site.pages().get(i);
      boolean addressed = isRendered(page) && !page.slug().isBlank();
      if (addressed && !misplaced.contains(page)) {
        String path = SitePaths.normalized(page.path());
        if (page.reported().contains(BuiltInKey.PATH.key())) {
          doubtful.add(new Destination.OfPage(i));
        }
        claim(new Claim(path, placeOf(page), new Destination.OfPage(i), isDated(site, page)));
      }
    }
  }

  private static boolean isDated(Site site, ContentPage page) {
    return !site.settings().keepsDates()
        && DATED.matcher(page.name()).matches()
        && page.keys().get(BuiltInKey.SLUG.key()).isEmpty()
        && page.keys().get(BuiltInKey.PATH.key()).isEmpty();
  }

  /** The root section of a language exists even without a file. */
  private void claimUnwrittenRoots(Site site) {
    for (int i = 0; i < site.sections().size(); i++) {
      ContentSection section = site.sections().get(i);
      if (section.document().isEmpty()) {
        InContent nowhere =
            new InContent(new ContentFile(section.source(), Path.of("")), Position.START);
        claim(section.path(), nowhere, new Destination.OfSection(i));
      }
    }
  }

  private void claimPagers(Site site) {
    for (int i = 0; i < site.sections().size(); i++) {
      ContentSection section = site.sections().get(i);
      if (section.paginateBy() > 0 && section.render()) {
        InContent place = section.placeOf(SectionKey.PAGINATE_BY.key()).orElseThrow();
        int items = site.sectionPlaces().get(i).pages().size();
        SitePaths.pagers(section.path(), items, section.paginateBy(), section.paginatePath())
            .forEach(path -> claim(path, place, new Destination.Listing()));
      }
    }
  }

  private void claimTerms(Site site) {
    Set<List<String>> taxonomies = new HashSet<>();
    Destination listing =
        site.settings().openTaxonomies()
            ? new Destination.UnlistedTerm()
            : new Destination.Listing();
    for (ContentTerm term : site.terms()) {
      if (term.taxonomy().render()) {
        if (taxonomies.add(List.of(term.lang(), term.taxonomy().name()))) {
          claim(term.taxonomyPath(), term.first(), listing);
        }
        claim(term.path(), term.first(), listing);
        long size = term.taxonomy().paginateBy();
        if (size > 0) {
          long items = term.pages().stream().filter(i -> isRendered(site.pages().get(i))).count();
          SitePaths.pagers(term.path(), items, size, term.taxonomy().paginatePath())
              .forEach(path -> claim(path, term.first(), listing));
        }
      }
    }
  }

  private void claimAssets(Site site) {
    Map<String, String> claimed = new HashMap<>();
    for (int i = 0; i < site.pages().size(); i++) {
      ContentPage page = site.pages().get(i);
      if (isRendered(page)) {
        for (ContentAsset asset : site.pagePlaces().get(i).assets()) {
          claimAsset(page.path(), placeOf(page), asset, claimed);
        }
      }
    }
    for (int i = 0; i < site.sections().size(); i++) {
      ContentSection section = site.sections().get(i);
      for (ContentAsset asset : site.sectionPlaces().get(i).assets()) {
        InContent place = new InContent(section.document().orElseThrow().file(), section.fence());
        claimAsset(section.path(), place, asset, claimed);
      }
    }
  }

  /** A file may be the asset of a section and of a page below it, at one and the same address. */
  private void claimAsset(
      String ownerPath, InContent owner, ContentAsset asset, Map<String, String> claimed) {
    String path = ownerPath + asset.name();
    String file = asset.file().path();
    if (!file.equals(claimed.putIfAbsent(path, file))) {
      String normalized = SitePaths.normalized(path);
      boolean folder = normalized.endsWith("/") && !path.endsWith("index.html");
      claim(
          new Claim(
              folder ? normalized.substring(0, normalized.length() - 1) : normalized,
              owner,
              new Destination.OfAsset(asset, path),
              false));
    }
  }

  private void claimAliases(Site site) {
    for (int i = 0; i < site.sections().size(); i++) {
      ContentSection section = site.sections().get(i);
      if (isRendered(section)) {
        ContentFile file = section.document().orElseThrow().file();
        Destination alias = new Destination.Alias(section.path(), new Destination.OfSection(i));
        section
            .aliases()
            .forEach(a -> claimAlias(a, section.path(), new InContent(file, a.span()), alias));
      }
    }
    for (int i = 0; i < site.pages().size(); i++) {
      ContentPage page = site.pages().get(i);
      if (isRendered(page)) {
        Destination alias = new Destination.Alias(page.path(), new Destination.OfPage(i));
        page.builtIns()
            .aliases()
            .forEach(a -> claimAlias(a, page.path(), new InContent(page.file(), a.span()), alias));
      }
    }
  }

  private static boolean isRendered(ContentPage page) {
    return page.builtIns().render();
  }

  private static boolean isRendered(ContentSection section) {
    return section.render() && section.document().isPresent();
  }

  private static InContent placeOf(ContentPage page) {
    return new InContent(page.file(), page.pathSpan());
  }

  private void claimAlias(Alias alias, String ownPath, InContent place, Destination target) {
    if (name(SitePaths.normalized(alias.path())).equals(name(SitePaths.normalized(ownPath)))) {
      report.add(place, new OwnAlias(alias.path()));
    } else {
      claim(alias.path(), place, target);
    }
  }

  private void claim(String path, InContent place, Destination destination) {
    claim(new Claim(SitePaths.normalized(path), place, destination, false));
  }

  private void claim(Claim claim) {
    String name = name(claim.path());
    Claim first = claims.putIfAbsent(name, claim);
    if (first == null) {
      checkCase(name, claim);
    } else if (doubtful.contains(claim.destination())
        || doubtful.contains(first.destination())
        || report.add(claim.place(), clash(claim, first)) != Severity.OFF) {
      disputed.add(first.destination());
      disputed.add(claim.destination());
    }
  }

  private static Problem clash(Claim claim, Claim first) {
    return first.isOfUnwrittenRoot()
        ? new RootPath(claim.path(), first.place().file().path())
        : new DuplicatePath(claim.path(), first.place(), first.dated() && claim.dated());
  }

  private void checkCase(String name, Claim claim) {
    if (claim.destination() instanceof Destination.OfAsset) {
      return;
    }
    Claim other = claimsInLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), claim);
    if (other != null) {
      report.add(claim.place(), new CaseClash(claim.path(), other.path(), other.place()));
    }
  }

  /** A file and a folder can't have one name; most addresses are that of a folder already. */
  private static String name(String path) {
    return path.endsWith("/") ? path : path + "/";
  }
}
