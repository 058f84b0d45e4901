package dev.recto.processor.link;

import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.syntax.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value that is Markdown, with the places of its characters. The file is only read again for
 * mistakes and links to ids. Where the characters are not found as they are written, each has the
 * place of the whole value. For one thread.
 */
public final class ValueText implements PlacedText {
  private final ValueSource source;
  private final Value.Text value;
  private @Nullable WrittenString written;
  private boolean found;

  /** A value in a file. */
  public ValueText(ValueSource source, Value.Text value) {
    this.source = source;
    this.value = value;
  }

  @Override
  public String text() {
    return value.text();
  }

  @Override
  public InContent at(int index) {
    WrittenString string = written();
    if (!found) {
      return whole();
    }
    int at = string.start(Math.min(index, value.text().length()));
    return new InContent(source.file(), source.span(at, at).start());
  }

  @Override
  public InContent at(int from, int to) {
    if (from >= to) {
      return at(from);
    }
    WrittenString string = written();
    return found
        ? new InContent(source.file(), source.span(string.start(from), string.end(to - 1)))
        : whole();
  }

  private InContent whole() {
    return new InContent(source.file(), value.span());
  }

  private WrittenString written() {
    WrittenString known = written;
    if (known == null) {
      known = source.string(value);
      found = known.find();
      written = known;
    }
    return known;
  }
}
