package dev.recto.processor.content;

import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.source.ContentFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page's file or folder is called, and what follows from that.
 *
 * @param name the file name without {@code .md} and language; of an {@code index} its folder's name
 * @param folder the parent folders with a slash at their end; not the folder that gives the name
 * @param colocated whether the page stands for its folder
 * @param code the text at the place of the language code, on a site with several languages
 * @param lang the language
 * @param date the text of a date that the name begins with
 * @param slugSource the text after that date, else the name
 */
public record PageName(
    String name,
    String folder,
    boolean colocated,
    Optional<String> code,
    String lang,
    Optional<String> date,
    String slugSource) {
  private static final String EXTENSION = ".md";
  private static final Pattern DATED =
      Pattern.compile(
          "(\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])"
              + "(?:T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2}))?)"
              + "(?: ?[_-](.+))?.*",
          Pattern.DOTALL);

  /** Whether a file is a page, and not a section or an asset. */
  public static boolean isOfPage(ContentFile file) {
    return file.name().endsWith(EXTENSION) && !file.name().startsWith("_index.");
  }

  /** Takes the name of a file apart. */
  public static PageName of(ContentFile file, SiteSettings settings) {
    String stem = file.name().substring(0, file.name().length() - EXTENSION.length());
    Optional<String> code = code(stem, settings);
    boolean isOther = code.filter(settings::isOtherLanguage).isPresent();
    String name = isOther ? stem.substring(0, stem.indexOf('.')) : stem;
    String folder = file.folder();
    boolean colocated = name.equals("index") && !folder.isEmpty();
    if (colocated) {
      int parent = folder.lastIndexOf('/', folder.length() - 2) + 1;
      name = folder.substring(parent, folder.length() - 1);
      folder = folder.substring(0, parent);
    }
    String lang = isOther ? code.get() : settings.defaultLanguage();
    Matcher dated = DATED.matcher(name);
    if (!dated.matches()) {
      return new PageName(name, folder, colocated, code, lang, Optional.empty(), name);
    }
    String rest = settings.keepsDates() ? null : dated.group(2);
    return new PageName(
        name,
        folder,
        colocated,
        code,
        lang,
        Optional.of(dated.group(1)),
        Optional.ofNullable(rest).orElse(name));
  }

  /** Without further languages, dots mean nothing. */
  private static Optional<String> code(String stem, SiteSettings settings) {
    int dot = stem.indexOf('.');
    return dot < 0 || !settings.isMultilingual()
        ? Optional.empty()
        : Optional.of(stem.substring(dot + 1));
  }
}
