package dev.recto.processor.settings;

import dev.recto.AnchorLinks;
import dev.recto.OwnKeys;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.syntax.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The settings of a site, defaults filled in.
 *
 * @param baseUrl what every permalink begins with, without slash at its end; none if nothing says
 * @param defaultLanguage its code
 * @param taxonomies by language, the default one included; a language's in the order of the
 *     settings
 * @param openTaxonomies whether no settings say anything of taxonomies, so that each is welcome
 * @param taxonomyRoot the folder of all taxonomies, with a slash at its end unless empty
 * @param paths how slugs of pages are made
 * @param keepsDates whether a date in a file name stays in the slug
 * @param terms how slugs of taxonomies and terms are made
 * @param anchors how ids of headings are made
 * @param markdown what Markdown can have
 * @param anchorLinks where headings link to themselves, unless a section says otherwise
 * @param links which links are looked for
 * @param dataFolder the folder of data files, relative to the folder that holds the content root
 * @param ownKeys where pages may have keys of the site's own
 * @param ignored patterns of files that are not there
 * @param written everything in the settings file, whether it concerns content or not
 */
public record SiteSettings(
    Optional<String> baseUrl,
    String defaultLanguage,
    SortedMap<String, List<Taxonomy>> taxonomies,
    boolean openTaxonomies,
    String taxonomyRoot,
    SlugStrategy paths,
    boolean keepsDates,
    SlugStrategy terms,
    SlugStrategy anchors,
    MarkdownSwitches markdown,
    AnchorLinks anchorLinks,
    LinkSettings links,
    String dataFolder,
    OwnKeys ownKeys,
    List<Glob> ignored,
    Value.Table written) {
  /** The usual folder of data files. */
  public static final String DATA = "data";

  private static final String ENGLISH = "en";

  /** The settings of a site that says nothing. */
  public static final SiteSettings DEFAULT =
      new SiteSettings(
          Optional.empty(),
          ENGLISH,
          new TreeMap<>(Map.of(ENGLISH, List.of())),
          true,
          "",
          SlugStrategy.ON,
          false,
          SlugStrategy.ON,
          SlugStrategy.ON,
          MarkdownSwitches.DEFAULT,
          AnchorLinks.NONE,
          LinkSettings.DEFAULT,
          DATA,
          OwnKeys.EXTRA,
          List.of(),
          Value.Table.EMPTY);

  /** The codes of all languages. */
  public SortedSet<String> languages() {
    return new TreeSet<>(taxonomies.keySet());
  }

  /** The taxonomies of a language. */
  public List<Taxonomy> taxonomies(String language) {
    return taxonomies.getOrDefault(language, List.of());
  }

  /** The title of the site in a language. */
  public Optional<String> title(String language) {
    return words(language, SettingKey.TITLE);
  }

  /** The description of the site in a language. */
  public Optional<String> description(String language) {
    return words(language, SettingKey.DESCRIPTION);
  }

  private Optional<String> words(String language, SettingKey key) {
    Optional<Value> ofLanguage =
        table(written, SettingKey.LANGUAGES.key())
            .flatMap(languages -> table(languages, language))
            .flatMap(keys -> keys.get(key.key()));
    Optional<Value> ofSite =
        language.equals(defaultLanguage) ? written.get(key.key()) : Optional.empty();
    return ofLanguage.or(() -> ofSite).flatMap(Value::asText);
  }

  private static Optional<Value.Table> table(Value.Table table, String key) {
    return table
        .get(key)
        .flatMap(
            value -> value instanceof Value.Table inner ? Optional.of(inner) : Optional.empty());
  }

  /** Whether there are languages besides the default one. */
  public boolean isMultilingual() {
    return taxonomies.size() > 1;
  }

  /** Whether a code is that of a language besides the default one. */
  public boolean isOtherLanguage(String code) {
    return !code.equals(defaultLanguage) && taxonomies.containsKey(code);
  }

  /** What paths in a language begin with: its code and a slash, unless it is the default one. */
  public String prefix(String language) {
    return language.equals(defaultLanguage) ? "" : language + "/";
  }

  /** Whether a file is not to be there. */
  public boolean ignores(String contentPath) {
    for (Glob glob : ignored) {
      if (glob.matches(contentPath)) {
        return true;
      }
    }
    return false;
  }
}
