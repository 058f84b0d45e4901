package dev.recto.processor.compiler;

import dev.recto.processor.body.BodyStage;
import dev.recto.processor.body.Rendering;
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
   * Writes everything. Bodies are rendered beside the rest, and written last.
   *
   * @return what is wrong with bodies and links
   */
  List<Diagnostic> run() throws IOException {
    BodyStage bodies = analysis.bodies();
    try (Rendering rendering = bodies.begin(analysis.order(), analysis.texts().all())) {
      SourceEmitter sources =
          new SourceEmitter(
              output, analysis.request().marked(), NameCheck.namesOf(analysis.request()));
      emitSite(sources);
      emitCollections(rendering.fields(), sources);
      return finish(rendering, analysis.site(), bodies, types, output);
    }
  }

  private void emitSite(SourceEmitter sources) throws IOException {
    new SiteEmitter(
            analysis.site(),
            analysis.siteModel(),
            analysis.collections(),
            types,
            analysis.request().shortcodes(),
            sources)
        .emit();
  }

  private void emitCollections(List<byte[]> texts, SourceEmitter sources) throws IOException {
    Map<String, Integer> numbers = analysis.site().numbers();
    CollectionSchema schemas =
        new CollectionSchema(analysis.site().settings(), analysis.entryNames());
    for (CollectionModel collection : analysis.collections()) {
      schemas.emit(collection, output);
      RowValues values = analysis.values(collection);
      new CollectionEmitter(collection, values, texts, types, sources).emit(numbers);
    }
  }

  /**
   * Writes bodies, and all that is known of pages, sections and terms.
   *
   * @return what is wrong with bodies and links
   */
  static List<Diagnostic> finish(
      Rendering rendering, Site site, BodyStage bodies, SiteTypes types, Output output)
      throws IOException {
    ResourceFolder folder = new ResourceFolder(types.folder(), types.fingerprint(), output);
    SiteDataEmitter data = new SiteDataEmitter(site, folder, bodies::redirectOf);
    List<Diagnostic> problems = rendering.finish(data);
    data.finish();
    return problems;
  }
}
