package dev.recto.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.FieldType;
import dev.recto.processor.schema.FieldType.Field;
import dev.recto.processor.schema.FieldType.ListOf;
import dev.recto.processor.schema.FieldType.MapOf;
import dev.recto.processor.schema.FieldType.Nested;
import dev.recto.processor.schema.FieldType.Nothing;
import dev.recto.processor.schema.FieldType.RecordShape;
import dev.recto.processor.schema.FieldType.Scalar;
import dev.recto.processor.store.DataEmitter;
import dev.recto.processor.store.SiteFingerprint;
import dev.recto.support.Entries;
import dev.recto.support.EntryReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the class behind a registry, which knows how entries are read:
 *
 * <pre>{@code
 * final class EpisodesData implements EntryReader<Episode> {
 *   static final Entries<Episode> ENTRIES =
 *       Entries.open(
 *           EpisodesData.class,
 *           "META-INF/recto/…/",
 *           0x6f8ad3f0c1b2a497L,
 *           51,
 *           EpisodesPages.PAGES,
 *           new EpisodesData());
 *
 *   static Episode at(int index, int page) {
 *     return ENTRIES.at(index, page);
 *   }
 *   ...
 * }
 * }</pre>
 */
final class DataClassEmitter {
  private final CollectionModel model;
  private final JavaTypes types;
  private final SiteTypes site;
  private final Map<ClassName, RecordShape> nested = new LinkedHashMap<>();
  private final List<MethodSpec> elements = new ArrayList<>();

  DataClassEmitter(CollectionModel model, JavaTypes types, SiteTypes site) {
    this.model = model;
    this.types = types;
    this.site = site;
  }

  TypeSpec.Builder emit() {
    collect(model.record(), types.record());
    TypeSpec.Builder data =
        TypeSpec.classBuilder(types.data())
            .addModifiers(FINAL)
            .addSuperinterface(
                ParameterizedTypeName.get(ClassName.get(EntryReader.class), types.record()))
            .addJavadoc("How the entries of {@link $T} are read.", types.registry())
            .addField(entries())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
            .addMethod(at())
            .addMethod(shell())
            .addMethod(read())
            .addMethod(hash());
    if (!model.record().fields().isEmpty()) {
      data.addMethod(whole());
    }
    if (model.record().fields().stream().anyMatch(JavaTypes::isDecimal)) {
      data.addMethod(same());
    }
    nested.forEach((name, shape) -> data.addMethod(readNested(name, shape)));
    elements.forEach(data::addMethod);
    return data;
  }

