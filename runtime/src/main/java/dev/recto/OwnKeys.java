package dev.recto;

/** Where pages may have keys of the site's own. */
public enum OwnKeys {
  /** Only below {@code [extra]}, as in Zola. */
  EXTRA,
  /** At the top level too, as in Hugo, Jekyll, Astro and Eleventy. */
  ANYWHERE
}
