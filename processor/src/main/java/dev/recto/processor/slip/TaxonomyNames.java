package dev.recto.processor.slip;

import java.util.Set;

/**
 * The taxonomies of a language.
 *
 * @param lang the language
 * @param open whether every other one is welcome too
 * @param names their names
 */
record TaxonomyNames(String lang, boolean open, Set<String> names) {

  /** Whether the settings name it. */
  boolean has(String name) {
    return names.contains(name);
  }
}
