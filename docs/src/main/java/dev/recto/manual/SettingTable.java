package dev.recto.manual;

/** A table of the site's settings. */
public enum SettingTable {
  /** The file itself. */
  SITE,
  /** One of {@code [languages.fr]}. */
  LANGUAGES,
  /** An element of {@code taxonomies}. */
  TAXONOMIES,
  /** {@code [slugify]}. */
  SLUGIFY,
  /** {@code [link_checker]}. */
  LINK_CHECKER,
  /** {@code [markdown]}. */
  MARKDOWN
}
