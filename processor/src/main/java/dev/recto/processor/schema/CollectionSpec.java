package dev.recto.processor.schema;

import dev.recto.processor.keys.KeyPattern;
import dev.recto.processor.names.RegistryNames;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.slip.KeyScope;
import dev.recto.processor.type.JavaType;
import dev.recto.processor.type.Shape;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code @ContentCollection} annotation asks for, its defaults filled in.
 *
 * @param index which annotation of the compilation, from 0
 * @param packageName the package of the annotated type; empty for the unnamed one
 * @param from the folder, with a slash at its end; empty for the whole tree
 * @param registry the simple name of the registry
 * @param record the name of the record, after those of the types around it and dots
 * @param key the template of constants
 * @param orderBy a key, perhaps with {@code -} before it; empty for the section's order
 * @param ignore key paths to leave out
 * @param maps key paths that are maps
 * @param required key paths that every page must have
 * @param refs key paths whose values name entries, each with the registry of these
 * @param origin what becomes its entries
 * @param declared its record, if that is the author's
 * @param warnings what compilers would warn of in code that names the author's types
 */
public record CollectionSpec(
    int index,
    String packageName,
    String from,
    String registry,
    String record,
    String key,
    String orderBy,
    List<String> ignore,
    List<String> maps,
    List<String> required,
    List<String> refs,
    Origin origin,
    Optional<Shape> declared,
    List<String> warnings) {

  /** What becomes the entries of a collection. */
  public sealed interface Origin {
    /** The pages below a folder of the content root. */
    record Pages() implements Origin {}

    /**
     * What is in a file or folder of the data folder.
     *
     * @param at the list or table that holds the entries; empty for the only one
     */
    record Data(String at) implements Origin {}
  }

  /** A collection of pages whose record is inferred. */
  public CollectionSpec(
      int index,
      String packageName,
      String from,
      String registry,
      String record,
      String key,
      String orderBy,
      List<String> ignore,
      List<String> maps,
      List<String> required) {
    this(
        index,
        packageName,
        from,
        registry,
        record,
        key,
        orderBy,
        ignore,
        maps,
        required,
        List.of(),
        new Origin.Pages(),
        Optional.empty(),
        List.of());
  }

  /** The same collection with the author's record. */
  public CollectionSpec withDeclared(Shape shape, List<String> ofNames) {
    return new CollectionSpec(
        index,
        packageName,
        from,
        registry,
        record,
        key,
        orderBy,
        ignore,
        maps,
        required,
        refs,
        origin,
        Optional.of(shape),
        List.copyOf(ofNames));
  }

  /** Whether its entries are pages. */
  public boolean isOfPages() {
    return origin instanceof Origin.Pages;
  }

  /** The simple name of the record that is generated for it. */
  public Optional<String> generatedRecord() {
    return declared.isPresent() ? Optional.empty() : Optional.of(record);
  }

  /** The record of its entries. */
  public JavaType recordType() {
    return new JavaType(packageName, List.of(record.split("\\.")));
  }

  /** The registry. */
  public JavaType registryType() {
    return new JavaType(packageName, List.of(registry));
  }

  /** The pages whose keys become its record. */
  public KeyScope scope() {
    return new KeyScope(
        from,
        KeyPattern.all(ignore),
        KeyPattern.all(maps),
        declared.map(record -> new ComponentKeys(record)));
  }

  /** Whether its entries are in the order of their weights, or of those backwards. */
  public boolean ordersByWeight() {
    return orderBy.equals("weight") || orderBy.equals("-weight");
  }

  /** The place of an attribute. */
  public InAnnotation at(String attribute) {
    return new InAnnotation(index, attribute);
  }

  /** The place of an element of an attribute that is an array. */
  public InAnnotation at(String attribute, int element) {
    return new InAnnotation(index, attribute, element);
  }

  /** The types around its registry. */
  public RegistryNames names() {
    return new RegistryNames(packageName, registry);
  }

  /** The qualified name of a type beside the annotated one. */
  public String qualified(String simpleName) {
    return names().qualified(simpleName);
  }
}
