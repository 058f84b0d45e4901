package dev.recto.processor.emit;

import com.palantir.javapoet.TypeSpec;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.RowValues;
import dev.recto.processor.store.DataEmitter;
import dev.recto.processor.store.InOrder;
import dev.recto.processor.store.SiteFingerprint;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes everything that is generated for one collection. */
public final class CollectionEmitter {
  private final CollectionModel model;
  private final RowValues values;
  private final List<byte[]> texts;
  private final JavaTypes types;
  private final SiteTypes site;
  private final SourceEmitter sources;

  /**
   * An emitter for one collection.
   *
   * @param values the values of its rows
   * @param texts what was made of values that are Markdown, by their numbers
   * @param site the class that holds the pages
   */
  public CollectionEmitter(
      CollectionModel model,
      RowValues values,
      List<byte[]> texts,
      SiteTypes site,
      SourceEmitter sources) {
    this.model = model;
    this.values = values;
    this.texts = texts;
    this.types = new JavaTypes(model);
    this.site = site;
    this.sources = sources;
  }

  /** Writes all files; pages have their numbers by their files' paths. */
  public void emit(Map<String, Integer> pageNumbers) throws IOException {
    int parts = emitConstants(pageNumbers);
    RegistryEmitter registry = new RegistryEmitter(model, types);
    emit(registry.emit(parts));
    emit(registry.methods());
    if (model.record().isGenerated()) {
      emit(new RecordEmitter(model, types).emit());
    }
    long fingerprint = SiteFingerprint.of(model, site.fingerprint());
    emit(new DataClassEmitter(model, types, site, fingerprint).emit());
    new DataEmitter(model, values, texts, fingerprint, sources.output()).emit(pageNumbers);
  }

  private void emit(TypeSpec.Builder type) throws IOException {
    List<String> warnings = model.spec().warnings();
    if (!warnings.isEmpty()) {
      type.addAnnotation(JavaTypes.suppressing(warnings));
    }
    sources.emit(model.spec().packageName(), type);
  }

  private int emitConstants(Map<String, Integer> pageNumbers) throws IOException {
    ConstantsEmitter constants = new ConstantsEmitter(model, types, pageNumbers, sources.marked());
    int perType = model.constantsPerType();
    int size = model.entries().size();
    int parts = (size + perType - 1) / perType;
    InOrder.make(
        parts,
        i -> constants.emit(i + 1, i * perType, Math.min((i + 1) * perType, size)),
        (i, text) -> {
          String name = ConstantsFile.part(types.registry(), i + 1).canonicalName();
          sources.output().source(name, text);
        });
    return parts;
  }
}
