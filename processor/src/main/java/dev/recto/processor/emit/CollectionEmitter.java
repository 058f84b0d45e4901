package dev.recto.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.recto.processor.schema.CollectionModel;
import java.io.IOException;
import java.io.OutputStream;

/** Writes everything that is generated for one collection. */
public final class CollectionEmitter {
  /**
   * How many constants stand in one interface: the bytecode that sets them has to fit into one
   * method (64 KB, JVMS 4.7.3), and their source into what an IDE still reads.
   */
  private static final int CONSTANTS_PER_PART = 1_000;

  private final CollectionModel model;
  private final JavaTypes types;
  private final BodySource bodies;
  private final boolean marked;
  private final Output output;

  /**
   * An emitter for one collection.
   *
   * @param bodies gives the rendered bodies
   * @param marked whether types carry {@code @Generated}, which a site's module may not read
   */
  public CollectionEmitter(
      CollectionModel model, BodySource bodies, boolean marked, Output output) {
    this.model = model;
    this.types = new JavaTypes(model);
    this.bodies = bodies;
    this.marked = marked;
    this.output = output;
  }

  /** Writes all files. */
  public void emit() throws IOException {
    int parts = emitConstants();
    emit(new RegistryEmitter(model, types).emit(parts));
    emit(new RecordEmitter(model, types).emit());
    emit(new DataClassEmitter(model, types).emit());
    emitSchema();
    new DataEmitter(model, bodies, output).emit();
  }

  private int emitConstants() throws IOException {
    ConstantsEmitter constants = new ConstantsEmitter(model, types, marked);
    int parts = 0;
    for (int from = 0; from < model.entries().size(); from += CONSTANTS_PER_PART) {
      parts++;
      int to = Math.min(from + CONSTANTS_PER_PART, model.entries().size());
      output.source(types.constants(parts).canonicalName(), constants.emit(parts, from, to));
    }
    return parts;
  }

  private void emit(TypeSpec.Builder type) throws IOException {
    if (marked) {
      type.addAnnotation(
          AnnotationSpec.builder(JavaTypes.GENERATED)
              .addMember("value", "$S", JavaTypes.GENERATOR)
              .build());
    }
    TypeSpec spec = type.build();
    String source =
        JavaFile.builder(model.spec().packageName(), spec)
            .skipJavaLangImports(true)
            .indent("  ")
            .build()
            .toString();
    output.source(model.spec().qualified(spec.name()), JavaText.ascii(source));
  }

  private void emitSchema() throws IOException {
    String name = model.spec().qualified(model.spec().registry());
    try (OutputStream out = output.resource("META-INF/recto/" + name + ".schema.json")) {
      JsonSchemaEmitter.emit(model, out);
    }
  }
}
