package dev.recto.processor.markdown;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** The words by UAX 29 that have a letter or number, whatever the script. For one thread. */
final class UnicodeWords {
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
  private final OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = words.addAttribute(TypeAttribute.class);

  UnicodeWords() {
    words.setMaxTokenLength(StandardTokenizer.MAX_TOKEN_LENGTH_LIMIT);
  }

  /** The words of a text. */
  int count(String text) {
    return countAll(hasManyMarks(text) ? withoutManyMarks(text) : text);
  }

  private int countAll(String text) {
    int count = 0;
    int from = 0;
    try {
      words.setReader(new StringReader(text));
      words.reset();
      while (words.incrementToken()) {
        if (!type.type().equals(SOUTH_EAST_ASIAN)) {
          count += single(text, from, place.startOffset());
          from = place.endOffset();
          count += hasLetter(word) ? 1 : 0;
        }
      }
      words.end();
      words.close();
      return count + single(text, from, text.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words in a part whose characters do not join; marks belong to the character before. */
  private static int single(String text, int from, int to) {
    int count = 0;
    boolean counted = false;
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      counted = counted && isExtending(c);
      if (!counted && isAlphanumeric(c)) {
        counted = true;
        count++;
      }
    }
    return count;
  }

  private static boolean hasLetter(CharSequence text) {
    for (int i = 0; i < text.length(); i += Character.charCount(Character.codePointAt(text, i))) {
      if (isAlphanumeric(Character.codePointAt(text, i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Alphabetic by its property, or numeric by its category: {@code \u00b2} and {@code \u00bd} are.
   */
  private static boolean isAlphanumeric(int c) {
    int type = Character.getType(c);
    return Character.isAlphabetic(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean hasManyMarks(String text) {
    int run = 0;
    for (int i = 0; i < text.length() && run < MAX_MARKS; ) {
      int c = text.codePointAt(i);
      run = isMark(c) ? run + 1 : 0;
      i += Character.charCount(c);
    }
    return run == MAX_MARKS;
  }

  /**
   * Marks and format characters are passed over, connectors join the text around them (WB4, WB13a).
   */
  private static String withoutManyMarks(String text) {
    return MANY_MARKS
        .matcher(text)
        .replaceAll(run -> CONNECTOR.matcher(run.group()).find() ? "_" : "");
  }

  private static boolean isMark(int c) {
    return c < 0x300
        ? c == '_' || c == '\u00ad'
        : isExtending(c) || Character.getType(c) == Character.CONNECTOR_PUNCTUATION;
  }

  /** Whether a character never begins a word of its own (WB4). */
  private static boolean isExtending(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
