package dev.recto.processor.syntax;

import dev.recto.processor.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys that a JSON text names, found by its quotes and brackets alone. */
final class JsonKeys {
  private static final Pattern KEY =
      Pattern.compile(
          "(?:\"([^\"\\\\\n]++)\"|'([^'\\\\\n]++)'|([\\w-]++))\\s*+[:=](\\s*+null\\b)?+");

  private final String text;
  private final Matcher key;
  private final BrokenKeys broken;
  private final List<Level> open = new ArrayList<>();

  /** An object or list that is open, and the last key of an object. */
  private record Level(boolean isObject, String key) {}

  private JsonKeys(SourceText source, BrokenKeys broken) {
    this.text = source.text();
    this.key = KEY.matcher(text);
    this.broken = broken;
  }

  /** Those that could not be read; a key with {@code null} is as if absent. */
  static List<BrokenKey> broken(SourceText source, Value.Table read) {
    BrokenKeys broken = new BrokenKeys(source, read);
    new JsonKeys(source, broken).scan();
    return broken.list();
  }

  private void scan() {
    boolean maybeKey = false;
    for (int at = 0; at < text.length() && open.size() <= JsonReader.MAX_NESTING; at++) {
      char c = text.charAt(at);
      if (maybeKey && isInObject() && key.region(at, text.length()).lookingAt()) {
        name();
        at = key.end() - 1;
      } else if (c == '"') {
        int end = JsonScan.endOfString(text, at);
        at = (end < 0 ? Lines.end(text, at) : end) - 1;
      } else {
        bracket(c);
      }
      maybeKey = "{,\n".indexOf(c) >= 0 || maybeKey && Character.isWhitespace(c);
    }
  }

  private boolean isInObject() {
    return !open.isEmpty() && open.get(open.size() - 1).isObject;
  }

  private void bracket(char c) {
    if (c == '{' || c == '[') {
      open.add(new Level(c == '{', ""));
    } else if ((c == '}' || c == ']') && !open.isEmpty()) {
      open.remove(open.size() - 1);
    }
  }

  private void name() {
    int group = key.group(1) != null ? 1 : key.group(2) != null ? 2 : 3;
    open.set(open.size() - 1, new Level(true, key.group(group)));
    if (key.group(4) == null) {
      List<String> path = open.stream().filter(Level::isObject).map(Level::key).toList();
      broken.add(path, key.start(), key.end(group));
    }
  }
}
