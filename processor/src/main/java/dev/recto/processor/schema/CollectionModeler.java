package dev.recto.processor.schema;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.data.CsvTypes;
import dev.recto.processor.data.DataEntries;
import dev.recto.processor.data.DataReader;
import dev.recto.processor.problem.AnnotationProblem.EmptyCollection;
import dev.recto.processor.problem.AnnotationProblem.UnknownFolder;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.schema.CollectionModel.Languages;
import dev.recto.processor.schema.CollectionSpec.Origin;
import dev.recto.processor.schema.RowValues.Worlds;
import dev.recto.processor.site.Site;
import dev.recto.processor.type.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the model of a collection from the pages below its folder. */
public final class CollectionModeler {
  private final Site site;
  private final List<CollectionSpec> all;
  private final DataReader data;
  private final Report report;

  /**
   * A modeler for the collections of one site.
   *
   * @param all the collections, which refer to each other
   * @param data reads the entries that are no pages
   */
  public CollectionModeler(Site site, List<CollectionSpec> all, DataReader data, Report report) {
    this.site = site;
    this.all = all;
    this.data = data;
    this.report = report;
  }

  /** Works out types, names, entries and their order; whatever does not fit is reported. */
  public CollectionModel model(CollectionSpec spec) {
    return spec.origin() instanceof Origin.Data in ? ofData(spec, in.at()) : ofPages(spec);
  }

  private CollectionModel ofData(CollectionSpec spec, String at) {
    DataEntries written = data.read(spec.from(), at, spec.at("from"), spec.at("at"));
    DataEntries read = spec.declared().isPresent() ? written : CsvTypes.inferred(written);
    List<Row> rows = read.entries().stream().map(Row::of).toList();
    return model(spec, rows, read.isComplete(), rows.isEmpty() ? new Report() : report);
  }

  private CollectionModel ofPages(CollectionSpec spec) {
    List<ContentPage> written = below(spec.from(), site.pages());
    if (written.isEmpty()) {
      reportEmpty(spec);
    }
    // An empty folder is one mistake: no key path of the annotation is wrong because of it.
    Report ofKeys = written.isEmpty() ? new Report() : report;
    return model(spec, written.stream().map(Row::of).toList(), true, ofKeys);
  }

  /** What rows become, of pages or of data. */
  private CollectionModel model(
      CollectionSpec spec, List<Row> written, boolean isComplete, Report ofKeys) {
    Inferred inferred =
        spec.declared()
            .map(record -> new Inferred(record, fitted(record, written)))
            .orElseGet(() -> infer(spec, written, ofKeys));
    List<Row> checked = inferred.rows();
    Shape record = inferred.record();
    List<Entry> byPath = Constants.assign(spec, site, checked, report);
    Comparator<Row> order = EntryOrder.of(spec, site, checked, ofKeys);
    List<Entry> entries =
        byPath.parallelStream().sorted(Comparator.comparing(Entry::row, order)).toList();
    return new CollectionModel(
        spec, record, entries, isComplete, List.of(), languages(spec, entries));
  }

  /**
   * What rows say of their record.
   *
   * @param record the record
   * @param rows the rows, which know what is reported of them
   */
  private record Inferred(Shape record, List<Row> rows) {}

  /** What does not fit the record can't give an entry its name or place either. */
  private List<Row> fitted(Shape record, List<Row> rows) {
    RowValues values =
        new RowValues(record, Worlds.EMPTY, site.settings().ownKeys(), Instant.EPOCH);
    return rows.parallelStream().map(row -> row.without(values.misfits(row))).toList();
  }

  private Inferred infer(CollectionSpec spec, List<Row> rows, Report ofKeys) {
    KeyNode root = KeySurvey.of(spec, rows, ofKeys);
    List<Row> fitting = KeyAudit.of(root, rows, report);
    List<Row> checked = RequiredKeys.check(spec, root, fitting, report);
    Refs refs = Refs.of(spec, all, root, ofKeys);
    return new Inferred(new ShapeBuilder(spec, refs, report).collection(root), checked);
  }

  /** Only pages are in a language. */
  private Optional<Languages> languages(CollectionSpec spec, List<Entry> entries) {
    if (!site.settings().isMultilingual() || !spec.isOfPages()) {
      return Optional.empty();
    }
    SortedMap<String, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      String lang = entries.get(i).row().page().orElseThrow().lang();
      places.computeIfAbsent(lang, l -> new ArrayList<>()).add(i);
    }
    return Optional.of(new Languages(site.settings().defaultLanguage(), places));
  }

  /** A draft that is broken was perhaps not meant to be one. */
  private void reportEmpty(CollectionSpec spec) {
    List<ContentPage> draftsOfFolder = below(spec.from(), site.drafts());
    if (draftsOfFolder.stream().anyMatch(page -> !page.document().isSound())) {
      return;
    }
    long unread =
        site.unread().stream().filter(file -> file.path().startsWith(spec.from())).count();
    int drafts = draftsOfFolder.size() + (int) unread;
    Collection<String> folders = new TreeSet<>();
    site.pages().forEach(page -> addFolders(page.file().folder(), folders));
    site.drafts().forEach(page -> addFolders(page.file().folder(), folders));
    site.unread().forEach(file -> addFolders(file.folder(), folders));
    site.sections().forEach(section -> addFolders(section.folder(), folders));
    String from = spec.from().isEmpty() ? "." : spec.from().substring(0, spec.from().length() - 1);
    boolean known = from.equals(".") || folders.contains(from);
    report.add(
        spec.at("from"),
        known
            ? new EmptyCollection(from, drafts)
            : new UnknownFolder(from, Nearest.of(from, folders)));
  }

  private static void addFolders(String folder, Collection<String> folders) {
    for (int end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
      folders.add(folder.substring(0, end));
    }
  }

  private static List<ContentPage> below(String folder, List<ContentPage> pages) {
    return pages.stream().filter(page -> page.file().path().startsWith(folder)).toList();
  }
}
