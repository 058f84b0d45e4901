package dev.recto.support;

/** A data resource in memory. Whatever is read from it was compared with its checksum. */
final class DataFile {
  private static final int TABLE = Format.HEADER + Integer.BYTES;

  private final String name;
  private final byte[] bytes;

  /** The block that was compared last, which is the only one of many files. */
  private int compared = -1;

  /** The bytes of a resource with a valid header; its name is for messages. */
  DataFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** The values of the block with this number in this file. */
  ValueReader block(int index) {
    check(bytes.length >= TABLE);
    int count = ValueReader.intAt(bytes, Format.HEADER);
    long tableEnd = TABLE + (long) count * Format.TABLE_ENTRY;
    check(index < count && tableEnd <= bytes.length);
    int entry = TABLE + index * Format.TABLE_ENTRY;
    int from = index == 0 ? (int) tableEnd : ValueReader.intAt(bytes, entry - Format.TABLE_ENTRY);
    int to = ValueReader.intAt(bytes, entry);
    if (compared != index) {
      slice(from, (long) to - from, ValueReader.intAt(bytes, entry + Integer.BYTES));
      compared = index;
    }
    return new ValueReader(bytes, from, to);
  }

  /** The bytes, of which those from an offset on are what they were when they were written. */
  byte[] slice(int offset, long length, int checksum) {
    check(offset >= Format.HEADER && length >= 0 && offset + length <= bytes.length);
    check(Format.checksum(bytes, offset, (int) (offset + length)) == checksum);
    return bytes;
  }

  private void check(boolean sound) {
    if (!sound) {
      throw new IllegalStateException(name + " is damaged; build the site again");
    }
  }
}
