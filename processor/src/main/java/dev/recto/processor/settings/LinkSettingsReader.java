package dev.recto.processor.settings;

import dev.recto.processor.keys.CheckedKeys;
import dev.recto.processor.problem.Severity;
import dev.recto.processor.syntax.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads which links are looked for, and where. */
final class LinkSettingsReader {
  private static final String WARN = "warn";

  private LinkSettingsReader() {}

  /**
   * Besides content and static files there is what the settings ask for, but no default of Zola.
   */
  static LinkSettings read(CheckedKeys site, CheckedKeys linkChecker, String defaultLanguage) {
    List<String> served = new ArrayList<>();
    if (site.bool(SettingKey.GENERATE_SITEMAP, false)) {
      served.add("/sitemap.xml");
    }
    if (site.bool(SettingKey.GENERATE_ROBOTS_TXT, false)) {
      served.add("/robots.txt");
    }
    if (site.bool(SettingKey.BUILD_SEARCH_INDEX, false)) {
      served.addAll(List.of("/search_index.", "/elasticlunr.min.js"));
    }
    boolean warned = linkChecker.text(SettingKey.INTERNAL_LEVEL).filter(WARN::equals).isPresent();
    boolean named = site.value(SettingKey.FEED_FILENAMES).isPresent();
    return new LinkSettings(
        warned ? Severity.WARNING : Severity.ERROR,
        texts(linkChecker, SettingKey.SKIP_PREFIXES),
        texts(linkChecker, SettingKey.SKIP_ANCHOR_PREFIXES),
        List.copyOf(served),
        named ? texts(site, SettingKey.FEED_FILENAMES) : List.of("atom.xml"),
        feedFolders(site, defaultLanguage),
        LinkSettings.STATIC);
  }

  private static List<String> feedFolders(CheckedKeys site, String defaultLanguage) {
    List<String> folders = new ArrayList<>();
    if (site.bool(SettingKey.GENERATE_FEEDS, false)) {
      folders.add("/");
    }
    Value.Table languages = site.table(SettingKey.LANGUAGES).orElse(Value.Table.EMPTY);
    languages
        .members()
        .forEach(
            (code, member) -> {
              boolean feed =
                  member.value() instanceof Value.Table language
                      && language.get(SettingKey.GENERATE_FEEDS.key()).orElse(null)
                          instanceof Value.Bool bool
                      && bool.truth();
              if (feed) {
                folders.add(code.equals(defaultLanguage) ? "/" : "/" + code + "/");
              }
            });
    return List.copyOf(folders);
  }

  private static List<String> texts(CheckedKeys keys, SettingKey key) {
    return keys.texts(key).stream().map(Value.Text::text).toList();
  }
}
