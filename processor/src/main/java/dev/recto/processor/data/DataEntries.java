package dev.recto.processor.data;

import java.util.List;

/**
 * What a file or folder holds.
 *
 * @param entries its entries, in the order of the file, or by the paths of the files
 * @param isComplete whether all of it could be read, so that an entry that is absent is absent on
 *     purpose
 */
public record DataEntries(List<DataEntry> entries, boolean isComplete) {
  /** What is known of something that could not be read at all. */
  static final DataEntries UNKNOWN = new DataEntries(List.of(), false);
}
