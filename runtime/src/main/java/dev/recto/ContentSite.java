package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the site as a whole is, and asks for its registry: all pages, sections and terms. Once
 * a compilation, on any class or interface.
 *
 * <pre>{@code
 * @ContentSite(registry = "Site", baseUrl = "https://example.org")
 * interface SiteContent {}
 * }</pre>
 *
 * <p>Settings that stand here win over those of {@code zola.toml} or {@code config.toml} beside the
 * content root.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ContentSite {

  /**
   * The simple name of the generated registry, such as {@code "Site"}; by default there is none.
   */
  String registry() default "";

  /**
   * The content root, relative to the module; by default {@code content}. The option {@code
   * recto.content} wins.
   */
  String root() default "";

  /** What permalinks begin with: {@code "https://example.org"}; by default {@code base_url}. */
  String baseUrl() default "";

  /** The code of the language of files without one; by default {@code default_language}, or en. */
  String defaultLanguage() default "";

  /** The codes of further languages; by default those of {@code [languages]}. */
  String[] languages() default {};

  /** The names of taxonomies in all languages; by default those of {@code taxonomies}. */
  String[] taxonomies() default {};

  /** The classes whose methods are shortcodes, each marked {@link Shortcode}. */
  Class<?>[] shortcodes() default {};

  /** What Markdown can have; what {@code [markdown]} of the settings switches on counts too. */
  Markdown[] markdown() default {};

  /** Whether Markdown may hold HTML. */
  RawHtml rawHtml() default RawHtml.ALLOW;

  /**
   * The folder of files that are served as they are, relative to the folder that holds the content
   * root. Links into the site are looked for there too.
   */
  String staticFolder() default "static";

  /**
   * What paths begin with that the site's own code serves, such as {@code "/api/"}; links to them
   * are not looked for.
   */
  String[] served() default {};
}
