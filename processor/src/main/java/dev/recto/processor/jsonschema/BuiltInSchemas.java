package dev.recto.processor.jsonschema;

import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.keys.KeyType;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.settings.Taxonomy;
import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.TreeSet;

/** The schemas of the keys that every page can have. */
final class BuiltInSchemas {
  private final SiteSettings settings;

  BuiltInSchemas(SiteSettings settings) {
    this.settings = settings;
  }

  /** What the value of a key must be. */
  Schema of(BuiltInKey key) {
    return key == BuiltInKey.TAXONOMIES ? taxonomies() : of(key.type());
  }

  private static Schema of(KeyType type) {
    return switch (type) {
      case STRING, CHOICE -> Schema.of("string");
      case NAME -> notBlank();
      case DATE -> TypeSchemas.moment();
      case BOOL -> Schema.of("boolean");
      case UINT -> Schema.of("integer").with("minimum", new Json.Number(BigDecimal.ZERO));
      case STRINGS -> list(Schema.of("string"));
      case TERMS -> Schema.of("object").with("additionalProperties", list(notBlank()).toJson());
      case TABLES -> list(Schema.of("object"));
      case TABLE -> Schema.of("object");
      case ANY -> Schema.of();
    };
  }

  /** Where the settings name taxonomies, there are no others. */
  private Schema taxonomies() {
    if (settings.openTaxonomies()) {
      return of(BuiltInKey.TAXONOMIES.type());
    }
    SortedSet<String> names = new TreeSet<>();
    settings.languages().stream()
        .flatMap(language -> settings.taxonomies(language).stream())
        .map(Taxonomy::name)
        .forEach(names::add);
    TableSchema table = new TableSchema();
    names.forEach(name -> table.property(name, list(notBlank()).orNull()));
    return table.toSchema();
  }

  private static Schema list(Schema element) {
    return Schema.of("array").with("items", element.toJson());
  }

  private static Schema notBlank() {
    return Schema.of("string").with("pattern", new Json.Text("\\S"));
  }
}
