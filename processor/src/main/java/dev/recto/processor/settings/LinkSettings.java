package dev.recto.processor.settings;

import dev.recto.processor.problem.Severity;
import java.util.List;

/**
 * Which links are looked for, and where.
 *
 * @param level the severity of a broken link
 * @param skipped what targets begin with that are not looked for
 * @param skippedAnchors what addresses begin with whose ids are not looked for
 * @param served what paths begin with that the site's own code serves, and ids, with {@code #},
 *     that it makes
 * @param feeds names of files that feeds have
 * @param feedFolders addresses of folders that have a feed by the settings
 * @param staticFolder the folder of files that are served as they are, relative to the folder that
 *     holds the content root
 */
public record LinkSettings(
    Severity level,
    List<String> skipped,
    List<String> skippedAnchors,
    List<String> served,
    List<String> feeds,
    List<String> feedFolders,
    String staticFolder) {
  /** The folder of static files, unless another one is named. */
  public static final String STATIC = "static";

  static final LinkSettings DEFAULT =
      new LinkSettings(
          Severity.ERROR, List.of(), List.of(), List.of(), List.of(), List.of(), STATIC);
}
