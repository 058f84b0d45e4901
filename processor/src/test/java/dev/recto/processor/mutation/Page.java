package dev.recto.processor.mutation;

import dev.recto.processor.source.SourceText;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A page or section without mistakes.
 *
 * @param site the site
 * @param path its content path
 * @param text its text
 * @param document what is read of it
 * @param body where its body begins
 */
record Page(TestSite site, String path, String text, Document document, int body) {

  /**
   * A key on a line of its own.
   *
   * @param name the key
   * @param from where it begins, with its quotes
   * @param to where it ends
   * @param value its value
   * @param start where the value begins
   * @param end where the value ends
   */
  record Key(String name, int from, int to, Value value, int start, int end) {
    boolean isTable() {
      return value instanceof Value.Table
          || value instanceof Value.Array list
              && list.elements().stream().anyMatch(Value.Table.class::isInstance);
    }
  }

  static Page of(TestSite site, String path, byte[] bytes, Document document) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    byte[] frontMatter = Arrays.copyOf(bytes, document.bodyOffset());
    int body = new String(frontMatter, StandardCharsets.UTF_8).length();
    return new Page(site, path, text, document, body);
  }

  Format format() {
    return document.format();
  }

  boolean isSection() {
    return path.substring(path.lastIndexOf('/') + 1).startsWith("_index.");
  }

  /** The keys of the top level that are no tables. */
  List<Key> top() {
    return keys(document.frontMatter());
  }

  /** The keys of {@code extra} that are no tables. */
  List<Key> extra() {
    return document.frontMatter().get("extra").stream()
        .filter(Value.Table.class::isInstance)
        .flatMap(value -> keys((Value.Table) value).stream())
        .toList();
  }

  Optional<Key> top(String name) {
    return top().stream().filter(key -> key.name().equals(name)).findFirst();
  }

  /** One of the keys of the top level and of {@code extra} whose values are in double quotes. */
  Optional<Key> quoted(Random random) {
    List<Key> keys =
        java.util.stream.Stream.concat(top().stream(), extra().stream())
            .filter(key -> text.startsWith("\"", key.start()) && key.end() - key.start() > 4)
            .filter(key -> text.charAt(key.end() - 1) == '"')
            .filter(key -> !text.startsWith("\"\"\"", key.start()))
            .toList();
    return pick(keys, random);
  }

  static <T> Optional<T> pick(List<T> list, Random random) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
  }

  /** With other words between two places. */
  String with(int from, int to, String words) {
    return text.substring(0, from) + words + text.substring(to);
  }

  /** Without the line of a key. */
  String without(Key key) {
    return with(lineStart(key.from()), lineEnd(key.end()), "");
  }

  /** A key as the format writes it. */
  String written(String key) {
    return format() == Format.JSON ? "\"" + key + "\"" : key;
  }

  /** A line with a key and its value. */
  String line(String key, String value) {
    return switch (format()) {
      case TOML -> key + " = " + value + "\n";
      case YAML -> key + ": " + value + "\n";
      case JSON -> key + ": " + value + ",\n";
      case CSV -> throw new IllegalArgumentException("front matter is never CSV");
    };
  }

  /** With one more key at the top level. */
  Optional<String> withTop(String key, String value) {
    return with(top(), key, value);
  }

  /** With one more key in {@code extra}. */
  Optional<String> withExtra(String key, String value) {
    return with(extra(), key, value);
  }

  /** With this paragraph before all others. */
  String paragraph(String words) {
    return with(body, body, "\n" + words + "\n\n");
  }

  int lineStart(int index) {
    return text.lastIndexOf('\n', index - 1) + 1;
  }

  int lineEnd(int index) {
    int end = text.indexOf('\n', index);
    return end < 0 ? text.length() : end + 1;
  }

  /** The fence or brace that closes the front matter. */
  int closing() {
    String fence = format() == Format.JSON ? "}" : text.substring(0, 3);
    return text.lastIndexOf("\n" + fence, body - 1) + 1;
  }

  /** With this line for the one that closes the front matter. */
  String closedWith(String line) {
    return with(closing(), lineEnd(closing()), line);
  }

  private Optional<String> with(List<Key> beside, String key, String value) {
    if (beside.isEmpty()) {
      return Optional.empty();
    }
    int from = beside.get(0).from();
    int start = lineStart(from);
    String indent = text.substring(start, from);
    return Optional.of(with(start, start, indent + line(key, value)));
  }

  private List<Key> keys(Value.Table table) {
    SourceText source = new SourceText(text);
    return table.members().entrySet().stream()
        .map(
            member -> {
              Span key = member.getValue().keySpan();
              Span value = member.getValue().value().span();
              return new Key(
                  member.getKey(),
                  source.indexOf(key.start()),
                  source.indexOf(key.end()),
                  member.getValue().value(),
                  source.indexOf(value.start()),
                  source.indexOf(value.end()));
            })
        .filter(key -> !key.isTable() && isOnItsLine(key))
        .toList();
  }

  private boolean isOnItsLine(Key key) {
    String before = text.substring(lineStart(key.from()), key.from());
    String after = text.substring(key.end(), lineEnd(key.end())).strip();
    return before.isBlank() && (after.isEmpty() || after.equals(","));
  }
}
