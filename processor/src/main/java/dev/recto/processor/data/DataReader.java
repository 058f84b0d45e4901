package dev.recto.processor.data;

import dev.recto.processor.problem.DataProblem.NotAnEntry;
import dev.recto.processor.problem.DataProblem.UnclearEntries;
import dev.recto.processor.problem.DataProblem.UnknownDataFile;
import dev.recto.processor.problem.DataProblem.UnknownDataFormat;
import dev.recto.processor.problem.FileProblem;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.Report;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.ContentTree.Refused;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.DataFile;
import dev.recto.processor.syntax.DataFileReader;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the entries of collections from the data folder. Each file is read once. */
public final class DataReader {
  private static final List<String> ENDINGS = List.of("csv", "json", "toml", "yaml", "yml");

  private final DataFolder folder;
  private final Report report;
  private final Map<String, DataFile> read = new HashMap<>();

  /** A reader of a folder; what could not be read in it is reported. */
  public DataReader(DataFolder folder, Report report) {
    this.folder = folder;
    this.report = report;
    for (Refused refused : folder.refused()) {
      Problem problem = FileProblem.of(refused.reason(), FileProblem.DATA_FOLDER);
      report.add(refused.file(), Position.START, problem);
    }
  }

  /**
   * Reads a file, or a folder in which each file is one entry.
   *
   * @param from its path in the data folder
   * @param at the path of the list or table with the entries; empty for the only one
   * @param ofFrom the place of the former
   * @param ofAt the place of the latter
   */
  public DataEntries read(String from, String at, Place ofFrom, Place ofAt) {
    Optional<ContentFile> file = folder.file(from);
    if (file.isPresent()) {
      return ofFile(from, file.get(), at, at.isEmpty() ? ofFrom : ofAt, ofFrom);
    } else if (!folder.exists() || folder.below(from).isEmpty()) {
      return ofNothing(from, ofFrom);
    } else if (!at.isEmpty()) {
      String what = "each file of the folder `" + from + "` is one entry";
      report.add(ofAt, new UnclearEntries(what, "remove `at`"));
    }
    return ofFolder(from);
  }

  /** How many files no collection has read. */
  public int unread() {
    return folder.files().size() - read.size();
  }

  private DataEntries ofFile(
      String path, ContentFile file, String at, Place ofEntries, Place ofFrom) {
    Optional<Format> format = Format.ofFile(file.name());
    if (format.isEmpty()) {
      report.add(ofFrom, new UnknownDataFormat(file.toString(), meantEnding(file)));
      return DataEntries.UNKNOWN;
    }
    DataFile data = data(path, file, format.get());
    return new EntryFinder(data, report).find(at, ofEntries);
  }

  private DataEntries ofNothing(String from, Place ofFrom) {
    boolean refused =
        folder.refused().stream()
            .anyMatch(left -> left.file().path().endsWith("/" + from) || folder.files().isEmpty());
    if (!refused) {
      report.add(
          ofFrom,
          folder.exists()
              ? UnknownDataFile.near(from, folder.name(), nearest(from))
              : new UnknownDataFile(
                  from,
                  folder.name(),
                  "make the folder beside the content folder, or name it in `@ContentSite`"));
    }
    return DataEntries.UNKNOWN;
  }

  /** A file or folder of nearly the same name; or of the same but for its ending. */
  private Optional<String> nearest(String from) {
    TreeSet<String> names = new TreeSet<>(folder.files().keySet());
    folder.files().keySet().stream()
        .filter(path -> path.contains("/"))
        .forEach(path -> names.add(path.substring(0, path.lastIndexOf('/'))));
    String stem = withoutEnding(from);
    return names.stream()
        .filter(name -> withoutEnding(name).equals(stem))
        .findFirst()
        .or(() -> Nearest.of(from, names));
  }

  private DataEntries ofFolder(String from) {
    List<DataEntry> entries = new ArrayList<>();
    boolean complete = true;
    for (Map.Entry<String, ContentFile> named : folder.below(from).entrySet()) {
      ContentFile file = named.getValue();
      Optional<Format> format = Format.ofFile(file.name());
      Optional<String> meant = meantEnding(file);
      if (format.isPresent()) {
        DataFile data = data(named.getKey(), file, format.get());
        Optional<DataEntry> entry = entry(data);
        entry.ifPresent(entries::add);
        complete &= data.isSound() && entry.isPresent();
      } else if (meant.isPresent()) {
        report.add(file, Position.START, new UnknownDataFormat(file.toString(), meant));
        complete = false;
      }
    }
    return new DataEntries(List.copyOf(entries), complete);
  }

  private Optional<DataEntry> entry(DataFile data) {
    if (data.root() instanceof Value.Table keys) {
      String name = withoutEnding(data.file().name());
      return Optional.of(
          new DataEntry(
              data.file(), data.format(), keys, Span.START, data.isSound(), Optional.of(name)));
    } else if (data.isSound()) {
      report.add(data.file(), data.root().at(), new NotAnEntry(data.root().kind().words()));
    }
    return Optional.empty();
  }

  private DataFile data(String path, ContentFile file, Format format) {
    DataFile known = read.get(path);
    if (known != null) {
      return known;
    }
    DataFile data = DataFileReader.read(file, format);
    read.put(path, data);
    report.addAll(data.problems());
    return data;
  }

  private static Optional<String> meantEnding(ContentFile file) {
    int dot = file.name().lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Nearest.of(file.name().substring(dot + 1), ENDINGS);
  }

  private static String withoutEnding(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }
}
