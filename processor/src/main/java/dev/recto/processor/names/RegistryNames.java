package dev.recto.processor.names;

import dev.recto.support.Format;
import java.util.ArrayList;
import java.util.List;

/**
 * The types that are generated around one registry.
 *
 * @param packageName its package; empty for the unnamed one
 * @param registry its simple name
 */
public record RegistryNames(String packageName, String registry) {
  /**
   * How many constants are in one interface: the bytecode that sets them has to fit into one method
   * (64 KB, JVMS 4.7.3), and their source into what an IDE still reads.
   */
  public static final int CONSTANTS_PER_TYPE = 1_000;

  /**
   * How many constants of the author's record are in one interface. The JVM makes all of them when
   * one is used, and such a record is whole as soon as it is made, but many interfaces take long to
   * load. One has the entries of one resource.
   */
  public static final int WHOLE_CONSTANTS_PER_TYPE = Format.BLOCKS_PER_FILE;

  /** The class in a site's registry with the constants of sections. */
  public static final String SECTIONS = "Sections";

  /** The class that the registry of a collection has its methods from. */
  public String methods() {
    return registry + "Methods";
  }

  /** The class that knows how entries are read. */
  public String data() {
    return registry + "Data";
  }

  /** The class that holds the pages. */
  public String pages() {
    return registry + "Pages";
  }

  /** The class that calls the methods of shortcodes. */
  public String calls() {
    return registry + "Calls";
  }

  /** The interface with so many-th part of the registry's constants, from 1. */
  public String constants(int part) {
    return constants("", part);
  }

  /** The interface with so many-th part of the constants of a class in the registry, from 1. */
  public String constants(String nested, int part) {
    return registry + nested + "Constants" + part;
  }

  /** All interfaces with the constants of a class in the registry, or of the registry itself. */
  public List<String> constantsOf(String nested, int size) {
    return constantsOf(nested, size, CONSTANTS_PER_TYPE);
  }

  /** The same with so many constants in each. */
  public List<String> constantsOf(String nested, int size, int perType) {
    List<String> names = new ArrayList<>();
    for (int from = 0; from < size; from += perType) {
      names.add(constants(nested, from / perType + 1));
    }
    return names;
  }

  /** What every registry of a collection may have beside it, itself included. */
  public List<String> ofCollection() {
    return List.of(registry, methods(), data(), constants(1), pages(), calls());
  }

  /** What every registry of a site may have beside it, itself included. */
  public List<String> ofSite() {
    return List.of(registry, pages(), calls(), constants(SECTIONS, 1));
  }

  /** A type of the same package by its qualified name. */
  public String qualified(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
