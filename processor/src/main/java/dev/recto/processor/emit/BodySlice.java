package dev.recto.processor.emit;

/**
 * Where a rendered body lies.
 *
 * @param file the number of the resource {@code bodies-N.bin}
 * @param offset its first byte
 * @param length how many bytes it has
 * @param words R16.3
 */
record BodySlice(int file, int offset, int length, int words) {

  void writeTo(ValueWriter out) {
    out.size(file);
    out.size(offset);
    out.size(length);
    out.size(words);
  }
}
