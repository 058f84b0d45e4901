package dev.recto.processor.compiler;

import dev.recto.processor.body.BodyStage;
import dev.recto.processor.body.FieldText;
import dev.recto.processor.emit.CollectionEmitter;
import dev.recto.processor.emit.SiteEmitter;
import dev.recto.processor.emit.SiteTypes;
import dev.recto.processor.emit.SourceEmitter;
import dev.recto.processor.jsonschema.CollectionSchema;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.RowValues;
import dev.recto.processor.site.Site;
import dev.recto.processor.store.Output;
import dev.recto.processor.store.ResourceFolder;
import dev.recto.processor.store.SiteDataEmitter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes all types and resources of an analysis. */
final class Emission {
  private final Analysis analysis;
  private final SiteTypes types;
  private final Output output;

  Emission(Analysis analysis, SiteTypes types, Output output) {
    this.analysis = analysis;
    this.types = types;
    this.output = output;
  }

  /**
   * Writes everything; bodies are rendered as they are written.
   *
   * @return what is wrong with bodies and links
   */
  List<Diagnostic> run() throws IOException {
    Map<String, Integer> numbers = analysis.site().numbers();
    SourceEmitter sources =
        new SourceEmitter(
            output, analysis.request().marked(), NameCheck.namesOf(analysis.request()));
    new SiteEmitter(
            analysis.site(),
            analysis.siteModel(),
            analysis.collections(),
            types,
            analysis.request().shortcodes(),
            sources)
        .emit();
    BodyStage.Compiled compiled =
        bodies(
            analysis.site(),
            analysis.bodies(),
            types,
            analysis.order(),
            analysis.texts().all(),
            output);
    CollectionSchema schemas =
        new CollectionSchema(analysis.site().settings(), analysis.entryNames());
    for (CollectionModel collection : analysis.collections()) {
      schemas.emit(collection, output);
      RowValues values = analysis.values(collection);
      new CollectionEmitter(collection, values, compiled.fields(), types, sources).emit(numbers);
    }
    return compiled.problems();
  }

  /**
   * Writes bodies, and all that is known of pages, sections and terms.
   *
   * @param order pages in the order of the collections
   * @param texts values that are Markdown too
   */
  static BodyStage.Compiled bodies(
      Site site,
      BodyStage bodies,
      SiteTypes types,
      List<Integer> order,
      List<FieldText> texts,
      Output output)
      throws IOException {
    ResourceFolder folder = new ResourceFolder(types.folder(), types.fingerprint(), output);
    SiteDataEmitter data = new SiteDataEmitter(site, folder, bodies::redirectOf);
    BodyStage.Compiled compiled = bodies.compile(order, texts, data);
    data.finish();
    return compiled;
  }
}
