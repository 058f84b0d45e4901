package dev.recto.processor.link;

import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.RegularFiles;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.DocumentReader;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The file of values, read when the first of them is asked for places. Safe for use by several
 * threads.
 */
public final class ValueSource {
  private static final String MARK = "\ufeff";

  private final ContentFile file;
  private final Format format;
  private @Nullable SourceText read;

  /** A file, which is not read yet. */
  public ValueSource(ContentFile file, Format format) {
    this.file = file;
    this.format = format;
  }

  ContentFile file() {
    return file;
  }

  /** A string as it is written. */
  synchronized WrittenString string(Value.Text value) {
    SourceText text = source();
    int from = text.indexOf(value.span().start());
    int to = text.indexOf(value.span().end());
    return new WrittenString(text.text(), from, to, format, value.text());
  }

  synchronized Span span(int from, int to) {
    return source().span(from, to);
  }

  /** Of a file that can't be read any more no places are known. */
  private SourceText source() {
    SourceText known = read;
    if (known == null) {
      known = new SourceText(readAgain());
      read = known;
    }
    return known;
  }

  private String readAgain() {
    try {
      byte[] bytes = RegularFiles.read(file.location(), DocumentReader.MAX_BYTES);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    } catch (IOException e) {
      return "";
    }
  }
}
