package dev.recto.processor.store;

import dev.recto.support.Format;
import java.io.IOException;
import java.io.OutputStream;
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

  /** Makes the block with a number. */
  @FunctionalInterface
  interface BlockSource {
    ValueWriter block(int number) throws IOException;
  }

  /** Writes numbered blocks as {@code kind-N.bin}, so many a file. */
  void blocks(String kind, int size, BlockSource source) throws IOException {
    for (int from = 0; from < size; from += Format.BLOCKS_PER_FILE) {
      byte[][] blocks = new byte[Math.min(Format.BLOCKS_PER_FILE, size - from)][];
      for (int i = 0; i < blocks.length; i++) {
        blocks[i] = source.block(from + i).toByteArray();
      }
      write(Format.file(kind, from / Format.BLOCKS_PER_FILE), tabled(blocks));
    }
  }

  /** Writes one block as {@code kind.bin}. */
  void block(String kind, ValueWriter block) throws IOException {
    write(Format.file(kind), tabled(block.toByteArray()));
  }

  /** Writes one block as {@code kind-N.bin}. */
  void block(String kind, int number, ValueWriter block) throws IOException {
    write(Format.file(kind, number), tabled(block.toByteArray()));
  }

  /** Writes numbers by text. */
  void table(String kind, Map<String, List<Integer>> numbers) throws IOException {
    LookupTable table = new LookupTable();
    numbers.forEach(table::put);
    table.write(this, kind);
  }

  /** Writes texts by text. */
  void texts(String kind, Map<String, String> texts) throws IOException {
    ValueWriter out = new ValueWriter();
    out.map(texts, out::text);
    block(kind, out);
  }

  /** Writes a resource after its header. */
  void write(String name, ValueWriter content) throws IOException {
    ValueWriter header = new ValueWriter();
    header.raw(new byte[] {Format.VERSION});
    header.bits((int) (fingerprint >>> Integer.SIZE));
    header.bits((int) fingerprint);
    try (OutputStream out = output.resource(path + name)) {
      out.write(header.toByteArray());
      out.write(content.toByteArray());
    }
  }

  /** How many blocks there are, for each where it ends and its checksum, and the blocks. */
  private static ValueWriter tabled(byte[]... blocks) {
    ValueWriter out = new ValueWriter();
    out.bits(blocks.length);
    int end = Format.HEADER + Integer.BYTES + blocks.length * Format.TABLE_ENTRY;
    for (byte[] block : blocks) {
      end += block.length;
      out.bits(end);
      out.bits(Format.checksum(block, 0, block.length));
    }
    for (byte[] block : blocks) {
      out.raw(block);
    }
    return out;
  }
}
