package dev.recto.processor.settings;

import dev.recto.processor.problem.Severity;
import java.util.List;

/**
 * Which links are looked for, and where.
 *
 * @param level how much a broken link weighs
 * @param skipped what addresses begin with that are not looked for
 * @param served what paths begin with that the site's own code serves
 * @param feeds names of files that feeds of sections and terms have
 * @param staticFolder the folder of files that are served as they are, relative to the folder that
 *     holds the content root
 */
public record LinkSettings(
    Severity level,
    List<String> skipped,
    List<String> served,
    List<String> feeds,
    String staticFolder) {
  /** The folder of static files, unless another one is named. */
  public static final String STATIC = "static";

  static final LinkSettings DEFAULT =
      new LinkSettings(Severity.ERROR, List.of(), List.of(), List.of(), STATIC);
}
