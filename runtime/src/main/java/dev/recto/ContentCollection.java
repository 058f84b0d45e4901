package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates typed Java for one content folder: a registry with one constant per page, and, unless
 * the annotated type is a record, a record with the keys of the pages. Both are in the package of
 * the annotated type.
 *
 * <pre>{@code
 * @ContentCollection(from = "podcast", registry = "Episodes", key = "S{season}E{episode}")
 * interface SiteContent {}
 * }</pre>
 *
 * <p>On a record, the record is the schema that every page must fit:
 *
 * <pre>{@code
 * @ContentCollection(from = "podcast", registry = "Episodes", key = "S{season}E{episode}")
 * public record Episode(Page page, String title, Optional<String> guest) {}
 * }</pre>
 *
 * <p>Any other class or interface only carries the annotation, and is usually an empty
 * package-private interface. A mistake in an attribute is a compile error at its value.
 *
 * @since 0.1
 */
@Documented
@Repeatable(ContentCollections.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ContentCollection {

  /**
   * {@return the folder below the content root, with {@code /} between names: {@code "podcast"}}
   * Its pages at any depth are the entries. {@code _index.md} files are sections, not entries.
   * {@code "."} is the whole tree.
   */
  String from();

  /** {@return the simple name of the generated registry: {@code "Episodes"}} */
  String registry();

  /**
   * {@return the simple name of the generated record; by default {@link #registry} without its
   * final s} Not for records, which have a name.
   */
  String record() default "";

  /**
   * {@return the template of an entry's constant: text with front matter keys in braces, looked up
   * at the top level and then in {@code extra}} <code>{slug}</code> is the page's slug, <code>
   * {name}
   * </code> its file name without extension (unless a page has a key {@code name}), and <code>
   * {lang}
   * </code> its language.
   */
  String key() default "{slug}";

  /**
   * {@return the order of the entries: a key with single values, after a {@code -} for descending
   * order} Entries without a value come last. Ties are broken by path.
   */
  String orderBy() default "";

  /**
   * {@return key paths that are left out of the record, such as {@code "extra.legacy"}; may end in
   * {@code *}}
   */
  String[] ignore() default {};

  /**
   * {@return key paths whose tables become {@code Map<String, V>} instead of a record of their own}
   */
  String[] maps() default {};

  /**
   * {@return key paths that every page must have} Not for records, whose components say it by their
   * type.
   */
  String[] required() default {};

  /**
   * {@return key paths whose values name entries of a collection, each with the registry of the
   * latter: {@code "extra.guest -> People"}} Not for records, whose components of type {@link Ref}
   * say it.
   */
  String[] refs() default {};
}
