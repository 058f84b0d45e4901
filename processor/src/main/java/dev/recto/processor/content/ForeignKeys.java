package dev.recto.processor.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys of other generators at the top level of a page, and what says the same here. */
public final class ForeignKeys {
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
              says("write a list such as `authors = [\"…\"]`", "author"),
              says("write `date` for the day, or `draft = true` to hold it back", "published"),
              says("pages do not expire, so write `draft = true` in time", "expirydate"),
              says("terms belong below `[taxonomies]`", "tags", "categories", "keywords"),
              says("terms belong below `[taxonomies]`", "tag", "category"),
              says("the language belongs in the file name, as in `name.de.md`", "lang", "locale"))
          .flatMap(keys -> keys.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /**
   * A key of another generator.
   *
   * @param renamed the key that takes the same value here
   * @param cure what to do instead
   */
  public record ForeignKey(Optional<String> renamed, String cure) {}

  private ForeignKeys() {}

  /** The key of this name, however it joins its words. */
  public static Optional<ForeignKey> of(String key) {
    String plain = key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    return Optional.ofNullable(BY_KEY.get(plain));
  }

  private static Map<String, ForeignKey> renamed(BuiltInKey meant, String... keys) {
    ForeignKey key = new ForeignKey(Optional.of(meant.key()), "write `" + meant.key() + "`");
    return Arrays.stream(keys).collect(Collectors.toMap(name -> name, name -> key));
  }

  private static Map<String, ForeignKey> says(String cure, String... keys) {
    ForeignKey key = new ForeignKey(Optional.empty(), cure);
    return Arrays.stream(keys).collect(Collectors.toMap(name -> name, name -> key));
  }
}
