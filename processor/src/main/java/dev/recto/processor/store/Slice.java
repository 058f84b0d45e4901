package dev.recto.processor.store;

/**
 * A piece of a numbered resource.
 *
 * @param file the number of the resource
 * @param offset its first byte
 * @param length how many bytes it has
 * @param checksum the checksum of those bytes
 */
record Slice(int file, int offset, int length, int checksum) {}
