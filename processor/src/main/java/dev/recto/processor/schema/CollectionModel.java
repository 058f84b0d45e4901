package dev.recto.processor.schema;

import dev.recto.processor.names.JavaNames;
import dev.recto.processor.names.RegistryNames;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What is generated for one collection.
 *
 * @param spec the annotation
 * @param record the record of its entries
 * @param entries the entries in the collection's order
 * @param isComplete whether all of its entries could be read
 * @param indexes what entries can be looked up by
 * @param languages which entries are in which language, on sites with several
 */
public record CollectionModel(
    CollectionSpec spec,
    Shape record,
    List<Entry> entries,
    boolean isComplete,
    List<Index> indexes,
    Optional<Languages> languages) {

  /** Whether the values of an entry are read when they are asked for. */
  public boolean isLazy() {
    return record.isGenerated() && spec.isOfPages();
  }

  /** How many of its constants are in one type. */
  public int constantsPerType() {
    return isLazy() ? RegistryNames.CONSTANTS_PER_TYPE : RegistryNames.WHOLE_CONSTANTS_PER_TYPE;
  }

  /** The same collection, its entries found by more than their keys. */
  CollectionModel with(List<Index> found) {
    return new CollectionModel(spec, record, entries, isComplete, found, languages);
  }

  /**
   * An entry.
   *
   * @param row what it comes from
   * @param key the text of the key template
   * @param constant the name of its constant; none if another entry has it, none can be made, or it
   *     is a translation and the template does not name the language
   */
  public record Entry(Row row, Optional<String> key, Optional<String> constant) {}

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
   * @param component the component
   * @param kind what the method takes
   * @param entries places in the collection's order by value as text, each list ascending
   */
  public record Index(Component component, Kind kind, Map<String, List<Integer>> entries) {
    private static final int MAX_RESOURCE = 100;

    /** What entries are looked up by. */
    public enum Kind {
      /** A text. */
      TEXT,
      /** A boolean. */
      BOOLEAN,
      /** The year of a date. */
      YEAR,
      /** A constant of an enum. */
      CONSTANT,
      /** An entry that they refer to. */
      ENTRY
    }

    /** Whether the method takes the year of a date. */
    public boolean byYear() {
      return kind == Kind.YEAR;
    }

    /** The name of the method: {@code season}, {@code dateYear}. */
    public String name() {
      return byYear() ? component.name() + "Year" : component.name();
    }

    /**
     * The name of the resource, in lower case, and that of no other index: {@code guest-name},
     * {@code date.year}.
     */
    public String resource() {
      StringBuilder name = new StringBuilder();
      for (char c : component.name().toCharArray()) {
        if (Character.isUpperCase(c)) {
          name.append('-');
        }
        name.append(Character.toLowerCase(c));
      }
      String whole = byYear() ? name + ".year" : name.toString();
      return whole.length() <= MAX_RESOURCE ? whole : JavaNames.checksum(whole);
    }
  }
}
