package dev.recto.processor.compiler;

import dev.recto.processor.body.BodyStage;
import dev.recto.processor.emit.CollectionEmitter;
import dev.recto.processor.emit.SiteEmitter;
import dev.recto.processor.emit.SiteTypes;
import dev.recto.processor.emit.SourceEmitter;
import dev.recto.processor.jsonschema.CollectionSchema;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.RowValues;
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
    BodyStage bodies = analysis.bodies();
    ResourceFolder folder = new ResourceFolder(types.folder(), types.fingerprint(), output);
    SiteDataEmitter data = new SiteDataEmitter(analysis.site(), folder, bodies::redirectOf);
    BodyStage.Compiled compiled =
        bodies.compile(readingOrder(numbers), analysis.texts().all(), data);
    data.finish();
    CollectionSchema schemas =
        new CollectionSchema(analysis.site().settings(), analysis.entryNames());
    for (CollectionModel collection : analysis.collections()) {
      schemas.emit(collection, output);
      RowValues values = analysis.values(collection);
      new CollectionEmitter(collection, values, compiled.fields(), types, sources).emit(numbers);
    }
    return compiled.problems();
  }

  /** Pages in the order of the collections, in which sites read their bodies. */
  private List<Integer> readingOrder(Map<String, Integer> numbers) {
    return analysis.collections().stream()
        .flatMap(collection -> collection.entries().stream())
        .flatMap(entry -> entry.row().page().stream())
        .map(page -> numbers.get(page.file().path()))
        .toList();
  }
}
