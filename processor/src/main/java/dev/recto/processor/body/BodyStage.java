package dev.recto.processor.body;

import dev.recto.processor.cache.BodyCache;
import dev.recto.processor.cache.Fingerprint;
import dev.recto.processor.cache.SiteCache;
import dev.recto.processor.cache.Surroundings;
import dev.recto.processor.content.ContentSection;
import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.link.FrontMatterLinks;
import dev.recto.processor.link.LinkResolver;
import dev.recto.processor.link.SiteIndex;
import dev.recto.processor.link.StaticFiles;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.shortcode.CallChecker;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.shortcode.ZolaCalls;
import dev.recto.processor.site.Addresses;
import dev.recto.processor.site.Site;
import dev.recto.processor.store.EncodedBody;
import dev.recto.processor.store.InOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Compiles the bodies of a site and checks the links between them. */
public final class BodyStage {
  /**
   * How many bodies may wait to be written, so that memory does not grow with the number of pages.
   */
  private static final int AHEAD = 1024;

  private final Site site;
  private final Set<InContent> named;
  private final SiteIndex index;
  private final LinkResolver links;
  private final BodyCompiler compiler;
  private final BodyEncoder encoder;
  private final Supplier<BodyCache> keptBodies;

  /**
   * The bodies of a site.
   *
   * @param addresses what is where
   * @param shortcodes what calls can call
   * @param contexts what the arguments of calls are checked with
   * @param named places in front matter whose texts name pages or entries, which is checked already
   * @param contentRoot the content root, next to the static files
   * @param cache the bodies of an earlier run
   */
  public BodyStage(
      Site site,
      Addresses addresses,
      List<Signature> shortcodes,
      CallContexts contexts,
      Set<InContent> named,
      Optional<Path> contentRoot,
      SiteCache cache) {
    this.site = site;
    this.named = named;
    this.index = new SiteIndex(site, addresses);
    StaticFiles files = StaticFiles.of(contentRoot, site.settings());
    CallChecker calls = new CallChecker(shortcodes);
    this.links = new LinkResolver(site.settings(), index, files);
    this.encoder = new BodyEncoder(shortcodes);
    this.compiler =
        new BodyCompiler(site.settings(), new ZolaCalls(), calls, contexts, links, index);
    this.keptBodies =
        () ->
            cache.bodies(
                () ->
                    new Surroundings(
                        Fingerprint.ofRendering(site.settings(), shortcodes),
                        Fingerprint.ofTargets(site, addresses, index, files)));
  }

  /**
   * Begins to compile all bodies on other threads.
   *
   * @param reading numbers of pages in the order in which sites will read their bodies; the others
   *     follow
   * @param fields values that are Markdown too, which are compiled at once
   */
  public Rendering begin(List<Integer> reading, List<FieldText> fields) {
    BodyRun run = run(keptBodies.get());
    List<byte[]> templates = new FieldRun(run).compile(fields);
    int[] pages =
        IntStream.concat(reading.stream().mapToInt(i -> i), IntStream.range(0, site.pages().size()))
            .distinct()
            .toArray();
    int sections = site.sections().size();
    InOrder<EncodedBody> bodies =
        InOrder.begin(
            pages.length + sections,
            AHEAD,
            i -> i < pages.length ? run.ofPage(pages[i]) : run.ofSection(i - pages.length));
    return new Rendering(run, pages, bodies, templates);
  }

  /**
   * Compiles the bodies of some pages, and of those that they link to, and checks their links and
   * those of all front matter.
   *
   * @param fields values of these pages that are Markdown too
   * @return what is wrong with them
   */
  public List<Diagnostic> check(List<Integer> pages, List<FieldText> fields) {
    BodyRun run = run(BodyCache.NONE);
    pages.parallelStream().forEach(run::ofPage);
    new FieldRun(run).compile(fields);
    run.readTargets();
    return run.finish();
  }

  /** Where the address of a section redirects to: a path of the site, or a URL. */
  public Optional<String> redirectOf(int number) {
    ContentSection section = site.sections().get(number);
    return FrontMatterLinks.redirectOf(section)
        .map(link -> links.path(link, BodyOwner.ofSection(site, number)));
  }

  BodyRun run(BodyCache kept) {
    return new BodyRun(site, index, links, compiler, encoder, kept, named);
  }
}
