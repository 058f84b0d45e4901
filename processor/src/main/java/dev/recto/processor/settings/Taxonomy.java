package dev.recto.processor.settings;

import dev.recto.processor.problem.Place;
import java.util.Optional;

/**
 * A taxonomy of one language.
 *
 * @param name as pages write it
 * @param paginateBy pages a pager; 0 for no pagers
 * @param paginatePath the word before the number of a pager; may be empty
 * @param render whether its terms have addresses
 * @param feed whether its terms have feeds
 * @param at where it is configured; none if no settings say anything of taxonomies
 */
public record Taxonomy(
    String name,
    long paginateBy,
    String paginatePath,
    boolean render,
    boolean feed,
    Optional<Place> at) {
  static final String PAGINATE_PATH = "page";

  /** A taxonomy with nothing but a name. */
  public static Taxonomy named(String name, Optional<Place> at) {
    return new Taxonomy(name, 0, PAGINATE_PATH, true, false, at);
  }
}
