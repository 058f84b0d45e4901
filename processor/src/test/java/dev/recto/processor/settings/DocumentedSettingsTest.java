package dev.recto.processor.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** The manual's list of settings has all that the processor knows, and no others. */
class DocumentedSettingsTest {
  private static final Path LIST = Path.of("..", "docs", "data", "settings.toml");

  @Test
  void theManualHasEverySettingOnce() throws IOException {
    SortedMap<String, SortedSet<String>> known = new TreeMap<>();
    Map.of(
            "site", SettingKey.OF_SITE,
            "languages", SettingKey.OF_LANGUAGE,
            "taxonomies", SettingKey.OF_TAXONOMY,
            "slugify", SettingKey.OF_SLUGIFY,
            "link_checker", SettingKey.OF_LINK_CHECKER,
            "markdown", SettingKey.OF_MARKDOWN)
        .forEach((table, keys) -> known.put(table, new TreeSet<>(keys.keySet())));
    TomlParseResult list = Toml.parse(LIST);
    SortedMap<String, SortedSet<String>> listed = new TreeMap<>();
    for (Object setting : list.getArrayOrEmpty("setting").toList()) {
      add((TomlTable) setting, String.valueOf(((TomlTable) setting).getString("key")), listed);
    }
    for (Object unread : list.getArrayOrEmpty("unread").toList()) {
      for (Object key : ((TomlTable) unread).getArrayOrEmpty("keys").toList()) {
        add((TomlTable) unread, (String) key, listed);
      }
    }
    assertEquals(known, listed);
  }

  private static void add(
      TomlTable entry, String key, SortedMap<String, SortedSet<String>> listed) {
    String table = String.valueOf(entry.getString("table"));
    boolean added = listed.computeIfAbsent(table, name -> new TreeSet<>()).add(key);
    assertEquals(true, added, table + "." + key + " is listed twice");
  }
}
