package dev.recto.processor.compiler;

import dev.recto.processor.body.BodyStage;
import dev.recto.processor.body.Rendering;
import dev.recto.processor.cache.SiteCache;
import dev.recto.processor.emit.SiteTypes;
import dev.recto.processor.link.StaticFiles;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.settings.AnnotatedSettings;
import dev.recto.processor.settings.SettingsReader;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.site.Addresses;
import dev.recto.processor.site.Documents;
import dev.recto.processor.site.Publishing;
import dev.recto.processor.site.Site;
import dev.recto.processor.site.SiteReader;
import dev.recto.processor.site.UnusedWeights;
import dev.recto.processor.slip.KeyScope;
import dev.recto.processor.source.Checksum;
import dev.recto.processor.source.ContentTree;
import dev.recto.processor.source.ContentTree.Refused;
import dev.recto.processor.source.ContentWalker;
import dev.recto.processor.source.FileStates;
import dev.recto.processor.source.Position;
import dev.recto.processor.store.Output;
import dev.recto.processor.store.SiteFingerprint;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A content folder that was read: pages, sections and terms are placed, and no collection is
 * modeled yet.
 */
public final class Reading {
  private final Request request;
  private final ContentTree tree;
  private final Publishing publishing;
  private final Documents documents;
  private final SiteCache cache;
  private final Site site;
  private final List<Diagnostic> diagnostics;
  private final Optional<Checksum> basis;
  private final Report ofAddresses = new Report();
  private final ForkJoinTask<Addresses> addresses;
  private final Supplier<Analysis> analysis = new Once<>(() -> Analysis.of(this));

  private Reading(
      Request request,
      ContentTree tree,
      Publishing publishing,
      Documents documents,
      SiteCache cache) {
    this.request = request;
    this.tree = tree;
    this.publishing = publishing;
    this.documents = documents;
    this.cache = cache;
    Report report = new Report(request.severities());
    for (Refused refused : tree.refused()) {
      Problem problem = FileProblem.of(refused.reason(), FileProblem.CONTENT_FOLDER);
      report.add(refused.file(), Position.START, problem);
    }
    SiteSettings settings = settings(request, report);
    List<KeyScope> scopes =
        request.collections().stream()
            .filter(CollectionSpec::isOfPages)
            .map(CollectionSpec::scope)
            .toList();
    this.site = new SiteReader(settings, scopes, publishing, documents, report).read(tree);
    this.basis = Standing.basis(request, tree, site, cache);
    this.addresses = ForkJoinPool.commonPool().submit(() -> Addresses.of(site, ofAddresses));
    if (request.collections().stream().noneMatch(CollectionSpec::ordersByWeight)) {
      UnusedWeights.check(site, report);
    }
    this.diagnostics = report.diagnostics();
  }

  /**
   * Reads a content folder.
   *
   * @param states tells what is in folders, and which files have changed since an earlier run
   * @throws IOException if the content root can't be found
   */
  public static Reading of(Request request, FileStates states) throws IOException {
    ContentTree tree =
        request.root().isPresent()
            ? ContentWalker.walk(request.root().get(), states)
            : ContentTree.EMPTY;
    SiteCache cache = SiteCache.open(request.cache(), states);
    return new Reading(
        request, tree, request.publishing(), new Documents(cache.documents()), cache);
  }

  /** The same content as if everything were published, without a cache. */
  Reading withEverything() {
    return new Reading(request, tree, publishing.withEverything(), documents, SiteCache.NONE);
  }

  /** What all of this says, collections included. */
  public Analysis analyze() {
    return analysis.get();
  }

  /**
   * Writes bodies and what depends on them, if an earlier run has found out all else and had
   * nothing to say about it.
   *
   * @return whether there is nothing to say about this run either; else it counts for nothing
   * @throws IOException if a file can't be written
   */
  public boolean emitBodies(Standing earlier, Output output) throws IOException {
    Optional<SiteTypes> types = Home.types(request, SiteFingerprint.of(site));
    if (types.isEmpty() || !basis.equals(Optional.of(earlier.basis()))) {
      return false;
    }
    BodyStage bodies =
        new BodyStage(
            site,
            addresses(),
            request.shortcodes(),
            CollectionStage.callContexts(request, site, assets(), () -> analyze().entryNames()),
            // Which texts name pages is not known, so that these are taken for links too.
            Set.of(),
            request.root(),
            cache);
    Report report = new Report(request.severities());
    report.addAll(diagnostics());
    try (Rendering rendering = bodies.begin(earlier.order(), List.of())) {
      Output noted = new NotedOutput(output, cache);
      report.addAll(Emission.finish(rendering, site, bodies, types.get(), noted));
    }
    drafts()
        .ifPresent(
            drafts -> {
              report.addAll(drafts.diagnostics());
              report.addAll(drafts.checkBodies());
            });
    return report.diagnostics().isEmpty();
  }

  /** Keeps for the next run what this one has found out, once all of it is written. */
  public void keep() {
    cache.commit();
  }

  Request request() {
    return request;
  }

  ContentTree tree() {
    return tree;
  }

  Site site() {
    return site;
  }

  SiteCache cache() {
    return cache;
  }

  /** What collections are made from; none if they have to be made anew in any case. */
  Optional<Checksum> basis() {
    return basis;
  }

  Addresses addresses() {
    return addresses.join();
  }

  /** What is wrong so far. */
  List<Diagnostic> diagnostics() {
    addresses.join();
    return Stream.concat(diagnostics.stream(), ofAddresses.diagnostics().stream()).toList();
  }

  /** Finds the files that values name. */
  AssetFinder assets() {
    return new AssetFinder(
        StaticFiles.of(request.root(), site.settings()), site.settings().links().staticFolder());
  }

  /** What the site leaves out; none if that is nothing. */
  Optional<DraftAnalysis> drafts() {
    return DraftAnalysis.of(this);
  }

  private static SiteSettings settings(Request request, Report report) {
    SiteSettings file =
        request.root().map(root -> SettingsReader.read(root, report)).orElse(SiteSettings.DEFAULT);
    return request.site().map(spec -> AnnotatedSettings.over(file, spec, report)).orElse(file);
  }
}
