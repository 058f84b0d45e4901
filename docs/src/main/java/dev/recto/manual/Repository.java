package dev.recto.manual;

/** Where the files of the manual are edited. */
public final class Repository {
  private static final String URL = Site.settings().table("extra").text("repository").orElseThrow();

  private Repository() {}

  /** The address that shows a file, by its path in the repository. */
  public static String file(String path) {
    return URL + "/blob/main/" + path;
  }

  /** The address that edits a page, by its path in the content folder. */
  public static String edit(String source) {
    return URL + "/edit/main/docs/content/" + source;
  }
}
