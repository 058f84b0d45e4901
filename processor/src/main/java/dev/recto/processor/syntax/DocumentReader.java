package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.FileTooLarge;
import dev.recto.processor.problem.FileProblem.TomlSyntax;
import dev.recto.processor.problem.FileProblem.UnreadableFile;
import dev.recto.processor.problem.FileProblem.YamlSyntax;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.SetupProblem.RectoBug;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.RegularFiles;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads content files as documents. Each is read by itself, so they can be read in parallel. */
public final class DocumentReader {
  /** The largest file that is read, in bytes. */
  public static final long MAX_BYTES = 32L << 20;

  private DocumentReader() {}

  /** Reads all files, in their order, on all processors. */
  public static List<Document> readAll(List<ContentFile> files) {
    return files.parallelStream().map(DocumentReader::read).toList();
  }

  /** Reads one file; whatever is wrong with it is in the document. */
  public static Document read(ContentFile file) {
    return read(file, bytes -> read(file, bytes));
  }

  /**
   * Reads the bytes of one file, of which a function makes the document; it is not asked if there
   * are none.
   */
  public static Document read(ContentFile file, Function<byte[], Document> reader) {
    return read(file, reader, problem -> broken(file, problem));
  }

  /** Reads a file that is TOML from its first to its last line. */
  public static Document readSettings(ContentFile file) {
    DataFile data = DataFileReader.read(file, Format.TOML);
    Value.Table keys = data.root() instanceof Value.Table table ? table : Value.Table.EMPTY;
    return document(
        file,
        Format.TOML,
        Position.START,
        FrontMatter.whole(keys),
        Document.NO_BODY,
        data.problems());
  }

  /** Reads a single value of TOML that is not in a file; none if it is not one. */
  public static Optional<Value> readValue(String toml) {
    List<Diagnostic> problems = new ArrayList<>();
    ContentFile nowhere = new ContentFile("value.toml", Path.of(""));
    Value.Table keys = TomlReader.read(nowhere, new SourceText("x = " + toml), problems).keys();
    boolean single = problems.isEmpty() && keys.members().size() == 1;
    return single ? keys.get("x") : Optional.empty();
  }

  /** What a reader makes of the bytes of a file, or of the problem that there are none. */
  static <T> T read(ContentFile file, Function<byte[], T> reader, Function<Diagnostic, T> broken) {
    Problem problem;
    try {
      return reader.apply(RegularFiles.read(file.location(), MAX_BYTES));
    } catch (RegularFiles.TooLarge e) {
      problem = new FileTooLarge((e.size() >> 20) + 1, MAX_BYTES >> 20);
    } catch (IOException e) {
      problem = new UnreadableFile();
    } catch (RuntimeException | StackOverflowError e) {
      problem = RectoBug.of("reading the file", e);
    }
    return broken.apply(Diagnostic.at(file, Position.START, problem));
  }

  /** Reads the bytes of one file. */
  public static Document read(ContentFile file, byte[] bytes) {
    Utf8.Decoded decoded = Utf8.decode(bytes);
    String text = decoded.text();
    SourceText source = new SourceText(text);
    if (decoded.problem().isPresent()) {
      int at = decoded.problemAt();
      Mistake mistake = new Mistake(at, at, decoded.problem().get());
      return read(file, decoded, text, source).unreadable(mistake.in(file, source));
    }
    Optional<Mistake> conflict = MergeConflicts.find(text);
    if (conflict.isPresent()) {
      Document one = read(file, decoded, MergeConflicts.firstVersion(text), source);
      return one.unreadable(conflict.get().in(file, source));
    }
    return read(file, decoded, text, source);
  }

