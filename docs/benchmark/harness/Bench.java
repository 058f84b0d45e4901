import java.nio.file.Path;

/**
 * What every part of the benchmark needs.
 *
 * @param home the folder of the benchmark's own files
 * @param work a folder for what can be removed at the end
 */
record Bench(Options options, Path home, Path work, Recto recto, Rivals rivals, Results results) {
  /** How often a row of a site is measured. */
  int rounds(Site site) {
    return site.pages() > Options.LARGE ? 1 : options.runs();
  }
}
