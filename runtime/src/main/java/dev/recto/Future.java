package dev.recto;

/**
 * What happens to pages with a date that is still to come.
 *
 * @since 0.1
 */
public enum Future {
  /** They are published like all others, as Zola does. */
  SHOW,
  /**
   * They are left out like drafts until their date has come. The option {@code recto.now} says what
   * time it is, so that a build can be repeated; by default it is the day of the build, in UTC.
   */
  HIDE
}
