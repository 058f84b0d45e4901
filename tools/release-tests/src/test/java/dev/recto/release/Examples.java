package dev.recto.release;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of code in a page, as it is. */
record Examples(String text) {

  static Examples of(Checkout checkout, String page) throws IOException {
    return new Examples(Files.readString(checkout.root().resolve(page)));
  }

  /** The page from a text on. */
  Examples after(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("no " + words);
    }
    return new Examples(text.substring(at));
  }

  /** A block of code by its language and its number. */
  String block(String language, int number) {
    Matcher block = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```").matcher(text);
    for (int i = 0; block.find(); i++) {
      if (i == number) {
        return block.group(1);
      }
    }
    throw new IllegalArgumentException("no block " + number + " of " + language);
  }
}
