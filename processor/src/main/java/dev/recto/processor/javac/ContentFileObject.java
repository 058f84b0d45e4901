package dev.recto.processor.javac;

import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/** The content file as javac's parser sees it first, and as its messages show it later. */
final class ContentFileObject extends SimpleJavaFileObject {
  private static final String MARK = "\ufeff";

  private final Path location;
  private final String text;
  private final String blanks;
  private boolean shown;

  ContentFileObject(InContent place) {
    super(place.file().location().toUri(), Kind.SOURCE);
    this.location = place.file().location();
    this.text = read(location);
    this.blanks = blanks(text.substring(0, new SourceText(text).indexOf(place.at())));
  }

  void showText() {
    shown = true;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return shown ? text : blanks + "import x;";
  }

  @Override
  public String getName() {
    Path here = Path.of("").toAbsolutePath();
    return location.startsWith(here) ? here.relativize(location).toString() : location.toString();
  }

  private static String read(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (IOException e) {
      return "";
    }
  }

  private static String blanks(String text) {
    StringBuilder blanks = new StringBuilder(text.length());
    text.chars().forEach(c -> blanks.append("\r\n\t".indexOf(c) >= 0 ? (char) c : ' '));
    return blanks.toString();
  }
}
