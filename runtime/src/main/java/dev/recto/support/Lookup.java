package dev.recto.support;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Numbers by a text or a number: of entries by key or value, of pages by path. The table is sorted
 * and searched where it is. A large one is cut into pieces, of which a search reads one.
 */
final class Lookup {
  private static final IntBuffer NONE = IntBuffer.allocate(0);

  private final DataFile whole;
  private final @Nullable NumberedFiles pieces;

  private Lookup(DataFile whole, @Nullable NumberedFiles pieces) {
    this.whole = whole;
    this.pieces = pieces;
  }

  /** Reads the table, or where it is cut, the text at which each piece begins. */
  static Lookup open(Resources resources, String kind) {
    DataFile whole = resources.open(Format.file(kind));
    ValueReader in = whole.block(0);
    boolean cut = in.bool();
    return new Lookup(whole, cut ? new NumberedFiles(resources, kind, in.bits()) : null);
  }

  /** The numbers of a text, in their order; none if it is not there. */
  IntBuffer get(String text) {
    return get(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The only number of a number. */
  OptionalInt get(int number) {
    return first(get(ByteBuffer.allocate(Integer.BYTES).putInt(number).array()));
  }

  /** The first number of a text. */
  OptionalInt first(String text) {
    return first(get(text));
  }

  /** The number of a path; a missing slash at either end is added. */
  OptionalInt atPath(String path) {
    String absolute = path.startsWith("/") ? path : "/".concat(path);
    OptionalInt exact = first(absolute);
    return exact.isPresent() || absolute.endsWith("/") ? exact : first(absolute.concat("/"));
  }

  private static OptionalInt first(IntBuffer numbers) {
    return numbers.limit() == 0 ? OptionalInt.empty() : OptionalInt.of(numbers.get(0));
  }

  private IntBuffer get(byte[] key) {
    ValueReader in = whole.block(0);
    int found = floor(in, key);
    if (pieces != null && found >= 0) {
      in = pieces.at(found).block(0);
      found = floor(in, key);
    }
    if (found < 0) {
      return NONE;
    }
    ValueReader row = in.after(rowOf(in, found));
    return row.compareText(key) == 0 ? row.numbers() : NONE;
  }

  /** The last row whose text does not come after a key, from 0; negative if there is none. */
  private static int floor(ValueReader in, byte[] key) {
    int from = 0;
    int to = in.bitsAt(Format.LOOKUP_SIZE);
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (in.after(rowOf(in, middle)).compareText(key) > 0) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from - 1;
  }

  private static int rowOf(ValueReader in, int index) {
    return in.bitsAt(Format.LOOKUP_ROWS + index * Integer.BYTES);
  }

  /** The place of a number among ascending ones; negative if it is not there. */
  static int indexOf(IntBuffer ascending, int number) {
    int from = 0;
    int to = ascending.limit();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ascending.get(middle) < number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < ascending.limit() && ascending.get(from) == number ? from : -1;
  }
}
