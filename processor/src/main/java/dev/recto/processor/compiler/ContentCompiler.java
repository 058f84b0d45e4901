package dev.recto.processor.compiler;

import dev.recto.processor.body.BodyStage;
import dev.recto.processor.body.EntryIndex;
import dev.recto.processor.content.UnknownKeys;
import dev.recto.processor.emit.CollectionEmitter;
import dev.recto.processor.emit.SiteEmitter;
import dev.recto.processor.emit.SiteTypes;
import dev.recto.processor.emit.SourceEmitter;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.FolderLoop;
import dev.recto.processor.problem.FileProblem.OutsideContentRoot;
import dev.recto.processor.problem.FileProblem.UnreadableFile;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.SetupProblem.EmptyContentFolder;
import dev.recto.processor.problem.Severities;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModeler;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.schema.SiteModel;
import dev.recto.processor.schema.SiteModeler;
import dev.recto.processor.settings.AnnotatedSettings;
import dev.recto.processor.settings.SettingsReader;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.settings.SiteSpec;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.site.Addresses;
import dev.recto.processor.site.Site;
import dev.recto.processor.site.SiteReader;
import dev.recto.processor.source.ContentTree;
import dev.recto.processor.source.ContentTree.Refused;
import dev.recto.processor.source.ContentWalker;
import dev.recto.processor.source.Position;
import dev.recto.processor.store.BodySource;
import dev.recto.processor.store.Output;
import dev.recto.processor.store.SiteFingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pipeline: files, documents, pages, collections, Java. */
public final class ContentCompiler {

  /**
   * What to compile.
   *
   * @param root the content root; without one the collections are empty
   * @param site the annotation of the whole site, if there is one
   * @param collections the collections
   * @param shortcodes the methods that bodies can call
   * @param drafts whether drafts are published too
   * @param cache where bodies are kept for the next run; none to keep none
   * @param explain the content path of a file that is to be explained
   * @param now after which dates are still to come
   * @param marked whether generated types carry {@code @Generated}
   * @param severities how much mistakes weigh
   */
  public record Request(
      Optional<Path> root,
      Optional<SiteSpec> site,
      List<CollectionSpec> collections,
      List<Signature> shortcodes,
      boolean drafts,
      Optional<Path> cache,
      Optional<String> explain,
      Instant now,
      boolean marked,
      Severities severities) {}

  /**
   * What came of it, generated files apart.
   *
   * @param diagnostics what is wrong, in their order
   * @param accounting where every file went
   * @param explanation what was derived for the file that is to be explained
   */
  public record Result(
      List<Diagnostic> diagnostics, Accounting accounting, List<String> explanation) {}

  /**
   * Compiles a content folder; everything that is sound is generated, whatever is not.
   *
   * @throws IOException if the content root can't be found, or a file can't be written
   */
  public Result compile(Request request, Output output) throws IOException {
    Report report = new Report(request.severities());
    ContentTree tree =
        request.root().isPresent() ? ContentWalker.walk(request.root().get()) : ContentTree.EMPTY;
    tree.refused().forEach(refused -> report(refused, report));
    SiteSettings settings = settings(request, report);
    Site site = new SiteReader(settings, request.drafts(), request.now(), report).read(tree);
    Addresses addresses = Addresses.of(site, report);
    List<CollectionModel> models = models(request, tree, site, report);
    Optional<SiteModel> siteModel =
        registrySpec(request).map(spec -> SiteModeler.model(site, spec, report));
    Stream.concat(site.pages().stream(), site.drafts().stream())
        .forEach(page -> UnknownKeys.check(page, report));
    BodyStage bodies =
        new BodyStage(
            site,
            addresses,
            request.shortcodes(),
            new EntryIndex(models),
            request.root(),
            request.cache());
    emit(request, site, siteModel, models, bodies, output);
    report.addAll(bodies.problems());
    List<Diagnostic> diagnostics = report.diagnostics();
    return new Result(
        diagnostics,
        Accounting.of(tree, site, models, diagnostics),
        request.explain().map(path -> Explanation.of(path, site, models)).orElse(List.of()));
  }

  private static Optional<SiteSpec> registrySpec(Request request) {
    return request.site().filter(spec -> !spec.registry().isEmpty());
  }

  private static void emit(
      Request request,
      Site site,
      Optional<SiteModel> siteModel,
      List<CollectionModel> models,
      BodySource bodies,
      Output output)
      throws IOException {
    SourceEmitter sources = new SourceEmitter(output, request.marked());
    Optional<SiteTypes> types = siteTypes(request, SiteFingerprint.of(site, models));
    if (types.isPresent()) {
      Map<String, Integer> numbers = site.numbers();
      for (CollectionModel model : models) {
        new CollectionEmitter(model, types.get(), sources).emit(numbers);
      }
      List<Integer> reading =
          models.stream()
              .flatMap(model -> model.entries().stream())
              .map(entry -> numbers.get(entry.page().file().path()))
              .toList();
      new SiteEmitter(site, siteModel, types.get(), request.shortcodes(), bodies, sources)
          .emit(reading);
    }
  }

  /** Named after the registry of the site, else after the first one; none without any. */
  private static Optional<SiteTypes> siteTypes(Request request, long fingerprint) {
    String home = home(request.site(), request.collections());
    boolean shared = packages(request.site(), request.collections()).distinct().count() > 1;
    return registrySpec(request)
        .map(SiteSpec::registry)
        .or(() -> request.collections().stream().findFirst().map(CollectionSpec::registry))
        .map(registry -> new SiteTypes(home, registry, shared, fingerprint));
  }

  /**
   * The package of what is generated for the site as a whole: beside the annotation of the site,
   * whose shortcodes need not be public. A class of the unnamed package could not be imported by
   * those of others (JLS 7.5).
   */
  public static String home(Optional<SiteSpec> site, List<CollectionSpec> collections) {
    return packages(site, collections).filter(name -> !name.isEmpty()).findFirst().orElse("");
  }

  private static Stream<String> packages(
      Optional<SiteSpec> site, List<CollectionSpec> collections) {
    return Stream.concat(
        site.map(SiteSpec::packageName).stream(),
        collections.stream().map(CollectionSpec::packageName));
  }

  private static SiteSettings settings(Request request, Report report) {
    SiteSettings file =
        request.root().map(root -> SettingsReader.read(root, report)).orElse(SiteSettings.DEFAULT);
    return request.site().map(spec -> AnnotatedSettings.over(file, spec, report)).orElse(file);
  }

  private static List<CollectionModel> models(
      Request request, ContentTree tree, Site site, Report report) {
    boolean empty = tree.content().isEmpty();
    if (empty && request.root().isPresent()) {
      Problem problem = new EmptyContentFolder(String.valueOf(request.root().get().getFileName()));
      request.collections().forEach(spec -> report.add(spec.at("from"), problem));
    }
    CollectionModeler modeler = new CollectionModeler(site, empty ? new Report() : report);
    return request.collections().stream().map(modeler::model).toList();
  }

  private static void report(Refused refused, Report report) {
    Problem problem =
        switch (refused.reason()) {
          case OUTSIDE_ROOT -> new OutsideContentRoot();
          case LOOP, TOO_DEEP -> new FolderLoop();
          case UNREADABLE -> new UnreadableFile();
        };
    report.add(refused.file(), Position.START, problem);
  }
}
