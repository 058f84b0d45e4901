package dev.recto.processor.shortcode;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in braces that could be a call in the notation of another engine, or almost one.
 *
 * @param block whether it is in {@code {% %}}
 * @param closes whether it ends a body
 * @param name the shortcode that it could be a call of
 * @param inside what follows the name
 * @param isClosed whether closing braces follow on the same line
 * @param to where it ends
 */
record NearCall(
    boolean block, boolean closes, String name, String inside, boolean isClosed, int to) {
  private static final int MAX_LENGTH = 300;

  /** Words of other engines before the name of what they call. */
  private static final Set<String> CALLING =
      Set.of("include", "shortcode", "call", "render", "partial", "component");

  private static final Pattern OPENING =
      Pattern.compile(
          "\\{(?: ?(?<kind>[{%])[<%~-]?)?[ \\t]*(?<slash>/?)[ \\t]*(?<word>[A-Za-z_][\\w-]*)");
  private static final Pattern CALLED =
      Pattern.compile("[ \\t]+[\"']?(?:[\\w-]+/)*(?<name>[A-Za-z_][\\w-]*)(?:\\.\\w+)?[\"']?");
  private static final Pattern CLOSING = Pattern.compile("[ \\t]*[>%~/-]*[ \\t]*(?:[}%] ?}|})");

  /** What begins at a brace, if it is anything like a call. */
  static Optional<NearCall> at(String text, int from) {
    int limit = Math.min(text.length(), from + MAX_LENGTH);
    int line = from;
    while (line < limit && text.charAt(line) != '\n') {
      line++;
    }
    Matcher opening = OPENING.matcher(text).region(from, line);
    if (!opening.lookingAt()) {
      return Optional.empty();
    }
    String word = opening.group("word");
    int at = opening.end();
    boolean closes = !opening.group("slash").isEmpty();
    Matcher called = CALLED.matcher(text).region(at, line);
    if ((CALLING.contains(word) || word.equals("end")) && called.lookingAt()) {
      closes |= word.equals("end");
      word = called.group("name");
      at = called.end();
    } else if (word.startsWith("end") && word.length() > 3) {
      closes = true;
      word = word.substring(word.charAt(3) == '_' ? 4 : 3);
    }
    Matcher closing = CLOSING.matcher(text).region(at, line);
    boolean closed = closing.find();
    return Optional.of(
        new NearCall(
            "%".equals(opening.group("kind")),
            closes,
            word,
            text.substring(at, closed ? closing.start() : at),
            closed,
            closed ? closing.end() : at));
  }
}
