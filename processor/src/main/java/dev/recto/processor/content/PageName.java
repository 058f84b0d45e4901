package dev.recto.processor.content;

import dev.recto.processor.source.ContentFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page's file or folder is called, and what follows from that (R5.6, R6.1).
 *
 * @param name the file name without {@code .md}; of {@code index.md} the name of its folder
 * @param folder the parent folders with a slash at their end; not the folder that gives the name
 * @param date the text of a date that the name begins with
 * @param slugSource what stands behind that date, else the name
 */
record PageName(String name, String folder, Optional<String> date, String slugSource) {
  private static final String ENDING = ".md";
  private static final Pattern DATED =
      Pattern.compile(
          "(\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])"
              + "(?:T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2}))?)"
              + "(?: ?[_-](.+))?.*",
          Pattern.DOTALL);

  static PageName of(ContentFile file) {
    String folder = file.folder();
    String name = file.name().substring(0, file.name().length() - ENDING.length());
    if (name.equals("index") && !folder.isEmpty()) {
      int parent = folder.lastIndexOf('/', folder.length() - 2) + 1;
      name = folder.substring(parent, folder.length() - 1);
      folder = folder.substring(0, parent);
    }
    Matcher dated = DATED.matcher(name);
    return dated.matches()
        ? new PageName(
            name,
            folder,
            Optional.of(dated.group(1)),
            Optional.ofNullable(dated.group(2)).orElse(name))
        : new PageName(name, folder, Optional.empty(), name);
  }
}
