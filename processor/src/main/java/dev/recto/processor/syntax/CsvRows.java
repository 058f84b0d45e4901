package dev.recto.processor.syntax;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads CSV row by row. The library reads the cells and says on which line a row begins; a broken
 * row is left out, and the library begins anew on the line after it.
 */
final class CsvRows {
  /** The library doubles its buffer while there is more to read. */
  private static final int MIN_BUFFER = 1 << 16;

  private final SourceText source;
  private final String text;
  private final CsvReaderBuilder settings;

  /**
   * Rows of a text.
   *
   * @param source the text, whose lines end with {@code \n}
   */
  CsvRows(SourceText source) {
    this.source = source;
    this.text = source.text();
    this.settings =
        de.siegmar.fastcsv.reader.CsvReader.builder()
            .fieldSeparator(',')
            .quoteCharacter('"')
            .commentStrategy(CommentStrategy.NONE)
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .detectBomHeader(false)
            .maxBufferSize(MIN_BUFFER + 2 * text.length());
  }

  /** Reads the rows in turn, as long as they are wanted. */
  void read(Predicate<CsvRow> wanted) {
    int from = 0;
    boolean more = true;
    while (more && from < text.length()) {
      Cells cells = new Cells(source, from);
      more = readSound(from, cells, wanted);
      from = cells.broken.map(CsvMistake::next).orElse(text.length());
    }
  }

  /** Reads up to the first row that is broken. */
  private boolean readSound(int from, Cells cells, Predicate<CsvRow> wanted) {
    try (Reader rest = from(from);
        var reader = settings.build(cells, rest)) {
      Iterator<CsvRow> rows = reader.iterator();
      while (cells.broken.isEmpty() && rows.hasNext()) {
        if (!wanted.test(rows.next())) {
          return false;
        }
      }
      return true;
    } catch (CsvParseException e) {
      if (!text.startsWith("\"", cells.at)) {
        throw e;
      }
      cells.broken = Optional.of(CsvMistake.ofQuoted(text, cells.at));
      return wanted.test(cells.buildRecord());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reader from(int index) throws IOException {
    Reader reader = new StringReader(text);
    long skipped = reader.skip(index);
    assert skipped == index;
    return reader;
  }

  /** Collects the cells of a row, and finds where each begins and ends. */
  private static final class Cells extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private final SourceText source;
    private final String text;
    private final int linesBefore;
    private List<CsvCell> cells = new ArrayList<>();
    private Optional<CsvMistake> broken = Optional.empty();
    private int at;

    Cells(SourceText source, int from) {
      this.source = source;
      this.text = source.text();
      this.linesBefore = source.positionOf(from).line() - 1;
    }

    @Override
    protected void handleBegin(long line) {
      cells = new ArrayList<>();
      at = source.indexOf(new Position(linesBefore + (int) line, 1));
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      String content = new String(buffer, offset, length);
      int end = quoted ? CsvQuotes.closing(text, at) + 1 : at + length;
      CsvCell cell =
          quoted ? new CsvCell(content, true, at, end) : bare(content.strip(), at, content);
      if (!quoted && cell.text().startsWith("\"") && broken.isEmpty()) {
        broken = Optional.of(CsvMistake.ofSpaced(text, at, cell.from()));
      }
      cells.add(cell);
      at = end + 1;
    }

    private static CsvCell bare(String stripped, int at, String content) {
      int from = stripped.isEmpty() ? at : at + content.indexOf(stripped);
      return new CsvCell(stripped, false, from, from + stripped.length());
    }

    @Override
    protected CsvRow buildRecord() {
      return new CsvRow(cells, broken);
    }
  }
}
