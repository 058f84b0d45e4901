package dev.recto.processor.syntax;

import dev.recto.processor.source.Position;
import dev.recto.processor.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;

/**
 * Reads broken TOML statement by statement: one mistake for each that is broken, and a text with
 * the others. A header whose meaning is plain is put right, so that the keys below it stay where
 * they belong; below any other the keys are left out.
 *
 * @param text the text without what is left out, its lines where they were
 * @param mistakes what is wrong
 */
record TomlRecovery(String text, List<Mistake> mistakes) {

  /**
   * What the library says first of a statement.
   *
   * @param at the index in the whole text
   */
  record LibraryError(int at, String message) {}

  /** Reads all statements of a text. */
  static TomlRecovery of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    List<Mistake> mistakes = new ArrayList<>();
    Set<String> lists = TomlHeader.lists(text);
    boolean tableKnown = true;
    int copied = 0;
    for (TomlStatement statement : TomlStatements.of(text)) {
      Optional<LibraryError> error = error(text, statement);
      Optional<TomlHeader> header = TomlHeader.read(text, statement, lists);
      if (header.isPresent()) {
        tableKnown = error.isEmpty() || !header.get().meant().isEmpty();
      }
      if (error.isPresent()) {
        mistakes.add(
            header
                .map(TomlHeader::mistake)
                .orElseGet(() -> TomlMistakes.find(text, statement, error.get())));
      }
      if (error.isPresent() || !tableKnown) {
        kept.append(text, copied, statement.from());
        kept.append(header.map(TomlHeader::meant).orElse(""));
        text.substring(statement.from(), statement.to())
            .chars()
            .filter(c -> c == '\n')
            .forEach(c -> kept.append('\n'));
        copied = statement.to();
      }
    }
    return new TomlRecovery(kept.append(text, copied, text.length()).toString(), mistakes);
  }

  /** Keys that are defined twice are found when all statements are read together. */
  private static Optional<LibraryError> error(String text, TomlStatement statement) {
    String words = text.substring(statement.from(), statement.to()) + "\n";
    if (statement.unclosed() != TomlStatement.NONE) {
      return Optional.of(new LibraryError(statement.unclosed(), ""));
    }
    TomlLines lines = TomlLines.of(words);
    try {
      return Toml.parse(lines.text().text(), TomlReader.OPTIONS).errors().stream()
          .filter(error -> !TomlErrors.isOfSeveralStatements(error))
          .map(
              error ->
                  new LibraryError(statement.from() + index(error, lines, words), words(error)))
          .min(Comparator.comparingInt(LibraryError::at));
    } catch (RuntimeException e) {
      return Optional.of(new LibraryError(statement.from(), ""));
    }
  }

  private static int index(TomlParseError error, TomlLines lines, String words) {
    Position at = new Position(error.position().line(), error.position().column());
    return Math.min(new SourceText(words).indexOf(lines.original(at)), words.length() - 1);
  }

  private static String words(TomlParseError error) {
    return String.valueOf(error.getMessage());
  }
}
