package dev.recto.processor.schema;

import dev.recto.processor.content.ContentPage;
import dev.recto.processor.names.JavaNames;
import dev.recto.processor.schema.FieldType.Field;
import dev.recto.processor.schema.FieldType.RecordShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What is generated for one collection.
 *
 * @param spec the annotation
 * @param record the record of its entries, without {@code page}
 * @param entries the entries in the collection's order
 * @param indexes what entries can be looked up by
 * @param languages which entries are in which language, on sites with several
 */
public record CollectionModel(
    CollectionSpec spec,
    RecordShape record,
    List<Entry> entries,
    List<Index> indexes,
    Optional<Languages> languages) {

  /**
   * A page of the collection.
   *
   * @param page the page
   * @param key the text of the key template
   * @param constant the name of its constant; none if another entry has it, none can be made, or it
   *     is a translation and the template does not name the language
   */
  public record Entry(ContentPage page, Optional<String> key, Optional<String> constant) {}

  /**
   * The languages of the entries.
   *
   * @param main the default language of the site
   * @param entries places in the collection's order by language, each list ascending
   */
  public record Languages(String main, SortedMap<String, List<Integer>> entries) {}

  /**
   * A component whose values repeat, so that the registry has a method for it.
   *
   * @param field the component
   * @param byYear whether the method takes a date's year
   * @param entries places in the collection's order by value as text, each list ascending
   */
  public record Index(Field field, boolean byYear, Map<String, List<Integer>> entries) {
    private static final int MAX_RESOURCE = 100;

    /** The name of the method: {@code season}, {@code dateYear}. */
    public String name() {
      return byYear ? field.name() + "Year" : field.name();
    }

    /**
     * The name of the resource, in lower case, and that of no other index: {@code guest-name},
     * {@code date.year}.
     */
    public String resource() {
      StringBuilder name = new StringBuilder();
      for (char c : field.name().toCharArray()) {
        if (Character.isUpperCase(c)) {
          name.append('-');
        }
        name.append(Character.toLowerCase(c));
      }
      String whole = byYear ? name + ".year" : name.toString();
      return whole.length() <= MAX_RESOURCE ? whole : JavaNames.checksum(whole);
    }
  }
}
