package dev.recto.processor.syntax;

import java.util.List;
import org.tomlj.Toml;

/**
 * Tells whether a long text has errors of syntax. The library looks at all errors so far for each
 * key, so that a text with very many of them would take forever; pieces of it do not.
 */
final class TomlPieces {
  /** Shorter texts are one piece. */
  private static final int LENGTH = 1 << 15;

  private TomlPieces() {}

  static boolean areBroken(String text) {
    if (text.length() <= LENGTH) {
      return false;
    }
    List<TomlStatement> statements = TomlStatements.of(text);
    int from = 0;
    for (int i = 0; i < statements.size(); i++) {
      int to = statements.get(i).to();
      boolean isLast = i == statements.size() - 1;
      if ((isLast || to - from >= LENGTH) && isBroken(text.substring(from, to))) {
        return true;
      }
      from = to - from >= LENGTH ? to : from;
    }
    return false;
  }

  private static boolean isBroken(String piece) {
    try {
      return Toml.parse(piece, TomlReader.OPTIONS).errors().stream()
          .anyMatch(error -> !TomlErrors.isOfSeveralStatements(error));
    } catch (RuntimeException e) {
      return true;
    }
  }
}
