package dev.recto.processor.emit;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Shape;
import dev.recto.processor.type.Shapes;
import java.util.ArrayList;
import java.util.List;

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
    Shape shape = model.record();
    String prefix = "";
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(shape.name())
            .addModifiers(PUBLIC)
            .addJavadoc("An entry of {@link $T}.\n\n", types.registry());
    for (Component component : shape.components()) {
      addComponent(record, constructor, component, prefix);
      record.addMethod(accessor(component, prefix, valueOf(component)));
    }
    record.recordConstructor(constructor.build());
    if (model.spec().isOfPages()) {
      record.addMethod(equalsMethod(shape)).addMethod(hashCodeMethod(shape));
      record.addMethod(toStringMethod(shape));
    }
    addNested(record, shape, prefix);
    outermost.forEach(record::addType);
    return record;
  }

  /** What is not known of an entry's page is read when it is asked for. */
  private CodeBlock valueOf(Component component) {
    return component.isKey() && model.spec().isOfPages()
        ? CodeBlock.of("$T.whole(page, this).$N", types.data(), component.name())
        : CodeBlock.of("$N", component.name());
  }

  private void addNested(TypeSpec.Builder record, Shape shape, String prefix) {
    for (Component component : shape.components()) {
      for (Shape inner : Shapes.in(component.type())) {
        if (inner.isGenerated()) {
          TypeSpec spec = nested(inner, prefix + component.keyPath());
          boolean direct = inner.java().names().size() == shape.java().names().size() + 1;
          if (direct) {
            record.addType(spec);
          } else {
            outermost.add(spec);
          }
        }
      }
    }
  }

  private TypeSpec nested(Shape shape, String path) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(shape.name())
            .addAnnotation(JavaTypes.RECTO_GENERATED)
            .addModifiers(PUBLIC, STATIC)
            .addJavadoc("A table of the key <code>$L</code>.\n\n", JavadocText.of(path));
    String prefix = path + ".";
    for (Component component : shape.components()) {
      addComponent(record, constructor, component, prefix);
      record.addMethod(accessor(component, prefix, CodeBlock.of("$N", component.name())));
    }
    record.recordConstructor(constructor.build());
    addNested(record, shape, prefix);
    return record.build();
  }

  private static void addComponent(
      TypeSpec.Builder record, MethodSpec.Builder constructor, Component component, String prefix) {
    constructor.addParameter(TypeNames.of(component), component.name());
    record.addJavadoc("@param $L $L\n", component.name(), words(component, prefix));
  }

  private static MethodSpec accessor(Component component, String prefix, CodeBlock value) {
    return MethodSpec.methodBuilder(component.name())
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .addJavadoc("{@return $L}", words(component, prefix))
        .returns(TypeNames.of(component))
        .addStatement("return $L", value)
        .build();
  }

  private static String words(Component component, String prefix) {
    if (!component.isKey()) {
      return "the page itself";
    }
    String key = "the key <code>" + JavadocText.of(prefix + component.keyPath()) + "</code>";
    return component.mayBeMissing() ? key + ", empty where a page lacks it" : key;
  }

  private MethodSpec equalsMethod(Shape shape) {
    CodeBlock same =
        shape.components().stream().map(this::same).collect(CodeBlock.joining("\n&& "));
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
        .addStatement("return $L", same)
        .build();
  }

  private CodeBlock same(Component component) {
    String name = component.name();
    if (!component.isKey()) {
      return CodeBlock.of("$N.equals(that.$N)", name, name);
    } else if (TypeNames.is(component, Scalar.DOUBLE)) {
      return CodeBlock.of("$T.same($N(), that.$N())", types.data(), name, name);
    }
    return TypeNames.isPrimitive(component)
        ? CodeBlock.of("$N() == that.$N()", name, name)
        : CodeBlock.of("$N().equals(that.$N())", name, name);
  }

  private MethodSpec hashCodeMethod(Shape shape) {
    CodeBlock values =
        shape.components().stream().map(RecordEmitter::read).collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder("hashCode")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(int.class)
        .addStatement("return $T.hash($L)", types.data(), values)
        .build();
  }

  private static CodeBlock read(Component component) {
    return CodeBlock.of(component.isKey() ? "$N()" : "$N", component.name());
  }

  private static MethodSpec toStringMethod(Shape shape) {
    CodeBlock.Builder text = CodeBlock.builder();
    String before = shape.name() + "[";
    for (Component component : shape.components()) {
      text.add(
          text.isEmpty() ? "$S + $L" : "\n+ $S + $L",
          before + component.name() + "=",
          read(component));
      before = ", ";
    }
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(String.class)
        .addStatement("return $L\n+ $S", text.build(), "]")
        .build();
  }
}
