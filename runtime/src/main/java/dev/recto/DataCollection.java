package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates typed Java for a data file, or for a folder of data files: a registry with one constant
 * per entry. The entries are those of the file, or the files of the folder, and have no page.
 *
 * <pre>{@code
 * @DataCollection(from = "people.toml", registry = "People", key = "{id}")
 * public record Person(String id, String name, Optional<URI> site) {}
 * }</pre>
 *
 * <p>On a record, the record is the schema that every entry must fit. On any other class or
 * interface, a record is generated from the keys of the entries. What is generated is in the
 * package of the annotated type. A mistake in an attribute is a compile error at its value.
 *
 * @since 0.1
 */
@Documented
@Repeatable(DataCollections.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DataCollection {

  /**
   * {@return the file below the data folder, with its extension {@code .toml}, {@code .yaml},
   * {@code .json} or {@code .csv}, or a folder there, each file of which is one entry}
   */
  String from();

  /**
   * {@return the list or table in the file that holds the entries, as a path of keys joined by
   * dots} By default they are the elements of the list that the file is, else its tables by key,
   * else the elements of its only list.
   */
  String at() default "";

  /** {@return the simple name of the generated registry: {@code "People"}} */
  String registry();

  /**
   * {@return the simple name of the generated record; by default {@link #registry} without its
   * final s} Not for records, which have a name.
   */
  String record() default "";

  /**
   * {@return the template of an entry's constant: text with keys in braces} <code>{name}</code> is
   * the name of a file of a folder, or the key of a table.
   */
  String key() default "{name}";

  /**
   * {@return the order of the entries: a key with single values, after a {@code -} for descending
   * order; by default that of the file}
   */
  String orderBy() default "";

  /** {@return key paths that are left out of the generated record; may end in {@code *}} */
  String[] ignore() default {};

  /**
   * {@return key paths whose tables become {@code Map<String, V>} instead of a record of their own}
   */
  String[] maps() default {};

  /** {@return key paths that every entry must have} */
  String[] required() default {};

  /**
   * {@return key paths whose values name entries of a collection, each with the registry of the
   * latter: {@code "sponsor -> Sponsors"}} Not for records, whose components of type {@link Ref}
   * say it.
   */
  String[] refs() default {};
}
