package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.ControlCharacter;
import dev.recto.processor.problem.FileProblem.FileTooLarge;
import dev.recto.processor.problem.FileProblem.UnreadableFile;
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
import java.util.Map;
import java.util.function.BiFunction;

/** Reads content files as documents. Each is read by itself, so they can be read in parallel. */
public final class DocumentReader {
  /** The largest file that is read, in bytes. */
  public static final long MAX_BYTES = 32L << 20;

  private static final Value.Table NO_KEYS = new Value.Table(Map.of(), Span.START);

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
    List<Diagnostic> problems = new ArrayList<>();
    Utf8.Decoded decoded = Utf8.decode(bytes);
    SourceText source = new SourceText(decoded.text());
    decoded
        .problem()
        .ifPresent(p -> problems.add(at(file, source.positionOf(decoded.problemAt()), p)));
    Fences fences = Fences.find(decoded.text());
    Position fence = fences.open() == 0 ? Position.START : source.positionOf(fences.open());
    if (problems.isEmpty() && Utf8.hasControls(bytes)) {
      boolean noBody = fences.body() == Document.NO_BODY;
      int endOfKeys = noBody ? decoded.text().length() : fences.body();
      controlCharacters(file, source, endOfKeys, problems);
    }
    if (!problems.isEmpty()) {
      return new Document(
          file, fences.format(), fence, NO_KEYS, Document.NO_BODY, List.copyOf(problems));
    }
    if (fences.problem().isPresent()) {
      problems.add(at(file, source.positionOf(fences.problemAt()), fences.problem().get()));
      return new Document(
          file, fences.format(), fence, NO_KEYS, Document.NO_BODY, List.copyOf(problems));
    }
    SourceText frontMatter = frontMatter(decoded.text(), fences, fence);
    Value.Table keys =
        switch (fences.format()) {
          case TOML -> TomlReader.read(file, frontMatter, problems);
          case YAML -> YamlReader.read(file, frontMatter, problems);
          case JSON -> JsonReader.read(file, frontMatter, problems);
        };
    ControlEscapes.check(file, keys, problems);
    int bodyOffset =
        decoded.skipped()
            + decoded.text().substring(0, fences.body()).getBytes(StandardCharsets.UTF_8).length;
    return new Document(file, fences.format(), fence, keys, bodyOffset, List.copyOf(problems));
  }

  /** With something empty for everything before it, so that a library's places are the file's. */
  private static SourceText frontMatter(String text, Fences fences, Position fence) {
    Position from = fences.from() == fences.open() ? fence : new Position(fence.line() + 1, 1);
    String padding = "\n".repeat(from.line() - 1) + " ".repeat(from.column() - 1);
    return new SourceText(
        padding + text.substring(fences.from(), fences.to()).replace("\r\n", "\n"));
  }

  private static void controlCharacters(
      ContentFile file, SourceText source, int endOfKeys, List<Diagnostic> problems) {
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bareReturn = c == '\r' && !text.startsWith("\n", i + 1) && i < endOfKeys;
      if (bareReturn || c == 0x7f || c < ' ' && "\t\r\n".indexOf(c) < 0) {
        problems.add(at(file, source.positionOf(i), new ControlCharacter(c)));
      }
    }
  }

  private static Document readSettings(ContentFile file, byte[] bytes) {
    List<Diagnostic> problems = new ArrayList<>();
    Utf8.Decoded decoded = Utf8.decode(bytes);
    SourceText source = new SourceText(decoded.text());
    decoded
        .problem()
        .ifPresent(p -> problems.add(at(file, source.positionOf(decoded.problemAt()), p)));
    if (problems.isEmpty() && Utf8.hasControls(bytes)) {
      controlCharacters(file, source, decoded.text().length(), problems);
    }
    Value.Table keys =
        problems.isEmpty()
            ? TomlReader.read(file, new SourceText(decoded.text().replace("\r\n", "\n")), problems)
            : NO_KEYS;
    ControlEscapes.check(file, keys, problems);
    return new Document(
        file, Format.TOML, Position.START, keys, Document.NO_BODY, List.copyOf(problems));
  }

  private static Document broken(ContentFile file, Problem problem) {
    return new Document(
        file,
        Format.TOML,
        Position.START,
        NO_KEYS,
        Document.NO_BODY,
        List.of(at(file, Position.START, problem)));
  }

  private static Diagnostic at(ContentFile file, Position position, Problem problem) {
    return Diagnostic.at(file, position, problem);
  }
}
