package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes the site as a whole, and generates its registry: all pages, sections and terms. At most
 * once in a compilation, on any class or interface.
 *
 * <pre>{@code
 * @ContentSite(registry = "Site", baseUrl = "https://example.org")
 * interface SiteContent {}
 * }</pre>
 *
 * <p>These settings take precedence over those of {@code zola.toml} or {@code config.toml} next to
 * the content root.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ContentSite {

  /**
   * {@return the simple name of the generated registry, such as {@code "Site"}; by default there is
   * none}
   */
  String registry() default "";

  /**
   * {@return the content root, relative to the module; by default {@code content}} The option
   * {@code recto.content} takes precedence.
   */
  String root() default "";

  /**
   * {@return the beginning of permalinks: {@code "https://example.org"}; by default {@code
   * base_url}}
   */
  String baseUrl() default "";

  /**
   * {@return the language of files that name none; by default {@code default_language}, or {@code
   * en}}
   */
  String defaultLanguage() default "";

  /** {@return the codes of the other languages; by default those of {@code [languages]}} */
  String[] languages() default {};

  /** {@return the names of taxonomies in all languages; by default those of {@code taxonomies}} */
  String[] taxonomies() default {};

  /** {@return the classes whose methods with {@link Shortcode} content can call} */
  Class<?>[] shortcodes() default {};

  /**
   * {@return extensions of Markdown, in addition to those that the settings turn on in {@code
   * [markdown]}}
   */
  Markdown[] markdown() default {};

  /** {@return whether Markdown may contain HTML} */
  RawHtml rawHtml() default RawHtml.ALLOW;

  /**
   * {@return the folder of files that are served as they are, relative to the parent of the content
   * root} Links may point to these files.
   */
  String staticFolder() default "static";

  /** {@return the folder of data files, relative to the parent of the content root} */
  String dataFolder() default "data";

  /** {@return where pages may have keys of the site's own} */
  OwnKeys ownKeys() default OwnKeys.EXTRA;

  /**
   * {@return beginnings of paths that the site's own code serves, such as {@code "/api/"}, and of
   * ids that its templates make, such as {@code "#comments"}} Links to them are not checked.
   */
  String[] served() default {};

  /** {@return whether pages with a date that is still to come are published} */
  Future future() default Future.SHOW;
}
