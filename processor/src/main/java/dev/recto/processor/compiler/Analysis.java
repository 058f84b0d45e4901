package dev.recto.processor.compiler;

import dev.recto.processor.body.BodyStage;
import dev.recto.processor.body.Rendering;
import dev.recto.processor.cache.SiteCache;
import dev.recto.processor.data.DataFolder;
import dev.recto.processor.data.DataReader;
import dev.recto.processor.emit.Scaffold;
import dev.recto.processor.emit.SiteTypes;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.EntryNames;
import dev.recto.processor.schema.RowValues;
import dev.recto.processor.schema.SiteModel;
import dev.recto.processor.schema.SiteModeler;
import dev.recto.processor.settings.SettingsReader;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.site.Addresses;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.ContentTree;
import dev.recto.processor.source.FileState;
import dev.recto.processor.store.BodySink;
import dev.recto.processor.store.Output;
import dev.recto.processor.store.SiteFingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the content of a site says: files read, pages placed, collections and registries modeled.
 * Nothing is written yet, and no body read.
 *
 * <p>It is the one way from a content folder to its diagnostics ({@link #checkBodies}) and to its
 * generated files ({@link #emit}), with or without a compiler.
 *
 * @param reading the files, and pages, sections and terms
 * @param addresses what is where on the site
 * @param collections the collections, in the order of the request
 * @param otherData how many files of the data folder are in no collection
 * @param assets what values name of the static folder
 * @param named places of texts in front matter that name pages or entries by their type
 * @param texts values that are Markdown
 * @param siteModel the registry of the whole site, if there is to be one
 * @param drafts the pages that are left out, which are checked all the same
 * @param diagnostics what is wrong, bodies and links apart
 */
public record Analysis(
    Reading reading,
    Addresses addresses,
    List<CollectionModel> collections,
    int otherData,
    AssetFinder assets,
    Set<InContent> named,
    FieldTexts texts,
    Optional<SiteModel> siteModel,
    Optional<DraftAnalysis> drafts,
    List<Diagnostic> diagnostics) {

  /**
   * Reads a content folder.
   *
   * @throws IOException if the content root can't be found
   */
  public static Analysis of(Request request) throws IOException {
    return Reading.of(request, FileState::of).analyze();
  }

  static Analysis of(Reading reading) {
    Request request = reading.request();
    Site site = reading.site();
    Report report = new Report(request.severities());
    NameCheck names = new NameCheck(request, report);
    DataReader data = data(request, site.settings(), report);
    AssetFinder assets = reading.assets();
    CollectionStage.Checked checked =
        CollectionStage.read(request, reading.tree(), site, assets, data, names, report);
    Optional<SiteModel> siteModel =
        request.registry().map(spec -> names.site(SiteModeler.model(site, spec, report)));
    Optional<DraftAnalysis> drafts = reading.drafts();
    report.addAll(reading.diagnostics());
    drafts.ifPresent(found -> report.addAll(found.diagnostics()));
    return new Analysis(
        reading,
        reading.addresses(),
        checked.collections(),
        data.unread(),
        assets,
        checked.named(),
        checked.texts(),
        siteModel,
        drafts,
        report.diagnostics());
  }

  /** What was asked for. */
  public Request request() {
    return reading.request();
  }

  /** The files of the content folder. */
  public ContentTree tree() {
    return reading.tree();
  }

  /** Pages, sections and terms. */
  public Site site() {
    return reading.site();
  }

  /** What an earlier run has left. */
  public SiteCache cache() {
    return reading.cache();
  }

  /**
   * Renders all bodies and checks the links between them; nothing is written.
   *
   * @throws IOException never
   */
  public Result checkBodies() throws IOException {
    try (Rendering rendering = bodies().begin(List.of(), texts.all())) {
      return result(rendering.finish(BodySink.NONE));
    }
  }

  /**
   * Renders all bodies, checks the links between them, and writes everything that is generated;
   * what is sound is generated, whatever is not.
   *
   * @throws IOException if a file can't be written
   */
  public Result emit(Output output) throws IOException {
    Optional<SiteTypes> types = Home.types(request(), SiteFingerprint.of(site()));
    return types.isPresent()
        ? result(new Emission(this, types.get(), new NotedOutput(output, cache())).run())
        : checkBodies();
  }

  /** Keeps for the next run what this one has found out, once all of it is written. */
  public void keep() {
    reading.keep();
  }

  /**
   * What stands as long as only bodies are edited.
   *
   * @param result what came of this run
   * @return none if that can't be told
   */
  public Optional<Standing> standing(Result result) {
    return reading.basis().map(basis -> new Standing(basis, order(), result.accounting()));
  }

  /** Pages in the order of the collections, in which sites read their bodies. */
  List<Integer> order() {
    return collections.stream()
        .flatMap(collection -> collection.entries().stream())
        .flatMap(entry -> entry.row().page().stream())
        .map(page -> site().numbers().get(page.file().path()))
        .toList();
  }

  /**
   * The source of the record that can be declared for an inferred collection.
   *
   * @param name the simple name of its record or registry
   * @return none if no inferred collection is called so
   */
  public Optional<String> scaffold(String name) {
    return collections.stream()
        .filter(collection -> collection.spec().declared().isEmpty())
        .filter(
            collection ->
                collection.spec().record().equals(name)
                    || collection.spec().registry().equals(name))
        .map(Scaffold::of)
        .findFirst();
  }

  /** What all of this depends on. */
  public List<Input> inputs() {
    return request().root().stream().flatMap(this::inputs).toList();
  }

  private Stream<Input> inputs(Path root) {
    Stream<Input> files =
        SettingsReader.FILES.stream()
            .map(name -> new Input(Input.Kind.FILE, root.resolveSibling(name)));
    Path staticFolder = root.resolveSibling(site().settings().links().staticFolder());
    Path dataFolder = root.resolveSibling(site().settings().dataFolder());
    Stream<Input> folders =
        Stream.of(
            new Input(Input.Kind.TREE, root),
            new Input(Input.Kind.TREE, dataFolder),
            new Input(Input.Kind.NAMES, staticFolder));
    Stream<Input> images =
        assets.images().stream()
            .map(name -> new Input(Input.Kind.FILE, staticFolder.resolve(name)));
    return Stream.of(files, folders, images).flatMap(inputs -> inputs);
  }

  /** The values of the rows of a collection. */
  RowValues values(CollectionModel collection) {
    return stage().values(collection);
  }

  /** The entries of the collections by what references call them. */
  EntryNames entryNames() {
    return stage().names();
  }

  private CollectionStage stage() {
    return new CollectionStage(request(), site(), assets, texts::numberOf, collections);
  }

  /** The bodies of the site. */
  BodyStage bodies() {
    return new BodyStage(
        site(),
        addresses,
        request().shortcodes(),
        CollectionStage.callContexts(request(), site(), assets, this::entryNames),
        named,
        request().root(),
        cache());
  }

  private Result result(List<Diagnostic> ofBodies) {
    Report report = new Report(request().severities());
    report.addAll(diagnostics);
    report.addAll(ofBodies);
    drafts.ifPresent(found -> report.addAll(found.checkBodies()));
    List<Diagnostic> all = report.diagnostics();
    return new Result(
        all,
        Accounting.of(tree(), site(), collections, otherData, all, request().publishing()),
        request()
            .explain()
            .map(path -> Explanation.of(path, site(), collections))
            .orElse(List.of()));
  }

  private static DataReader data(Request request, SiteSettings settings, Report report) {
    boolean read = request.collections().stream().anyMatch(spec -> !spec.isOfPages());
    DataFolder folder =
        request
            .root()
            .filter(root -> read)
            .map(root -> DataFolder.of(root, settings.dataFolder()))
            .orElse(DataFolder.NONE);
    return new DataReader(folder, report);
  }
}
