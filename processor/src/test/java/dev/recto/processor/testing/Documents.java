package dev.recto.processor.testing;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.DocumentReader;
import dev.recto.processor.syntax.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One content file, {@code a.md}, without a folder: its text in, the document out. */
public final class Documents {
  private static final ContentFile FILE = new ContentFile("a.md", Path.of("a.md"));

  private Documents() {}

  /** Reads a text. */
  public static Document read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads the bytes of a file. */
  public static Document read(byte[] bytes) {
    return DocumentReader.read(FILE, bytes);
  }

  /** Reads the keys of a text. */
  public static Value.Table frontMatter(String text) {
    return read(text).frontMatter();
  }

  /** What is wrong with a text, as {@code line:column message [id]}, in the order it was found. */
  public static List<String> problems(String text) {
    return read(text).problems().stream().map(Documents::line).toList();
  }

  private static String line(Diagnostic diagnostic) {
    return ((InContent) diagnostic.place()).at() + " " + diagnostic.message();
  }
}
