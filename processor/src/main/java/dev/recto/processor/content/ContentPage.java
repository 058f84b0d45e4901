package dev.recto.processor.content;

import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Value;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page of the content tree.
 *
 * @param document the file as written
 * @param keys the front matter, dates given as text read as dates
 * @param reported paths of keys that are wrong or missing, which is reported already
 * @param name the name of its file, or of its folder if it is an {@code index.md}, without language
 * @param folder the folder of its section, with a slash at its end; empty for the content root
 * @param colocated whether it stands for its own folder
 * @param lang its language
 * @param slug the last part of the path: the key {@code slug} or the name, made fit for an address
 * @param path its address on the site, with a slash at both ends
 * @param pathSpan what the path comes from: the key {@code path} or {@code slug}, else the fence
 * @param builtIns what the built-in keys say
 */
public record ContentPage(
    Document document,
    Value.Table keys,
    Set<String> reported,
    String name,
    String folder,
    boolean colocated,
    String lang,
    String slug,
    String path,
    Span pathSpan,
    BuiltIns builtIns) {

  /** The file. */
  public ContentFile file() {
    return document.file();
  }

  /** Where a built-in key's value is; the fence if it has none. */
  public Span spanOf(BuiltInKey key) {
    return keys.get(key.key()).map(Value::span).orElse(Span.at(document.fence()));
  }

  /** The table {@code extra}. */
  public Optional<Value.Table> extra() {
    return keys.get(BuiltInKey.EXTRA.key())
        .filter(Value.Table.class::isInstance)
        .map(Value.Table.class::cast);
  }

  /**
   * Whether it is known that a key can't be relied on: it is wrong or missing and that is reported,
   * or parts of the page could not be read.
   */
  public boolean excuses(String keyPath) {
    return !document.isSound() || isReported(reported, keyPath);
  }

  /** Whether a key path, or a table that it is in, is among those that are reported. */
  public static boolean isReported(Set<String> reported, String keyPath) {
    if (reported.isEmpty()) {
      return false;
    }
    for (int end = keyPath.indexOf('.'); end >= 0; end = keyPath.indexOf('.', end + 1)) {
      if (reported.contains(keyPath.substring(0, end))) {
        return true;
      }
    }
    return reported.contains(keyPath);
  }

  /** The same page, of which more is reported. */
  public ContentPage reporting(Collection<String> keyPaths) {
    Set<String> all = new TreeSet<>(reported);
    all.addAll(keyPaths);
    return new ContentPage(
        document, keys, all, name, folder, colocated, lang, slug, path, pathSpan, builtIns);
  }
}
