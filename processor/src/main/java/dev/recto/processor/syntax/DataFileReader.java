package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.TomlSyntax;
import dev.recto.processor.problem.FileProblem.YamlSyntax;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Reads files that are data from their first to their last line. */
public final class DataFileReader {
  private DataFileReader() {}

  /** Reads one file; whatever is wrong with it is in the result. */
  public static DataFile read(ContentFile file, Format format) {
    return DocumentReader.read(
        file,
        bytes -> read(file, format, bytes),
        problem -> new DataFile(file, format, Value.Table.EMPTY, List.of(problem)));
  }

  /** Reads the bytes of one file. */
  public static DataFile read(ContentFile file, Format format, byte[] bytes) {
    Utf8.Decoded decoded = Utf8.decode(bytes);
    String text = decoded.text();
    SourceText source = new SourceText(text);
    int at = decoded.problemAt();
    Optional<Mistake> unreadable =
        decoded
            .problem()
            .map(problem -> new Mistake(at, at, problem))
            .or(() -> MergeConflicts.find(text));
    List<Diagnostic> problems = new ArrayList<>();
    if (unreadable.isPresent()) {
      problems.add(unreadable.get().in(file, source));
      Value root = root(file, format, MergeConflicts.firstVersion(text), new ArrayList<>());
      return new DataFile(file, format, root, List.copyOf(problems));
    }
    ControlCharacters.find(text, text.length()).stream()
        .limit(LoneReturns.endLines(text) ? 1 : Integer.MAX_VALUE)
        .forEach(mistake -> problems.add(mistake.in(file, source)));
    List<Diagnostic> ofValues = new ArrayList<>();
    String lines = ControlCharacters.without(LoneReturns.replaced(text, format));
    String numbered = LoneReturns.numbered(lines, text, 0, text.length());
    Value root = root(file, format, numbered, ofValues);
    NavigableSet<Position> reported = new TreeSet<>();
    problems.forEach(found -> reported.add(spanOf(found).start()));
    ofValues.stream().filter(found -> !coversAny(spanOf(found), reported)).forEach(problems::add);
    return new DataFile(file, format, root, List.copyOf(problems));
  }

  private static Span spanOf(Diagnostic found) {
    return ((InContent) found.place()).span();
  }

  /** Whether a mistake is about a text in which there is a control character. */
  private static boolean coversAny(Span span, NavigableSet<Position> places) {
    Position first = places.ceiling(span.start());
    return first != null && first.compareTo(span.end()) < 0;
  }

  private static Value root(
      ContentFile file, Format format, String text, List<Diagnostic> problems) {
    SourceText lines = new SourceText(text.replace("\r\n", "\n"));
    List<Diagnostic> found = new ArrayList<>();
    Value root = read(file, format, lines, found);
    Optional<Format> meant =
        found.isEmpty() ? Optional.empty() : KeyLines.otherFormat(lines.text().strip(), format);
    if (meant.isEmpty()) {
      problems.addAll(found);
      return root;
    }
    problems.add(Diagnostic.at(file, Span.START, otherFormat(format, meant.get())));
    return read(file, meant.get(), lines, new ArrayList<>());
  }

  private static Value read(
      ContentFile file, Format format, SourceText lines, List<Diagnostic> problems) {
    Value root =
        switch (format) {
          case TOML -> TomlReader.read(file, lines, problems).keys();
          case YAML -> YamlReader.readData(file, lines, problems);
          case JSON -> JsonReader.readData(file, lines, problems);
          case CSV -> CsvReader.read(file, lines, problems);
        };
    ControlEscapes.check(file, root, problems);
    return root;
  }

  private static Problem otherFormat(Format format, Format meant) {
    String what = "the name of the file says %s, and this is %s".formatted(format, meant);
    String cure = "end its name in `.%s`".formatted(meant.name().toLowerCase(Locale.ROOT));
    return format == Format.TOML ? new TomlSyntax(what, cure) : new YamlSyntax(what, cure);
  }
}
