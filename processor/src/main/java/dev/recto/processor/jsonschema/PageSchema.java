package dev.recto.processor.jsonschema;

import dev.recto.OwnKeys;
import dev.recto.processor.content.BuiltInKey;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModel.Entry;
import dev.recto.processor.schema.Row;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.type.Component;
import java.util.Optional;

/** The schema of the front matter of pages: the built-in keys, and those of the record. */
final class PageSchema {
  private static final String EXTRA = BuiltInKey.EXTRA.key();

  private final CollectionModel model;
  private final TableSchemas tables;
  private final BuiltInSchemas builtIns;
  private final boolean anywhere;
  private final TableSchema top = new TableSchema();
  private final TableSchema extra;

  private PageSchema(CollectionModel model, SiteSettings settings, TableSchemas tables) {
    this.model = model;
    this.tables = tables;
    this.builtIns = new BuiltInSchemas(settings, tables);
    this.anywhere = settings.ownKeys() == OwnKeys.ANYWHERE;
    for (BuiltInKey key : BuiltInKey.values()) {
      if (key != BuiltInKey.EXTRA) {
        top.property(key.key(), builtIns.of(key).orNull());
      }
    }
    this.extra = top.table(EXTRA);
  }

  /** The schema of a collection of pages. */
  static Schema of(CollectionModel model, SiteSettings settings, TableSchemas tables) {
    return new PageSchema(model, settings, tables).schema();
  }

  private Schema schema() {
    model.record().components().stream().filter(Component::isKey).forEach(this::add);
    if (model.record().rest().isPresent()) {
      extra.open();
      if (anywhere) {
        top.open();
      }
    }
    tables.openIgnored(top, "");
    tables.openIgnored(extra, EXTRA);
    return top.toSchema();
  }

  private void add(Component component) {
    Optional<BuiltInKey> builtIn = BuiltInKey.of(component.key());
    if (component.path().isEmpty()) {
      declared(component, builtIn);
    } else if (component.path().size() == 1) {
      String key = component.path().get(0);
      top.property(key, onTop(component, builtIn, component.mayBeMissing()));
      if (isNeeded(component, builtIn)) {
        top.require(key);
      }
    } else if (component.path().get(0).equals(EXTRA)) {
      TableSchemas.at(
          component.path().subList(1, component.path().size()),
          component,
          tables.value(component, EXTRA),
          extra);
    } else {
      TableSchemas.at(component.path(), component, tables.value(component, ""), top);
    }
  }

  /** A key that is looked up at the top level if it may be there, and then in {@code extra}. */
  private void declared(Component component, Optional<BuiltInKey> builtIn) {
    boolean onBoth = anywhere || builtIn.isPresent();
    boolean orNull = onBoth || component.mayBeMissing();
    TableSchemas.named(component, tables.value(component, EXTRA, orNull), extra);
    if (!onBoth) {
      if (!component.mayBeMissing()) {
        extra.require(TableSchemas.has(component));
      }
      return;
    }
    Schema schema = onTop(component, builtIn, true);
    if (anywhere) {
      TableSchemas.named(component, schema, top);
    } else {
      top.property(component.key(), schema);
    }
    Schema here = onTopLevel(component);
    Schema below = Schema.hasKey(EXTRA).withProperty(EXTRA, hasValue(component));
    top.require(
        isNeeded(component, builtIn) ? Schema.oneOf(here, below) : Schema.not(here.and(below)));
  }

  private Schema onTopLevel(Component component) {
    return anywhere ? hasValue(component) : hasProposed(component);
  }

  /** A table that has the key of a component, in any spelling. */
  private static Schema hasValue(Component component) {
    return Spellings.ofKey(component)
        .map(regex -> Schema.anyOf(hasProposed(component), Schema.hasKeyLike(regex)))
        .orElseGet(() -> hasProposed(component));
  }

  /** A key whose value is null is missing. */
  private static Schema hasProposed(Component component) {
    Schema notNull = Schema.not(Schema.of(Schema.NULL));
    return Schema.hasKey(component.key()).withProperty(component.key(), notNull);
  }

  /**
   * What a component is at the top level, where a built-in key is itself whatever the record is.
   */
  private Schema onTop(Component component, Optional<BuiltInKey> builtIn, boolean orNull) {
    if (builtIn.isEmpty()) {
      return tables.value(component, "", orNull);
    }
    Schema known = builtIns.of(builtIn.get());
    Schema all = model.record().isGenerated() ? known : tables.type(component, "").and(known);
    return TableSchemas.described(component, orNull ? all.orNull() : all);
  }

  /** Whether front matter must have a key; a date may be in the file name. */
  private boolean isNeeded(Component component, Optional<BuiltInKey> builtIn) {
    boolean isDate = builtIn.filter(BuiltInKey.DATE::equals).isPresent();
    return !component.mayBeMissing()
        && !(isDate
            && model.entries().stream().map(Entry::row).anyMatch(PageSchema::hasDateInName));
  }

  private static boolean hasDateInName(Row row) {
    String date = BuiltInKey.DATE.key();
    return row.written().get(date).isEmpty() && row.keys().get(date).isPresent();
  }
}
