package dev.recto.processor.markdown;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Counts the words of a body (R16.3). For one thread. */
public final class WordCounter {
  private static final String CODE = "```";

  /** Scripts such as Thai, in which the library keeps runs together that UAX 29 parts. */
  private static final String SOUTH_EAST_ASIAN =
      StandardTokenizer.TOKEN_TYPES[StandardTokenizer.SOUTHEAST_ASIAN];

  /** More marks in a row than this say no more than one, and keep the tokenizer busy for ever. */
  private static final int MAX_MARKS = 32;

  private static final Pattern MANY_MARKS =
      Pattern.compile("[\\p{M}\\p{Cf}\\p{Pc}]{" + MAX_MARKS + ",}+");
  private static final Pattern CONNECTOR = Pattern.compile("\\p{Pc}");

  private final StandardTokenizer words = new StandardTokenizer();
  private final CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = words.addAttribute(TypeAttribute.class);

  /** A counter. */
  public WordCounter() {
    words.setMaxTokenLength(StandardTokenizer.MAX_TOKEN_LENGTH_LIMIT);
  }

  /** The words by UAX 29 that have a letter or digit, those between code fences left out. */
  public int count(String markdown) {
    int count = 0;
    boolean code = false;
    int from = 0;
    while (from <= markdown.length()) {
      int fence = markdown.indexOf(CODE, from);
      int to = fence < 0 ? markdown.length() : fence;
      count += code ? 0 : words(markdown.substring(from, to));
      code = !code;
      from = fence < 0 ? markdown.length() + 1 : fence + CODE.length();
    }
    return count;
  }

  private int words(String text) {
    int count = 0;
    try {
      words.setReader(new StringReader(hasManyMarks(text) ? withoutManyMarks(text) : text));
      words.reset();
      while (words.incrementToken()) {
        if (type.type().equals(SOUTH_EAST_ASIAN)) {
          count += (int) word.codePoints().filter(Character::isLetterOrDigit).count();
        } else if (Character.isLetterOrDigit(Character.codePointAt(word, 0)) || hasLetter()) {
          count++;
        }
      }
      words.end();
      words.close();
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean hasLetter() {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean hasManyMarks(String text) {
    int run = 0;
    for (int i = 0; i < text.length() && run < MAX_MARKS; i++) {
      run = isMark(text.charAt(i)) ? run + 1 : 0;
    }
    return run == MAX_MARKS;
  }

  /**
   * Marks and format characters are passed over, connectors join what stands around them (WB4,
   * WB13a).
   */
  private static String withoutManyMarks(String text) {
    return MANY_MARKS
        .matcher(text)
        .replaceAll(run -> CONNECTOR.matcher(run.group()).find() ? "_" : "");
  }

  private static boolean isMark(char c) {
    if (c < 0x300) {
      return c == '_' || c == '\u00ad';
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
