package dev.recto.processor.content;

import java.text.Normalizer;
import net.gcardone.junidecode.Junidecode;

/** The closest ASCII spelling of characters: Zola's where a chart has it, else the library's. */
final class Spellings {
  private static final String SEPARATOR = " ";

  private Spellings() {}

  /** Holds the chart, which most sites do not need, from the first look on. */
  private static final class Zola {
    private static final SpellingChart CHART = new SpellingChart();
  }

  /** The spelling of a character beyond ASCII; it is blank if the character separates words. */
  static String of(int codePoint) {
    String charted = Zola.CHART.spelling(codePoint);
    return charted != null ? charted : inLibrary(codePoint);
  }

  private static String inLibrary(int codePoint) {
    String spelling = lookedUp(Character.toString(codePoint));
    boolean unknown = spelling.isBlank() || spelling.startsWith("[?");
    return unknown && !(spelling.isEmpty() && isMark(codePoint)) ? SEPARATOR : spelling;
  }

  /** The library looks at 16 bits only; letters beyond them are variants of others, or unknown. */
  private static String lookedUp(String character) {
    String plain =
        character.length() == 1 ? character : Normalizer.normalize(character, Normalizer.Form.NFKC);
    boolean known = plain.chars().noneMatch(c -> Character.isSurrogate((char) c));
    return known ? Junidecode.unidecode(plain) : SEPARATOR;
  }

  /** An accent that is written apart, or what else changes the letter before it. */
  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