  private FieldSpec entries() {
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(Entries.class), types.record()), "ENTRIES")
        .addModifiers(STATIC, FINAL)
        .initializer(
            "$T.open(\n$>$>$T.class,\n$S,\n$L,\n$L,\n$T.PAGES,\n$Lnew $T())$<$<",
            Entries.class,
            types.data(),
            DataEmitter.folder(model),
            SiteTypes.literal(SiteFingerprint.of(model, site.fingerprint())),
            model.entries().size(),
            site.pages(),
            model.languages().map(of -> CodeBlock.of("$S,\n", of.main())).orElse(CodeBlock.of("")),
            types.data())
        .build();
  }

  private MethodSpec at() {
    return MethodSpec.methodBuilder("at")
        .addModifiers(STATIC)
        .returns(types.record())
        .addParameter(int.class, "index")
        .addParameter(int.class, "page")
        .addStatement("return ENTRIES.at(index, page)")
        .build();
  }

  private MethodSpec whole() {
    return MethodSpec.methodBuilder("whole")
        .addModifiers(STATIC)
        .returns(types.record())
        .addParameter(JavaTypes.PAGE, "page")
        .addParameter(types.record(), "entry")
        .addStatement("return $T.whole(page, entry)", Entries.class)
        .build();
  }

  private static MethodSpec hash() {
    return MethodSpec.methodBuilder("hash")
        .addModifiers(STATIC)
        .returns(int.class)
        .addParameter(Object[].class, "values")
        .varargs()
        .addStatement("return $T.hash(values)", Objects.class)
        .build();
  }

  private static MethodSpec same() {
    return MethodSpec.methodBuilder("same")
        .addModifiers(STATIC)
        .returns(boolean.class)
        .addParameter(double.class, "one")
        .addParameter(double.class, "other")
        .addStatement("return $T.compare(one, other) == 0", Double.class)
        .build();
  }

  private MethodSpec shell() {
    CodeBlock.Builder arguments = CodeBlock.builder().add("\npage");
    model.record().fields().forEach(field -> arguments.add(",\n$L", JavaTypes.unread(field)));
    return MethodSpec.methodBuilder("shell")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(types.record())
        .addParameter(JavaTypes.PAGE, "page")
        .addStatement("return new $T($L)", types.record(), arguments.build())
        .build();
  }

  private MethodSpec read() {
    CodeBlock.Builder arguments = CodeBlock.builder().add("\npage");
    model.record().fields().forEach(f -> arguments.add(",\n$L", field(f, types.record())));
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(types.record())
        .addParameter(JavaTypes.PAGE, "page")
        .addParameter(JavaTypes.VALUE_READER, "values")
        .addStatement("return new $T($L)", types.record(), arguments.build())
        .build();
  }

  private MethodSpec readNested(ClassName name, RecordShape shape) {
    CodeBlock arguments =
        shape.fields().stream()
            .map(field -> CodeBlock.of("\n$L", field(field, name)))
            .collect(CodeBlock.joining(","));
    return MethodSpec.methodBuilder(readerOf(name))
        .addModifiers(PRIVATE, STATIC)
        .returns(name)
        .addParameter(JavaTypes.VALUE_READER, "values")
        .addStatement("return new $T($L)", name, arguments)
        .build();
  }

  private CodeBlock field(Field field, ClassName enclosing) {
    return field.optional()
        ? CodeBlock.of("values.optional($L)", function(field.type(), enclosing))
        : value(field.type(), enclosing);
  }

  /** An expression that reads a value from {@code values}. */
  private CodeBlock value(FieldType type, ClassName enclosing) {
    if (type instanceof Scalar scalar) {
      return CodeBlock.of("values.$N()", JavaTypes.reader(scalar.kind()));
    } else if (type instanceof ListOf list) {
      boolean untyped = list.element() instanceof Nothing;
      CodeBlock element = function(list.element(), enclosing);
      return untyped
          ? CodeBlock.of("values.<$T>list($L)", Object.class, element)
          : CodeBlock.of("values.list($L)", element);
    } else if (type instanceof MapOf map) {
      return CodeBlock.of("values.map($L)", function(map.value(), enclosing));
    } else if (type instanceof Nested inner) {
      return CodeBlock.of("$N(values)", readerOf(types.nested(enclosing, inner.shape())));
    }
    throw new IllegalArgumentException("an element without a list");
  }

  /** A function from a reader to a value. */
  private CodeBlock function(FieldType type, ClassName enclosing) {
    if (type instanceof Scalar scalar) {
      return CodeBlock.of("$T.$N", JavaTypes.ELEMENT, JavaTypes.element(scalar.kind()));
    } else if (type instanceof Nested inner) {
      return CodeBlock.of("$T::$N", types.data(), readerOf(types.nested(enclosing, inner.shape())));
    } else if (type instanceof ListOf || type instanceof MapOf) {
      return CodeBlock.of("$T::$N", types.data(), readElement(type, enclosing));
    }
    return CodeBlock.of("$T.TEXT::read", JavaTypes.ELEMENT);
  }

  /** A method for the lists or maps in a list or map: lambdas in lambdas overtax javac. */
  private String readElement(FieldType type, ClassName enclosing) {
    CodeBlock value = value(type, enclosing);
    String name = "element" + (elements.size() + 1);
    elements.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(PRIVATE, STATIC)
            .returns(types.type(type, enclosing))
            .addParameter(JavaTypes.VALUE_READER, "values")
            .addStatement("return $L", value)
            .build());
    return name;
  }

  private String readerOf(ClassName name) {
    return "read" + String.join("_", name.simpleNames().subList(1, name.simpleNames().size()));
  }

  private void collect(RecordShape shape, ClassName enclosing) {
    for (Field field : shape.fields()) {
      field
          .type()
          .shapeInside()
          .ifPresent(
              inner -> {
                ClassName name = types.nested(enclosing, inner);
                nested.put(name, inner);
                collect(inner, name);
              });
    }
  }
}
