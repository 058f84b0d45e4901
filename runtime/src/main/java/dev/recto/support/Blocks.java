package dev.recto.support;

/** Numbered blocks of values, so many a resource: {@code entries-0.bin}, {@code entries-1.bin}. */
final class Blocks {
  private final NumberedFiles files;

  Blocks(Resources resources, String kind, int size) {
    this.files = NumberedFiles.of(resources, kind, size, Format.BLOCKS_PER_FILE);
  }

  /** The values of the block with this number. */
  ValueReader at(int number) {
    return files.at(number / Format.BLOCKS_PER_FILE).block(number % Format.BLOCKS_PER_FILE);
  }
}
