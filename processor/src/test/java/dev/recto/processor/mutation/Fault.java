package dev.recto.processor.mutation;

import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One mistake in one file.
 *
 * @param replaced the file that it is made in
 * @param file the file that comes out; the same unless its name is the mistake
 * @param bytes what is in it then
 * @param places where the diagnostic must be: at one of these
 */
record Fault(String replaced, String file, byte[] bytes, List<Position> places) {
  /** Marks a place in a text; of more than one any will do. */
  static final String HERE = "‸";

  /** What is written as the byte 0xE9, which is not UTF-8. */
  static final char NOT_UTF8 = '\uE0E9';

  /** A mistake in the text of a page. */
  static Fault in(Page page, String marked) {
    return in(page.path(), marked);
  }

  /** A mistake in the text of a file. */
  static Fault in(String file, String marked) {
    return new Fault(file, file, bytes(marked.replace(HERE, "")), places(marked));
  }

  /** A mistake in the name of a page. */
  static Fault named(Page page, String file) {
    return new Fault(page.path(), file, bytes(page.text()), List.of(Position.START));
  }

  private static List<Position> places(String marked) {
    String counted = marked.startsWith("\uFEFF") ? marked.substring(1) : marked;
    SourceText source = new SourceText(counted.replace(HERE, ""));
    List<Position> places = new ArrayList<>();
    int at = counted.indexOf(HERE);
    while (at >= 0) {
      places.add(source.positionOf(at - places.size() * HERE.length()));
      at = counted.indexOf(HERE, at + 1);
    }
    if (places.isEmpty()) {
      throw new IllegalArgumentException("no place in " + marked);
    }
    return places;
  }

  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String rest = text;
    for (int i = rest.indexOf(NOT_UTF8); i >= 0; i = rest.indexOf(NOT_UTF8)) {
      bytes.writeBytes(rest.substring(0, i).getBytes(StandardCharsets.UTF_8));
      bytes.write(0xE9);
      rest = rest.substring(i + 1);
    }
    bytes.writeBytes(rest.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
