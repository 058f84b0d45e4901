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
import dev.recto.processor.store.BodySink;
import dev.recto.processor.store.EncodedBody;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Compiles the bodies of a site and checks the links between them. */
public final class BodyStage {
  /** So that memory does not grow with the number of pages. */
  private static final int RENDERED_AT_ONCE = 256;

  private final Site site;
  private final Set<InContent> named;
  private final SiteIndex index;
  private final LinkResolver links;
  private final BodyCompiler compiler;
  private final BodyEncoder encoder;
  private final Supplier<BodyCache> keptBodies;

  /**
   * What came of all bodies.
   *
   * @param problems what is wrong with them and their links
   * @param fields the templates of values, as entries have them
   */
  public record Compiled(List<Diagnostic> problems, List<byte[]> fields) {}

  /** Takes a body with the number of its page or section. */
  @FunctionalInterface
  private interface Taker {
    void take(int number, EncodedBody body) throws IOException;
  }

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
   * Compiles all bodies and gives each to a sink, several at once.
   *
   * @param reading numbers of pages in the order in which sites will read their bodies; the others
   *     follow
   * @param fields values that are Markdown too
   * @return what is wrong with bodies and links, and the templates of the values
   * @throws IOException if the sink throws it
   */
  public Compiled compile(List<Integer> reading, List<FieldText> fields, BodySink sink)
      throws IOException {
    BodyRun run = run(keptBodies.get());
    List<byte[]> templates = new FieldRun(run).compile(fields);
    inTurn(site.pages().size(), reading, run::ofPage, sink::page);
    inTurn(site.sections().size(), List.of(), run::ofSection, sink::section);
    return new Compiled(run.finish(), templates);
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

  private static void inTurn(
      int size, List<Integer> first, IntFunction<EncodedBody> source, Taker taker)
      throws IOException {
    int[] numbers =
        IntStream.concat(first.stream().mapToInt(i -> i), IntStream.range(0, size))
            .distinct()
            .toArray();
    for (int from = 0; from < size; from += RENDERED_AT_ONCE) {
      int[] some = Arrays.copyOfRange(numbers, from, Math.min(from + RENDERED_AT_ONCE, size));
      EncodedBody[] bodies =
          Arrays.stream(some).parallel().mapToObj(source).toArray(EncodedBody[]::new);
      for (int i = 0; i < some.length; i++) {
        taker.take(some[i], bodies[i]);
      }
    }
  }
}
