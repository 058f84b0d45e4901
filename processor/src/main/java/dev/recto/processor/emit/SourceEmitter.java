package dev.recto.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.recto.processor.names.GeneratedNames;
import dev.recto.processor.store.Output;
import java.io.IOException;

/**
 * Writes generated types.
 *
 * @param output where files go
 * @param marked whether types carry {@code @Generated}, which a site's module may not read
 * @param names what else is in the packages
 */
public record SourceEmitter(Output output, boolean marked, GeneratedNames names) {

  void emit(String packageName, TypeSpec.Builder type) throws IOException {
    type.addAnnotation(JavaTypes.RECTO_GENERATED);
    if (marked) {
      type.addAnnotation(
          AnnotationSpec.builder(JavaTypes.GENERATED)
              .addMember("value", "$S", JavaTypes.GENERATOR)
              .build());
    }
    TypeSpec spec = type.build();
    String source =
        JavaFile.builder(packageName, spec)
            .skipJavaLangImports(!names.hideTheLanguage(packageName))
            .indent("  ")
            .build()
            .toString();
    ClassName name = ClassName.get(packageName, spec.name());
    output.source(name.canonicalName(), JavaText.ascii(source));
  }
}
