package dev.recto.processor.store;

import dev.recto.support.Format;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Numbers by text or by number, as the runtime's {@code Lookup} searches them. */
final class LookupTable {
  /** A search reads one piece, from its beginning where it is in a jar. */
  private static final int PIECE_SIZE = 1 << 14;

  private final List<Map.Entry<byte[], List<Integer>>> numbers = new ArrayList<>();
  private final ValueWriter row = new ValueWriter();

  /** Puts a text, once. */
  void put(String text, List<Integer> ofText) {
    numbers.add(Map.entry(text.getBytes(StandardCharsets.UTF_8), ofText));
  }

  /** Puts a number, once. */
  void put(int number, int ofNumber) {
    byte[] key = ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    numbers.add(Map.entry(key, List.of(ofNumber)));
  }

  /** Some rows of the table, with the bytes that they are. */
  private static final class Rows {
    final List<byte[]> rows = new ArrayList<>();
    int size;

    void add(byte[] row) {
      rows.add(row);
      size += Integer.BYTES + row.length;
    }

    boolean canTake(byte[] row) {
      return rows.isEmpty() || size + Integer.BYTES + row.length <= PIECE_SIZE;
    }

    /** Whether the table is cut, how many rows there are, where each is, and the rows. */
    ValueWriter toBlock(boolean cut) {
      ValueWriter out = new ValueWriter();
      out.bool(cut);
      out.bits(rows.size());
      int at = Format.LOOKUP_ROWS + rows.size() * Integer.BYTES;
      for (byte[] row : rows) {
        out.bits(at);
        at += row.length;
      }
      rows.forEach(out::raw);
      return out;
    }
  }

  /** Writes {@code kind.bin}, and if it is cut, its pieces. */
  void write(ResourceFolder folder, String kind) throws IOException {
    Rows beginnings = new Rows();
    List<Rows> pieces = new ArrayList<>();
    numbers.sort(Map.Entry.comparingByKey(Arrays::compareUnsigned));
    for (Map.Entry<byte[], List<Integer>> entry : numbers) {
      byte[] row = row(entry.getKey(), entry.getValue());
      if (pieces.isEmpty() || !pieces.get(pieces.size() - 1).canTake(row)) {
        pieces.add(new Rows());
        beginnings.add(row(entry.getKey(), List.of()));
      }
      pieces.get(pieces.size() - 1).add(row);
    }
    if (numbers.isEmpty()) {
      folder.block(kind, beginnings.toBlock(false));
    } else if (pieces.size() == 1 && pieces.get(0).size <= PIECE_SIZE) {
      folder.block(kind, pieces.get(0).toBlock(false));
    } else {
      folder.block(kind, beginnings.toBlock(true));
      for (int i = 0; i < pieces.size(); i++) {
        folder.block(kind, i, pieces.get(i).toBlock(false));
      }
    }
  }

  private byte[] row(byte[] text, List<Integer> numbers) {
    row.reset();
    row.text(text);
    row.size(numbers.size());
    numbers.forEach(row::bits);
    return row.toByteArray();
  }
}
