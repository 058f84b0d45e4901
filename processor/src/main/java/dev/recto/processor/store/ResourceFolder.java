package dev.recto.processor.store;

import dev.recto.processor.source.Checksum;
import dev.recto.support.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the data resources of one generated class, as {@link Format} describes them.
 *
 * @param path with a slash at its end
 * @param fingerprint that of the class
 * @param output where files go
 */
public record ResourceFolder(String path, long fingerprint, Output output) {
  private static final String ALL = "META-INF/recto/";

  /** The folder of a class. */
  public static String pathOf(String qualifiedName) {
    return ALL + qualifiedName + "/";
  }

  /** Writes the block with a number; any thread may. */
  @FunctionalInterface
  interface BlockSource {
    void write(int number, ValueWriter out);
  }

  /** Writes numbered blocks as {@code kind-N.bin}, so many a file. */
  void blocks(String kind, int size, BlockSource source) throws IOException {
    int files = (size + Format.BLOCKS_PER_FILE - 1) / Format.BLOCKS_PER_FILE;
    InOrder.make(
        files,
        file -> {
          int from = file * Format.BLOCKS_PER_FILE;
          Tabled blocks = new Tabled(new ValueWriter());
          for (int i = from; i < Math.min(from + Format.BLOCKS_PER_FILE, size); i++) {
            source.write(i, blocks.out);
            blocks.endBlock();
          }
          return blocks;
        },
        (file, blocks) -> write(Format.file(kind, file), blocks.table(), blocks.out));
  }

  /** Writes one block as {@code kind.bin}. */
  void block(String kind, ValueWriter block) throws IOException {
    write(Format.file(kind), tabled(block), block);
  }

  /** Writes one block as {@code kind-N.bin}. */
  void block(String kind, int number, ValueWriter block) throws IOException {
    write(Format.file(kind, number), tabled(block), block);
  }

  /** Writes numbers by text. */
  void table(String kind, Map<String, List<Integer>> numbers) throws IOException {
    LookupTable table = new LookupTable();
    numbers.forEach(table::put);
    table.write(this, kind);
  }

  /** Writes texts by text, sorted by that. */
  void texts(String kind, Map<String, String> texts) throws IOException {
    ValueWriter out = new ValueWriter();
    List<Map.Entry<String, String>> entries = new ArrayList<>(texts.entrySet());
    entries.sort(Map.Entry.comparingByKey());
    out.list(
        entries,
        entry -> {
          out.text(entry.getKey());
          out.text(entry.getValue());
        });
    block(kind, out);
  }

  /** Writes a resource after its header. */
  void write(String name, ValueWriter... contents) throws IOException {
    try (OutputStream out = output.resource(path + name)) {
      header().writeTo(out);
      for (ValueWriter content : contents) {
        content.writeTo(out);
      }
    }
  }

  /** Writes a resource of several pieces after its header, unless it is there already. */
  void write(String name, List<Chunk> pieces) throws IOException {
    ValueWriter identity = header();
    for (Chunk piece : pieces) {
      identity.bits(piece.checksum().length());
      identity.bits(piece.checksum().crc32());
      identity.bits(piece.checksum().crc32c());
    }
    if (output.has(path + name, Checksum.of(identity.toByteArray()))) {
      return;
    }
    try (OutputStream out = output.resource(path + name)) {
      header().writeTo(out);
      for (Chunk piece : pieces) {
        out.write(piece.bytes());
      }
    }
  }

  private ValueWriter header() {
    ValueWriter header = new ValueWriter();
    header.raw(new byte[] {Format.VERSION});
    header.bits((int) (fingerprint >>> Integer.SIZE));
    header.bits((int) fingerprint);
    return header;
  }

  private static ValueWriter tabled(ValueWriter block) {
    Tabled one = new Tabled(block);
    one.endBlock();
    return one.table();
  }

  /** Blocks one after the other. */
  private static final class Tabled {
    private final ValueWriter out;
    private final List<Integer> ends = new ArrayList<>();

    Tabled(ValueWriter out) {
      this.out = out;
    }

    void endBlock() {
      ends.add(out.length());
    }

    /** How many blocks there are, and for each where it ends and its checksum. */
    ValueWriter table() {
      ValueWriter table = new ValueWriter();
      table.bits(ends.size());
      int before = Format.HEADER + Integer.BYTES + ends.size() * Format.TABLE_ENTRY;
      int from = 0;
      for (int end : ends) {
        table.bits(before + end);
        table.bits(out.checksum(from, end));
        from = end;
      }
      return table;
    }
  }
}
