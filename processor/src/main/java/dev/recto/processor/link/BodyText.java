package dev.recto.processor.link;

import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.Checksum;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.RegularFiles;
import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.DocumentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The text of a body, with the places that it has in its file. For one thread. */
public final class BodyText implements PlacedText {
  private final ContentFile file;
  private final byte[] bytes;
  private final int linesBefore;
  private final SourceText source;

  private BodyText(ContentFile file, byte[] bytes, int from) {
    this.file = file;
    this.bytes = bytes;
    this.linesBefore = lines(bytes, from);
    this.source =
        new SourceText(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8));
  }

  /** The body of a document, read anew from its file. */
  public static BodyText read(Document document) throws IOException {
    byte[] bytes = RegularFiles.read(document.file().location(), DocumentReader.MAX_BYTES);
    return new BodyText(document.file(), bytes, Math.min(document.bodyOffset(), bytes.length));
  }

  @Override
  public String text() {
    return source.text();
  }

  /** What the file was known by when the text was read. */
  public Checksum checksum() {
    return Checksum.of(bytes);
  }

  /** A body begins at the start of a line. */
  @Override
  public InContent at(int index) {
    Position inBody = source.positionOf(Math.min(index, source.text().length()));
    return new InContent(file, new Position(inBody.line() + linesBefore, inBody.column()));
  }

  @Override
  public InContent at(int from, int to) {
    return new InContent(file, new Span(at(from).at(), at(to).at()));
  }

  /** The place of a target that begins at a line and column of the file. */
  public InContent target(Position from, String target) {
    Position inBody = new Position(from.line() - linesBefore, from.column());
    return target(source.indexOf(inBody), target);
  }

  /** How many lines the file has before the body. */
  public int linesBefore() {
    return linesBefore;
  }

  private static int lines(byte[] bytes, int end) {
    int lines = 0;
    for (int i = 0; i < end; i++) {
      boolean bareReturn = bytes[i] == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n');
      lines += bytes[i] == '\n' || bareReturn ? 1 : 0;
    }
    return lines;
  }
}
