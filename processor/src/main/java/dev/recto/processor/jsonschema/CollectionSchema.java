package dev.recto.processor.jsonschema;

import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.EntryNames;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.store.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON Schema (draft 2020-12) of what authors write for a collection, for editors: keys that it
 * does not know are refused, and what Recto takes is not.
 */
public final class CollectionSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** The reader bounds the depth of content, each table of which is two objects of a schema. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private final SiteSettings settings;
  private final EntryNames entries;

  /**
   * The schemas of a site.
   *
   * @param entries what references can name
   */
  public CollectionSchema(SiteSettings settings, EntryNames entries) {
    this.settings = settings;
    this.entries = entries;
  }

  /** Writes the schema of a collection; there is none for entries in CSV. */
  public void emit(CollectionModel model, Output output) throws IOException {
    Definitions definitions = new Definitions();
    TableSchemas tables = new TableSchemas(model.spec(), definitions, entries);
    Optional<Schema> schema =
        model.spec().isOfPages()
            ? Optional.of(PageSchema.of(model, settings, tables))
            : DataSchema.of(model, entry(model, tables, definitions));
    if (schema.isPresent()) {
      write(model, document(model, schema.get(), definitions), output);
    }
  }

  private static Schema entry(CollectionModel model, TableSchemas tables, Definitions definitions) {
    return definitions.of(
        model.record(), model.spec().record(), () -> tables.of(model.record(), "").toSchema());
  }

  private static void write(CollectionModel model, Json document, Output output)
      throws IOException {
    String name = model.spec().qualified(model.spec().registry());
    try (OutputStream out = output.resource("META-INF/recto/" + name + ".schema.json");
        JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      document.write(json);
    }
  }

  private static Json document(CollectionModel model, Schema schema, Definitions definitions) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("$schema", new Json.Text(DIALECT));
    members.put("title", new Json.Text(model.spec().record()));
    members.putAll(schema.toJson().all());
    if (!definitions.all().isEmpty()) {
      members.put("$defs", new Json.Members(definitions.all()));
    }
    return new Json.Members(members);
  }
}
