package dev.recto.processor.jsonschema;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.keys.KeyTypes;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.settings.Taxonomy;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The schemas of the keys that every page can have. */
final class BuiltInSchemas {
  private final SiteSettings settings;
  private final TableSchemas tables;

  BuiltInSchemas(SiteSettings settings, TableSchemas tables) {
    this.settings = settings;
    this.tables = tables;
  }

  /** What the value of a key must be. */
  Schema of(BuiltInKey key) {
    return key == BuiltInKey.TAXONOMIES && !settings.openTaxonomies()
        ? taxonomies()
        : tables.type(key.type(), key.key());
  }

  /** Where the settings name taxonomies, there are no others. */
  private Schema taxonomies() {
    NavigableSet<String> names = new TreeSet<>();
    settings.languages().stream()
        .flatMap(language -> settings.taxonomies(language).stream())
        .map(Taxonomy::name)
        .forEach(names::add);
    TableSchema table = new TableSchema();
    String path = BuiltInKey.TAXONOMIES.key();
    names.forEach(name -> table.property(name, tables.type(KeyTypes.TERMS, path).orNull()));
    return table.toSchema();
  }
}
