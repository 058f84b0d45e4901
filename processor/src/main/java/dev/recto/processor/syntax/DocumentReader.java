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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

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
    return read(file, DocumentReader::read);
  }

  /** Reads a file that is TOML from its first to its last line. */
  public static Document readSettings(ContentFile file) {
    return read(file, DocumentReader::readSettings);
  }

  private static Document read(ContentFile file, BiFunction<ContentFile, byte[], Document> reader) {
    try {
      return reader.apply(file, RegularFiles.read(file.location(), MAX_BYTES));
    } catch (RegularFiles.TooLarge e) {
      return broken(file, new FileTooLarge((e.size() >> 20) + 1, MAX_BYTES >> 20));
    } catch (IOException e) {
      return broken(file, new UnreadableFile());
    } catch (RuntimeException | StackOverflowError e) {
      return broken(file, RectoBug.of("reading the file", e));
    }
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
    };
  }

  /** With something empty for everything before it, so that a library's places are the file's. */
  private static SourceText frontMatter(String lines, String text, Fences fences) {
    Position from = new SourceText(text.substring(0, fences.from())).positionOf(fences.from());
    String padding = "\n".repeat(from.line() - 1) + " ".repeat(from.column() - 1);
    String keys = LoneReturns.numbered(lines, text, fences.from(), fences.to());
    return new SourceText(padding + keys.replace("\r\n", "\n"));
  }

  private static Document readSettings(ContentFile file, byte[] bytes) {
    Utf8.Decoded decoded = Utf8.decode(bytes);
    String text = decoded.text();
    SourceText source = new SourceText(text);
    List<Mistake> mistakes = new ArrayList<>();
    decoded
        .problem()
        .ifPresent(p -> mistakes.add(new Mistake(decoded.problemAt(), decoded.problemAt(), p)));
    MergeConflicts.find(text).ifPresent(mistakes::add);
    List<Diagnostic> problems = new ArrayList<>();
    if (!mistakes.isEmpty()) {
      problems.add(mistakes.get(0).in(file, source));
      return settings(file, MergeConflicts.firstVersion(text), new ArrayList<>(), problems);
    }
    ControlCharacters.find(text, text.length()).stream()
        .limit(LoneReturns.endLines(text) ? 1 : Integer.MAX_VALUE)
        .forEach(mistake -> problems.add(mistake.in(file, source)));
    String lines = ControlCharacters.without(LoneReturns.replaced(text));
    String keys = LoneReturns.numbered(lines, text, 0, text.length());
    return settings(file, keys, problems, problems);
  }

  private static Document settings(
      ContentFile file, String text, List<Diagnostic> ofKeys, List<Diagnostic> problems) {
    SourceText source = new SourceText(text.replace("\r\n", "\n"));
    FrontMatter keys = TomlReader.read(file, source, ofKeys);
    ControlEscapes.check(file, keys.keys(), ofKeys);
    return document(file, Format.TOML, Position.START, keys, Document.NO_BODY, problems);
  }

  private static Document broken(ContentFile file, Problem problem) {
    return document(
        file,
        Format.TOML,
        Position.START,
        FrontMatter.EMPTY,
        Document.NO_BODY,
        List.of(Diagnostic.at(file, Position.START, problem)));
  }
}
