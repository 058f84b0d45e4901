package dev.recto.processor.slip;

import dev.recto.processor.keys.KnownKeys;
import dev.recto.processor.problem.TermProblem.UnknownTaxonomy;
import dev.recto.processor.syntax.Format;
import java.util.Set;

/**
 * The taxonomies of a language.
 *
 * @param lang the language
 * @param open whether every other one is welcome too
 * @param names their names
 */
record TaxonomyNames(String lang, boolean open, Set<String> names) {

  /** What keys the table of a page can have, if no other taxonomy is welcome. */
  KnownKeys known(Format format) {
    return new KnownKeys(
        names, (name, meant) -> new UnknownTaxonomy(name, lang, meant, meant.map(format::key)));
  }

  /** Whether the settings name it. */
  boolean has(String name) {
    return names.contains(name);
  }
}
