package dev.recto.processor.emit;

/**
 * Where the rendered body of an entry lies.
 *
 * @param file the number of the resource {@code bodies-N.bin}
 * @param offset its first byte
 * @param length how many bytes it has
 */
record BodySlice(int file, int offset, int length) {}
