package dev.recto.processor.compiler;

import dev.recto.processor.body.CallContexts;
import dev.recto.processor.body.FieldText;
import dev.recto.processor.data.DataReader;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.SetupProblem.EmptyContentFolder;
import dev.recto.processor.schema.CollectionChecker;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModeler;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.schema.EntryNames;
import dev.recto.processor.schema.RowValues;
import dev.recto.processor.site.Site;
import dev.recto.processor.source.ContentTree;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Context;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The collections of a site, whose entries can name each other. */
final class CollectionStage {
  private final Request request;
  private final Site site;
  private final EntryNames names;
  private final Set<InContent> named = ConcurrentHashMap.newKeySet();
  private final SiteWorld world;

  /**
   * A stage whose collections are known, though their values may not be checked yet.
   *
   * @param texts what stands for a text of Markdown
   */
  CollectionStage(
      Request request,
      Site site,
      AssetFinder assets,
      Function<FieldText, Value> texts,
      List<CollectionModel> collections) {
    this.request = request;
    this.site = site;
    Map<Integer, CollectionModel> numbered = new HashMap<>();
    collections.forEach(model -> numbered.put(request.collections().indexOf(model.spec()), model));
    this.names = new EntryNames(site, numbered);
    this.world = new SiteWorld(site, () -> names, assets, texts, named::add);
  }

  /**
   * The collections, their rows checked.
   *
   * @param collections the collections
   * @param named places of texts that name pages or entries
   * @param texts the values that are Markdown
   */
  record Checked(List<CollectionModel> collections, Set<InContent> named, FieldTexts texts) {}

  /** Makes the models of all collections and checks their rows; what is wrong is reported. */
  static Checked read(
      Request request,
      ContentTree tree,
      Site site,
      AssetFinder assets,
      DataReader data,
      NameCheck names,
      Report report) {
    boolean empty = tree.content().isEmpty();
    if (empty && request.root().isPresent()) {
      Problem problem = new EmptyContentFolder(String.valueOf(request.root().get().getFileName()));
      request.collections().stream()
          .filter(CollectionSpec::isOfPages)
          .forEach(spec -> report.add(spec.at("from"), problem));
    }
    CollectionModeler ofPages =
        new CollectionModeler(site, request.collections(), data, empty ? new Report() : report);
    CollectionModeler ofData = new CollectionModeler(site, request.collections(), data, report);
    List<CollectionModel> models =
        names.collections(
            request.collections().stream()
                .map(spec -> (spec.isOfPages() ? ofPages : ofData).model(spec))
                .toList());
    Set<FieldText> texts = new HashSet<>();
    CollectionStage stage =
        new CollectionStage(request, site, assets, text -> noted(text, texts), models);
    List<CollectionModel> checked =
        models.stream()
            .map(model -> CollectionChecker.check(model, stage.values(model), report))
            .toList();
    return new Checked(checked, Set.copyOf(stage.named), new FieldTexts(texts));
  }

  private static Value noted(FieldText text, Set<FieldText> texts) {
    texts.add(text);
    return text.words();
  }

  /** The values of the rows of a collection. */
  RowValues values(CollectionModel collection) {
    return new RowValues(collection.record(), world, site.settings().ownKeys(), request.now());
  }

  /** The entries by what references call them. */
  EntryNames names() {
    return names;
  }

  /**
   * What the arguments of calls are checked with; they are written as TOML has values.
   *
   * @param names the entries, for whoever asks for one
   */
  static CallContexts callContexts(
      Request request, Site site, AssetFinder assets, Supplier<EntryNames> names) {
    SiteWorld world = new SiteWorld(site, names, assets, FieldText::words, place -> {});
    return (owner, sink) ->
        new Context(owner.document().file(), Format.TOML, sink, world.of(owner), request.now());
  }
}
