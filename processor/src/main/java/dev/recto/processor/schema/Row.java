package dev.recto.processor.schema;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.content.ContentPage;
import dev.recto.processor.data.DataEntry;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Format;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Component;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What becomes an entry: keys with their places, and the page that has them if there is one.
 *
 * @param file the file
 * @param format its format
 * @param keys the keys; those of a page with dates given as text read as dates
 * @param written the keys as they are in the file
 * @param home where a missing key is reported
 * @param isSound whether all of it could be read
 * @param reported paths of keys that are wrong or missing, which is reported already
 * @param mixed where values are of a type that is rarer than another one, which is reported already
 * @param unfit keys that do not fit a declared record, which is reported when it is checked
 * @param name what it is called where it comes from: a file's name, the key of a table; none of an
 *     element of a list
 * @param page the page
 */
public record Row(
    ContentFile file,
    Format format,
    Value.Table keys,
    Value.Table written,
    Span home,
    boolean isSound,
    Set<String> reported,
    Set<Span> mixed,
    Set<String> unfit,
    Optional<String> name,
    Optional<ContentPage> page) {

  /** By file, and by place in it. */
  static final Comparator<Row> ORDER =
      Comparator.comparing((Row row) -> row.file().path()).thenComparing(row -> row.home().start());

  /** The row of a page. */
  public static Row of(ContentPage page) {
    return new Row(
        page.file(),
        page.document().format(),
        page.keys(),
        page.document().frontMatter(),
        Span.at(page.document().fence()),
        page.document().isSound(),
        page.reported(),
        Set.of(),
        Set.of(),
        Optional.of(page.name()),
        Optional.of(page));
  }

  /** The row of an entry of a data file. */
  static Row of(DataEntry entry) {
    return new Row(
        entry.file(),
        entry.format(),
        entry.keys(),
        entry.keys(),
        entry.home(),
        entry.isSound(),
        Set.of(),
        Set.of(),
        Set.of(),
        entry.name(),
        Optional.empty());
  }

  /** The table {@code extra} of a page. */
  public Optional<Value.Table> extra() {
    return page.isEmpty()
        ? Optional.empty()
        : keys.get(BuiltInKey.EXTRA.key())
            .filter(Value.Table.class::isInstance)
            .map(Value.Table.class::cast);
  }

  /** The value of a key, at the top level and then in {@code extra}. */
  public Optional<Value> lookUp(String key) {
    return keys.get(key).or(() -> extra().flatMap(extra -> extra.get(key)));
  }

  /** The value of a component, as written. */
  public Optional<Value> valueOf(Component component) {
    if (component.path().isEmpty()) {
      return lookUp(component.key());
    }
    Optional<Value> value = Optional.of(keys);
    for (String key : component.path()) {
      value =
          value.flatMap(v -> v instanceof Value.Table table ? table.get(key) : Optional.empty());
    }
    return value;
  }

  /** What no two rows of a collection have in common. */
  public String id() {
    return file.path() + (page.isPresent() ? "" : "#" + home.start());
  }

  /**
   * Whether it is known that a key can't be relied on: it is wrong or missing and that is reported,
   * or parts of the file could not be read.
   */
  public boolean excuses(String keyPath) {
    return !isSound || ContentPage.isReported(reported, keyPath);
  }

  /** Whether it is known of a key on either level that it can't be relied on. */
  boolean excusesEither(String key) {
    return unfit.contains(key) || excuses(key) || excuses(BuiltInKey.EXTRA.key() + "." + key);
  }

  /** The same row, of which more is reported. */
  Row reporting(Collection<String> keyPaths) {
    Set<String> all = new TreeSet<>(reported);
    all.addAll(keyPaths);
    return new Row(file, format, keys, written, home, isSound, all, mixed, unfit, name, page);
  }

  /** The same row, of which it is reported where its values have a rarer type. */
  Row mixing(Map<Span, String> keyPaths) {
    Row row = reporting(keyPaths.values());
    Set<Span> all = Set.copyOf(keyPaths.keySet());
    return new Row(
        file, format, keys, written, home, isSound, row.reported, all, unfit, name, page);
  }

  /** The same row, of which it is known what does not fit its record. */
  Row without(Set<String> misfits) {
    return misfits.equals(unfit)
        ? this
        : new Row(file, format, keys, written, home, isSound, reported, mixed, misfits, name, page);
  }
}