  private static Document read(
      ContentFile file, Utf8.Decoded decoded, String text, SourceText source) {
    List<Mistake> mistakes = new ArrayList<>();
    String lines = decoded.hasControls() ? LoneReturns.replaced(text) : text;
    Fences fences = Fences.find(lines);
    if (decoded.hasControls()) {
      int endOfKeys = fences.body() == Document.NO_BODY ? text.length() : fences.body();
      List<Mistake> found = ControlCharacters.find(text, endOfKeys);
      boolean oldMac = LoneReturns.endLines(text) && !found.isEmpty();
      mistakes.addAll(oldMac ? found.subList(0, 1) : found);
      lines = ControlCharacters.without(lines);
    }
    fences.mistake().ifPresent(mistakes::add);
    List<Diagnostic> problems = new ArrayList<>();
    mistakes.forEach(mistake -> problems.add(mistake.in(file, source)));
    boolean unclosed = fences.mistake().isPresent() && fences.body() == Document.NO_BODY;
    List<Diagnostic> ofKeys = unclosed ? new ArrayList<>() : problems;
    Span fence = fences.opening(text);
    SourceText frontMatter = frontMatter(lines, text, fences);
    FrontMatter keys = keys(file, fences, fence, frontMatter, ofKeys);
    ControlEscapes.check(file, keys.keys(), ofKeys);
    int body = fences.body();
    int offset =
        body == Document.NO_BODY
            ? body
            : decoded.skipped() + text.substring(0, body).getBytes(StandardCharsets.UTF_8).length;
    return document(file, fences.format(), fence.start(), keys, offset, problems);
  }

  private static Document document(
      ContentFile file,
      Format format,
      Position fence,
      FrontMatter read,
      int bodyOffset,
      List<Diagnostic> problems) {
    return new Document(
        file, format, fence, read.keys(), read.broken(), bodyOffset, List.copyOf(problems));
  }

  private static FrontMatter keys(
      ContentFile file,
      Fences fences,
      Span fence,
      SourceText frontMatter,
      List<Diagnostic> problems) {
    if (fences.from() == fences.to()) {
      return FrontMatter.EMPTY;
    }
    List<Diagnostic> found = new ArrayList<>();
    FrontMatter keys = keys(file, fences.format(), frontMatter, found);
    Optional<Format> meant =
        found.isEmpty()
            ? Optional.empty()
            : KeyLines.otherFormat(frontMatter.text().strip(), fences.format());
    if (meant.isEmpty()) {
      problems.addAll(found);
      return keys;
    }
    problems.add(Diagnostic.at(file, fence, otherFormat(fences.format())));
    return keys(file, meant.get(), frontMatter, new ArrayList<>());
  }

  private static Problem otherFormat(Format format) {
    return format == Format.TOML
        ? new TomlSyntax(
            "front matter between two lines `+++` is TOML, and this is YAML", "write `---`")
        : new YamlSyntax(
            "front matter between two lines `---` is YAML, and this is TOML", "write `+++`");
  }

  private static FrontMatter keys(
      ContentFile file, Format format, SourceText frontMatter, List<Diagnostic> problems) {
    return switch (format) {
      case TOML -> TomlReader.read(file, frontMatter, problems);
      case YAML -> YamlReader.read(file, frontMatter, problems);
      case JSON -> JsonReader.read(file, frontMatter, problems);
      case CSV -> throw new IllegalArgumentException("front matter is never CSV");
    };
  }

  /** With something empty for everything before it, so that a library's places are the file's. */
  private static SourceText frontMatter(String lines, String text, Fences fences) {
    Position from = new SourceText(text.substring(0, fences.from())).positionOf(fences.from());
    String padding = "\n".repeat(from.line() - 1) + " ".repeat(from.column() - 1);
    boolean same = lines.equals(text);
    String keys =
        same
            ? text.substring(fences.from(), fences.to())
            : LoneReturns.numbered(lines, text, fences.from(), fences.to());
    return new SourceText(padding + keys.replace("\r\n", "\n"));
  }

  private static Document broken(ContentFile file, Diagnostic problem) {
    return document(
        file, Format.TOML, Position.START, FrontMatter.EMPTY, Document.NO_BODY, List.of(problem));
  }
}
