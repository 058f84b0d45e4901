package dev.recto.processor.store;

import dev.recto.support.Format;
import java.io.IOException;
import java.util.List;

/** Writes the numbers of the pages that the entries of a collection are, and the way back. */
final class PagePlaces {
  private PagePlaces() {}

  /** Pages are in the order of the collection. */
  static void write(ResourceFolder folder, List<Integer> pages) throws IOException {
    LookupTable places = new LookupTable();
    for (int from = 0; from < pages.size(); from += Format.NUMBERS_PER_FILE) {
      int to = Math.min(from + Format.NUMBERS_PER_FILE, pages.size());
      ValueWriter numbers = new ValueWriter();
      for (int i = from; i < to; i++) {
        numbers.bits(pages.get(i));
        places.put(pages.get(i), i);
      }
      folder.block(Format.ENTRY_PAGES, from / Format.NUMBERS_PER_FILE, numbers);
    }
    places.write(folder, Format.PLACES);
  }
}
