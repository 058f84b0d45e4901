package dev.recto.processor.javac;

import dev.recto.processor.problem.OneLine;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.RegularFiles;
import dev.recto.processor.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.SimpleJavaFileObject;

/** The content file as javac's parser sees it first, and as its messages show it later. */
final class ContentFileObject extends SimpleJavaFileObject {
  /** A larger file is not shown. */
  private static final long MAX_BYTES = 32L << 20;

  /** So many characters of a line are shown after what is wrong. */
  private static final int SHOWN_AFTER = 500;

  /** javac shows a line from its start on, so that a place further into it is only named. */
  private static final int MAX_COLUMN = 10_000;

  private static final String MARK = "\ufeff";

  private final Path location;
  private final String text;
  private final String parsed;
  private boolean shown;

  private ContentFileObject(Path location, String text, int at) {
    super(location.toUri(), Kind.SOURCE);
    this.location = location;
    this.text = text;
    this.parsed = spaces(text.substring(0, Math.min(at, text.length()))) + "import x;";
  }

  /** The file of a place; none if the place is too far into its line to be shown. */
  static Optional<ContentFileObject> of(InContent place) {
    Path location = place.file().location();
    String text = text(location);
    int at = new SourceText(text).indexOf(place.at());
    return place.at().column() > MAX_COLUMN
        ? Optional.empty()
        : Optional.of(new ContentFileObject(location, shown(text, at), at));
  }

  /** The text of a file; empty if it is not to be opened, or can't be. */
  private static String text(Path file) {
    try {
      String text = new String(RegularFiles.read(file, MAX_BYTES), StandardCharsets.UTF_8);
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (IOException e) {
      return "";
    }
  }

  void showText() {
    shown = true;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return shown ? text : parsed;
  }

  @Override
  public String getName() {
    Path here = Path.of("").toAbsolutePath();
    Path name = location.startsWith(here) ? here.relativize(location) : location;
    return OneLine.of(name.toString());
  }

  /** The text up to the end of the line that javac prints, fit for a terminal. */
  private static String shown(String text, int at) {
    StringBuilder shown = new StringBuilder(at + SHOWN_AFTER);
    int end = Math.min(text.length(), at + SHOWN_AFTER);
    for (int i = 0; i < end && (i < at || "\r\n".indexOf(text.charAt(i)) < 0); i++) {
      char c = text.charAt(i);
      shown.append("\r\n\t".indexOf(c) >= 0 || OneLine.isPlain(c) ? c : '\ufffd');
    }
    return shown.append('\n').toString();
  }

  private static String spaces(String text) {
    StringBuilder spaces = new StringBuilder(text.length());
    text.chars().forEach(c -> spaces.append("\r\n\t".indexOf(c) >= 0 ? (char) c : ' '));
    return spaces.toString();
  }
}
