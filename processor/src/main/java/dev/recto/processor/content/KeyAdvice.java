package dev.recto.processor.content;

import dev.recto.processor.problem.KeyProblem.MisplacedKey;
import dev.recto.processor.problem.KeyProblem.UnknownKey;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.syntax.Format;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What to write instead of a key that means nothing. */
public final class KeyAdvice {
  private KeyAdvice() {}

  /**
   * A key at the top level of a page.
   *
   * @param meant the key that was probably meant, unless the page has that too
   */
  public static UnknownKey onPage(String key, Optional<String> meant, Format format) {
    String cure =
        ForeignKeys.of(key)
            .filter(foreign -> foreign.renamed().isEmpty() || meant.isPresent())
            .map(foreign -> foreign.cure().apply(format))
            .or(() -> meant.map(other -> near(key, other, format)))
            .or(
                () ->
                    SectionKey.of(key).map(known -> "only sections have it, in their `_index.md`"))
            .orElseGet(() -> own(format));
    return new UnknownKey(key, meant.map(format::key), cure);
  }

  /** A key at the top level of a page that no component of its record takes. */
  public static UnknownKey ofRecord(String key, Optional<String> meant, Format format) {
    String cure =
        ForeignKeys.of(key)
            .map(foreign -> foreign.cure().apply(format))
            .or(() -> meant.map(other -> closest(key, other) + ", below `" + extra(format) + "`"))
            .or(
                () ->
                    SectionKey.of(key).map(known -> "only sections have it, in their `_index.md`"))
            .orElse("no component of the record takes it; remove it or add one");
    return new UnknownKey(key, Optional.empty(), cure);
  }

  /** A key of a section. */
  static UnknownKey inSection(String key, Optional<String> meant, Format format) {
    String cure =
        meant
            .map(other -> near(key, other, format))
            .or(() -> BuiltInKey.of(key).map(known -> "only pages have it"))
            .orElseGet(() -> own(format));
    return new UnknownKey(key, meant.map(format::key), cure);
  }

  /** A key of a table that is the author's own. */
  public static UnknownKey inTable(String key, String meant, Format format) {
    return new UnknownKey(key, Optional.of(format.key(meant)), closest(key, meant));
  }

  /** Keys in a table that have no effect there, and belong above all tables. */
  public static MisplacedKey belowTable(List<String> keys, String table, Format format) {
    String them = keys.size() == 1 ? "it" : "them";
    String target = format == Format.TOML ? "above the first table" : "to the top level";
    return new MisplacedKey(
        keys, format.place(table), OptionalInt.empty(), "move " + them + " " + target);
  }

  private static String near(String key, String meant, Format format) {
    String closest = closest(key, meant);
    return Nearest.slips(key, meant) == 0
        ? closest
        : closest + ", keys of your own belong below `" + extra(format) + "`";
  }

  private static String closest(String key, String meant) {
    return Nearest.slips(key, meant) == 0
        ? "write `" + meant + "`"
        : "the closest known key is `" + meant + "`";
  }

  private static String own(Format format) {
    return "move it below `" + extra(format) + "`";
  }

  private static String extra(Format format) {
    return format.place(BuiltInKey.EXTRA.key());
  }
}
