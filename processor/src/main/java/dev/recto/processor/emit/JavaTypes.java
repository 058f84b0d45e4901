package dev.recto.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.recto.Page;
import dev.recto.Section;
import dev.recto.Term;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Scalar;
import dev.recto.support.Element;
import dev.recto.support.Entries;
import dev.recto.support.RectoGenerated;
import dev.recto.support.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/** The names that the generated types of one collection have for each other and for the JDK's. */
final class JavaTypes {
  static final ClassName SECTION = ClassName.get(Section.class);
  static final ClassName TERM = ClassName.get(Term.class);
  static final ClassName PAGE = ClassName.get(Page.class);
  static final ClassName VALUE_READER = ClassName.get(ValueReader.class);
  static final ClassName ELEMENT = ClassName.get(Element.class);
  static final ClassName GENERATED = ClassName.get(Generated.class);
  static final ClassName RECTO_GENERATED = ClassName.get(RectoGenerated.class);
  private static final CodeBlock UNREAD = CodeBlock.of("$T.unread()", Entries.class);
  static final String GENERATOR = "dev.recto.processor.RectoProcessor";

  private final ClassName record;
  private final ClassName registry;
  private final ClassName methods;
  private final ClassName data;

  JavaTypes(CollectionModel model) {
    String packageName = model.spec().packageName();
    this.record = TypeNames.of(model.spec().recordType());
    this.registry = ClassName.get(packageName, model.spec().registry());
    this.methods = ClassName.get(packageName, model.spec().names().methods());
    this.data = ClassName.get(packageName, model.spec().names().data());
  }

  ClassName record() {
    return record;
  }

  ClassName registry() {
    return registry;
  }

  ClassName methods() {
    return methods;
  }

  ClassName data() {
    return data;
  }

  /** The annotation against warnings of compilers. */
  static AnnotationSpec suppressing(List<String> warnings) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
    return annotation.build();
  }

  /** What a component has that was not read yet. */
  static CodeBlock unread(Component component) {
    if (!TypeNames.isPrimitive(component)) {
      return UNREAD;
    } else if (component.type() == Scalar.LONG) {
      return CodeBlock.of("0L");
    }
    return CodeBlock.of(component.type() == Scalar.DOUBLE ? "0.0" : "false");
  }
}
