package dev.recto;

/**
 * Where pages may have keys of the site's own.
 *
 * @since 0.1
 */
public enum OwnKeys {
  /** Only below {@code [extra]}, as in Zola. */
  EXTRA,
  /** At the top level too, as in Hugo, Jekyll, Astro and Eleventy. */
  ANYWHERE
}
