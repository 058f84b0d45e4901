package dev.recto.processor.emit;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.FieldType.Field;
import dev.recto.processor.schema.FieldType.RecordShape;
import dev.recto.processor.schema.FieldType.Scalar;
import dev.recto.processor.syntax.Value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the record of one collection:
 *
 * <pre>{@code
 * public record Episode(Page page, String title, Optional<String> guest) {
 *   public Page page() {
 *     return page;
 *   }
 *
 *   public String title() {
 *     return EpisodesData.whole(page, this).title;
 *   }
 *   ...
 * }
 * }</pre>
 *
 * <p>Its accessors are explicit because implicit ones have no Javadoc, and because an entry of the
 * registry reads its values when the first of them is asked for; equals, hashCode and toString go
 * through them for that reason. No expression in it has a qualified name, which a component named
 * {@code java} or {@code dev} would capture (JLS 6.4.2).
 */
final class RecordEmitter {
  private final CollectionModel model;
  private final JavaTypes types;
  private final List<TypeSpec> outermost = new ArrayList<>();

  RecordEmitter(CollectionModel model, JavaTypes types) {
    this.model = model;
    this.types = types;
  }

  TypeSpec.Builder emit() {
    RecordShape shape = model.record();
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(JavaTypes.PAGE, "page");
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(shape.name())
            .addModifiers(PUBLIC)
            .addJavadoc(
                "An entry of {@link $T}.\n\n@param page the page itself\n", types.registry());
    record.addMethod(
        MethodSpec.methodBuilder("page")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .addJavadoc("{@return the page itself}")
            .returns(JavaTypes.PAGE)
            .addStatement("return page")
            .build());
    for (Field field : shape.fields()) {
      addComponent(record, constructor, field, types.record());
      CodeBlock value = CodeBlock.of("$T.whole(page, this).$N", types.data(), field.name());
      record.addMethod(accessor(field, types.record(), value));
    }
    record.recordConstructor(constructor.build());
    record.addMethod(equalsMethod(shape)).addMethod(hashCodeMethod(shape));
    record.addMethod(toStringMethod(shape));
    addNested(record, shape, types.record());
    outermost.forEach(record::addType);
    return record;
  }

  private void addNested(TypeSpec.Builder record, RecordShape shape, ClassName enclosing) {
    for (Field field : shape.fields()) {
      Optional<RecordShape> nested = field.type().shapeInside();
      if (nested.isPresent()) {
        TypeSpec spec = nested(field, nested.get(), types.nested(enclosing, nested.get()));
        if (nested.get().outermost()) {
          outermost.add(spec);
        } else {
          record.addType(spec);
        }
      }
    }
  }

  private TypeSpec nested(Field of, RecordShape shape, ClassName name) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(shape.name())
            .addAnnotation(JavaTypes.RECTO_GENERATED)
            .addModifiers(PUBLIC, STATIC)
            .addJavadoc("A table of the key <code>$L</code>.\n\n", JavadocText.of(of.path()));
    for (Field field : shape.fields()) {
      addComponent(record, constructor, field, name);
      record.addMethod(accessor(field, name, CodeBlock.of("$N", field.name())));
    }
    record.recordConstructor(constructor.build());
    addNested(record, shape, name);
    return record.build();
  }

  private void addComponent(
      TypeSpec.Builder record, MethodSpec.Builder constructor, Field field, ClassName enclosing) {
    constructor.addParameter(types.component(field, enclosing), field.name());
    record.addJavadoc("@param $L $L\n", field.name(), words(field));
  }

  private MethodSpec accessor(Field field, ClassName enclosing, CodeBlock value) {
    return MethodSpec.methodBuilder(field.name())
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .addJavadoc("{@return $L}", words(field))
        .returns(types.component(field, enclosing))
        .addStatement("return $L", value)
        .build();
  }

  private static String words(Field field) {
    String key = "the key <code>" + JavadocText.of(field.path()) + "</code>";
    return field.optional() || field.type().canBeEmpty()
        ? key + ", empty where a page lacks it"
        : key;
  }

  private MethodSpec equalsMethod(RecordShape shape) {
    CodeBlock.Builder same = CodeBlock.builder().add("page.equals(that.page)");
    for (Field field : shape.fields()) {
      same.add("\n&& $L", same(field));
    }
    return MethodSpec.methodBuilder("equals")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(boolean.class)
        .addParameter(Object.class, "other")
        .beginControlFlow("if (this == other)")
        .addStatement("return true")
        .endControlFlow()
        .beginControlFlow("if (!(other instanceof $T that))", types.record())
        .addStatement("return false")
        .endControlFlow()
        .addStatement("return $L", same.build())
        .build();
  }

  private CodeBlock same(Field field) {
    if (!field.optional() && field.type() instanceof Scalar scalar) {
      if (scalar.kind() == Kind.DECIMAL) {
        return CodeBlock.of("$T.same($N(), that.$N())", types.data(), field.name(), field.name());
      } else if (scalar.kind() == Kind.INTEGER || scalar.kind() == Kind.BOOLEAN) {
        return CodeBlock.of("$N() == that.$N()", field.name(), field.name());
      }
    }
    return CodeBlock.of("$N().equals(that.$N())", field.name(), field.name());
  }

  private MethodSpec hashCodeMethod(RecordShape shape) {
    CodeBlock.Builder values = CodeBlock.builder().add("page");
    shape.fields().forEach(field -> values.add(", $N()", field.name()));
    return MethodSpec.methodBuilder("hashCode")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(int.class)
        .addStatement("return $T.hash($L)", types.data(), values.build())
        .build();
  }

  private static MethodSpec toStringMethod(RecordShape shape) {
    CodeBlock.Builder text = CodeBlock.builder().add("$S + page", shape.name() + "[page=");
    for (Field field : shape.fields()) {
      text.add("\n+ $S + $N()", ", " + field.name() + "=", field.name());
    }
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(String.class)
        .addStatement("return $L\n+ $S", text.build(), "]")
        .build();
  }
}
