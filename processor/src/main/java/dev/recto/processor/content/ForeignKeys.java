package dev.recto.processor.content;

import dev.recto.processor.syntax.Format;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys of other generators at the top level of a page, and what says the same here. */
public final class ForeignKeys {
  private static final String LANGUAGE_IN_NAME =
      "the language belongs in the file name, as in `name.de.md`";

  private static final Map<String, ForeignKey> BY_KEY =
      Stream.of(
              renamed(BuiltInKey.DATE, "publishdate", "pubdate", "publishedat", "publishedon"),
              renamed(BuiltInKey.DATE, "created", "createdat", "datecreated", "datepublished"),
              renamed(BuiltInKey.UPDATED, "lastmod", "lastmodified", "lastmodifiedat"),
              renamed(BuiltInKey.UPDATED, "modified", "moddate", "updatedat", "updateddate"),
              renamed(BuiltInKey.UPDATED, "lastupdated", "datemodified"),
              renamed(BuiltInKey.PATH, "permalink", "url"),
              renamed(BuiltInKey.ALIASES, "redirectfrom", "redirects"),
              renamed(BuiltInKey.TEMPLATE, "layout"),
              renamed(BuiltInKey.DESCRIPTION, "summary", "excerpt"),
              renamed(BuiltInKey.WEIGHT, "navorder", "sidebarposition", "menuorder"),
              renamed(BuiltInKey.DRAFT, "isdraft"),
              renamed(BuiltInKey.EXTRA, "params"),
              says(ForeignKeys::authors, "author"),
              says(ForeignKeys::draftOrDate, "published"),
              says(ForeignKeys::draftInTime, "expirydate"),
              says(ForeignKeys::terms, "tags", "categories", "tag", "category"),
              says(format -> LANGUAGE_IN_NAME, "lang", "locale"))
          .flatMap(keys -> keys.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /**
   * A key of another generator.
   *
   * @param renamed the key that takes the same value here
   * @param cure what to do instead, in the notation of a format
   */
  public record ForeignKey(Optional<String> renamed, Function<Format, String> cure) {}

  private ForeignKeys() {}

  /** The key of this name, however it joins its words. */
  public static Optional<ForeignKey> of(String key) {
    String plain = key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    return Optional.ofNullable(BY_KEY.get(plain));
  }

  private static Map<String, ForeignKey> renamed(BuiltInKey meant, String... keys) {
    String cure = "write `" + meant.key() + "`";
    return all(new ForeignKey(Optional.of(meant.key()), format -> cure), keys);
  }

  private static Map<String, ForeignKey> says(Function<Format, String> cure, String... keys) {
    return all(new ForeignKey(Optional.empty(), cure), keys);
  }

  private static Map<String, ForeignKey> all(ForeignKey key, String... keys) {
    return Arrays.stream(keys).collect(Collectors.toMap(name -> name, name -> key));
  }

  private static String authors(Format format) {
    return "write a list such as `" + format.member(BuiltInKey.AUTHORS.key(), "[\"…\"]") + "`";
  }

  private static String draftOrDate(Format format) {
    return "write `date` for the day, or `" + draft(format) + "` to hold it back";
  }

  private static String draftInTime(Format format) {
    return "pages do not expire, so write `" + draft(format) + "` in time";
  }

  private static String draft(Format format) {
    return format.member(BuiltInKey.DRAFT.key(), "true");
  }

  private static String terms(Format format) {
    return "terms belong below `" + format.place(BuiltInKey.TAXONOMIES.key()) + "`";
  }
}
