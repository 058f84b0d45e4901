package dev.recto.processor.syntax;

import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.FileProblem.DuplicateKey;
import dev.recto.processor.problem.FileProblem.InvalidDate;
import dev.recto.processor.problem.FileProblem.TomlSyntax;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.TomlParseError;

/** Puts the errors of the TOML library into an author's words. */
final class TomlErrors {
  private static final Pattern DUPLICATE =
      Pattern.compile("(.+) previously defined at line (\\d+), column (\\d+)", Pattern.DOTALL);
  private static final Pattern DATE_PART =
      Pattern.compile(
          "Invalid (year|month|day|hour|minutes|seconds|nanoseconds|zone offset[a-z ]*)"
              + " \\(valid range (\\S+?)\\.\\.(\\S+?)\\)");
  private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'(?=')){1,80}'");
  private static final String DATE_CHARACTERS = "0123456789-:.+TtZz";

  private final ContentFile file;
  private final TomlLines lines;
  private final SourceText text;

  TomlErrors(ContentFile file, TomlLines lines) {
    this.file = file;
    this.lines = lines;
    this.text = lines.text();
  }

  /** The same mistakes with their places in the file; a table that stands twice is one mistake. */
  List<Diagnostic> diagnostics(List<TomlParseError> errors) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    int endOfRepeated = 0;
    for (Diagnostic diagnostic :
        errors.stream().map(this::diagnostic).sorted(Diagnostic.ORDER).toList()) {
      int at = text.indexOf(((InContent) diagnostic.place()).at());
      boolean repeats = diagnostic.problem() instanceof DuplicateKey;
      if (repeats && text.text().startsWith("[", at)) {
        int next = text.text().indexOf("\n[", at);
        endOfRepeated = next < 0 ? text.text().length() : next;
        diagnostics.add(original(diagnostic));
      } else if (!repeats || at > endOfRepeated) {
        diagnostics.add(original(diagnostic));
      }
    }
    return diagnostics;
  }

  private Diagnostic original(Diagnostic diagnostic) {
    Position at = ((InContent) diagnostic.place()).at();
    return Diagnostic.at(file, lines.original(at), diagnostic.problem());
  }

  private Diagnostic diagnostic(TomlParseError error) {
    Position at = new Position(error.position().line(), error.position().column());
    String message = String.valueOf(error.getMessage());
    Matcher duplicate = DUPLICATE.matcher(message);
    if (duplicate.matches()) {
      Position first =
          new Position(Integer.parseInt(duplicate.group(2)), Integer.parseInt(duplicate.group(3)));
      return Diagnostic.at(
          file, at, new DuplicateKey(duplicate.group(1), file.path(), lines.original(first)));
    }
    Matcher part = DATE_PART.matcher(message);
    if (part.matches()) {
      String name = part.group(1);
      boolean several = name.endsWith("s");
      return date(
          at,
          "the %s %s from %s to %s"
              .formatted(name, several ? "run" : "runs", part.group(2), part.group(3)));
    }
    if (message.startsWith("Invalid date")) {
      return date(at, "that month has fewer days");
    }
    return Diagnostic.at(file, at, syntax(message));
  }

  private static TomlSyntax syntax(String message) {
    String what = LibraryWords.of(message, QUOTED);
    return new TomlSyntax(what, cure(what));
  }

  private static String cure(String what) {
    if (what.matches("unexpected `\\p{L}.*`, expected a value")) {
      return "put quotes around text";
    } else if (what.contains(", expected \"") || what.contains(", expected '")) {
      return "close the text with its quote";
    } else if (what.endsWith("expected ]")) {
      return "close it with `]`";
    } else if (what.contains("expected a newline")) {
      return "put each key on a line of its own";
    }
    return "front matter must be TOML";
  }

  /** Points at the whole date, which the library does not. */
  private Diagnostic date(Position at, String cure) {
    String all = text.text();
    int from = text.indexOf(at);
    int to = from;
    while (from > 0 && isInDate(all, from - 1)) {
      from--;
    }
    while (to < all.length() && isInDate(all, to)) {
      to++;
    }
    return Diagnostic.at(
        file, text.positionOf(from), new InvalidDate(all.substring(from, to), cure));
  }

  /** A blank belongs to a date where it stands between the day and the hour. */
  private static boolean isInDate(String all, int index) {
    char c = all.charAt(index);
    return DATE_CHARACTERS.indexOf(c) >= 0
        || c == ' '
            && index > 0
            && index + 1 < all.length()
            && Character.isDigit(all.charAt(index - 1))
            && Character.isDigit(all.charAt(index + 1));
  }
}
