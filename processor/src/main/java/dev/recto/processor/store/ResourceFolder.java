package dev.recto.processor.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the data resources of one generated class, each but the bodies with the number of the
 * format at its start.
 *
 * @param path with a slash at its end
 * @param output where files go
 */
public record ResourceFolder(String path, Output output) {
  private static final String ALL = "META-INF/recto/";
  private static final int FORMAT = 3;

  /** How many numbered blocks one resource has; the runtime cuts at the same number. */
  static final int BLOCKS_PER_FILE = 256;

  /** The folder of a class. */
  public static String pathOf(String qualifiedName) {
    return ALL + qualifiedName + "/";
  }

  /** Makes the block with a number. */
  @FunctionalInterface
  interface BlockSource {
    byte[] block(int number) throws IOException;
  }

  /** Writes numbered blocks as {@code kind-N.bin}, so many a file, their offsets first. */
  void blocks(String kind, int size, BlockSource source) throws IOException {
    for (int from = 0; from < size; from += BLOCKS_PER_FILE) {
      int count = Math.min(BLOCKS_PER_FILE, size - from);
      byte[][] blocks = new byte[count][];
      for (int i = 0; i < count; i++) {
        blocks[i] = source.block(from + i);
      }
      write(kind + "-" + from / BLOCKS_PER_FILE + ".bin", file(blocks));
    }
  }

  /** Writes numbers by text. */
  void table(String name, Map<String, List<Integer>> numbers) throws IOException {
    ValueWriter out = new ValueWriter();
    out.raw(new byte[] {FORMAT});
    out.list(
        new ArrayList<>(numbers.entrySet()),
        entry -> {
          out.text(entry.getKey());
          out.list(entry.getValue(), out::size);
        });
    write(name + ".bin", out.toByteArray());
  }

  /** Writes texts by text. */
  void texts(String name, Map<String, String> texts) throws IOException {
    ValueWriter out = new ValueWriter();
    out.raw(new byte[] {FORMAT});
    out.list(
        new ArrayList<>(texts.entrySet()),
        entry -> {
          out.text(entry.getKey());
          out.text(entry.getValue());
        });
    write(name + ".bin", out.toByteArray());
  }

  /** Writes numbers of four bytes. */
  void numbers(String name, List<Integer> numbers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(FORMAT);
    numbers.forEach(number -> number(out, number));
    write(name + ".bin", out.toByteArray());
  }

  void write(String name, byte[] bytes) throws IOException {
    try (OutputStream out = output.resource(path + name)) {
      out.write(bytes);
    }
  }

  private static byte[] file(byte[][] blocks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(FORMAT);
    int offset = 1 + blocks.length * Integer.BYTES;
    for (byte[] block : blocks) {
      number(out, offset);
      offset += block.length;
    }
    for (byte[] block : blocks) {
      out.writeBytes(block);
    }
    return out.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, int number) {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      out.write(number >>> shift);
    }
  }
}
