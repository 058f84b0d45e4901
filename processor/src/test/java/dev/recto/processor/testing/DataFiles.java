package dev.recto.processor.testing;

import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.DataFile;
import dev.recto.processor.syntax.DataFileReader;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One data file without a folder: its text in, its values out. */
public final class DataFiles {
  private DataFiles() {}

  /** Reads a text. */
  public static DataFile read(Format format, String text) {
    return read(format, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads the bytes of a file. */
  public static DataFile read(Format format, byte[] bytes) {
    String name = "people." + format.name().toLowerCase(Locale.ROOT);
    ContentFile file = new ContentFile(ContentFile.OUTSIDE + "data/" + name, Path.of(name));
    return DataFileReader.read(file, format, bytes);
  }

  /** What is wrong with a text, as {@code line:column-line:column message [id]}. */
  public static List<String> problems(Format format, String text) {
    return read(format, text).problems().stream()
        .map(found -> ((InContent) found.place()).span() + " " + found.message())
        .toList();
  }

  /** The values of a text as JSON without spaces, whatever its format; dates as they are. */
  public static String values(Format format, String text) {
    return words(read(format, text).root());
  }

  /** A value as JSON without spaces. */
  public static String words(Value value) {
    if (value instanceof Value.Array array) {
      return array.elements().stream()
          .map(DataFiles::words)
          .collect(Collectors.joining(",", "[", "]"));
    } else if (value instanceof Value.Table table) {
      return table.members().entrySet().stream()
          .map(member -> member.getKey() + ":" + words(member.getValue().value()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    String text = value.asText().orElseThrow();
    return value instanceof Value.Text ? "\"" + text + "\"" : text;
  }

  /** The text of a file that a span covers. */
  public static String covered(String text, Span span) {
    SourceText source = new SourceText(text);
    return text.substring(source.indexOf(span.start()), source.indexOf(span.end()));
  }
}
