package dev.recto.processor.schema;

import dev.recto.processor.settings.SiteSpec;
import java.util.List;

/**
 * What is generated for the site as a whole.
 *
 * @param spec the annotation
 * @param sections the constants of sections
 * @param taxonomies a class for each taxonomy
 */
public record SiteModel(SiteSpec spec, List<Constant> sections, List<TaxonomyClass> taxonomies) {
  /**
   * A constant.
   *
   * @param name its name
   * @param number of the section or term
   */
  public record Constant(String name, int number) {}

  /**
   * A class with a constant for each term.
   *
   * @param taxonomy the taxonomy
   * @param name the simple name of the class
   * @param terms the constants
   */
  public record TaxonomyClass(String taxonomy, String name, List<Constant> terms) {}
}
