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
import dev.recto.processor.store.DataEmitter;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Scalar;
import dev.recto.support.Entries;
import dev.recto.support.EntryReader;
import dev.recto.support.ShellReader;
import java.util.Objects;
import java.util.function.Function;

/**
 * Writes the class behind a registry, which knows how entries are read:
 *
 * <pre>{@code
 * final class EpisodesData implements ShellReader<Episode> {
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
  private final long fingerprint;
  private final ReadingCode code;

  /**
   * An emitter for one collection.
   *
   * @param site the class that holds the pages
   * @param fingerprint that of the collection
   */
  DataClassEmitter(CollectionModel model, JavaTypes types, SiteTypes site, long fingerprint) {
    this.fingerprint = fingerprint;
    this.model = model;
    this.types = types;
    this.site = site;
    this.code = new ReadingCode(types.data(), site.pages());
  }

  TypeSpec.Builder emit() {
    MethodSpec read = read();
    Class<?> reader = model.isLazy() ? ShellReader.class : EntryReader.class;
    TypeSpec.Builder data =
        TypeSpec.classBuilder(types.data())
            .addModifiers(FINAL)
            .addSuperinterface(ParameterizedTypeName.get(ClassName.get(reader), types.record()))
            .addJavadoc("How the entries of {@link $T} are read.", types.registry())
            .addField(entries())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
            .addMethod(at());
    if (model.isLazy()) {
      data.addMethod(shell());
    }
    data.addMethod(read);
    if (model.isLazy()) {
      addCallees(data);
    }
    code.methods().forEach(data::addMethod);
    return data;
  }

  /** What the methods of a generated record call. */
  private void addCallees(TypeSpec.Builder data) {
    data.addMethod(hash());
    if (model.record().components().stream().anyMatch(Component::isKey)) {
      data.addMethod(whole());
    }
    if (model.record().components().stream().anyMatch(c -> TypeNames.is(c, Scalar.DOUBLE))) {
      data.addMethod(same());
    }
  }

  private FieldSpec entries() {
    CodeBlock.Builder arguments =
        CodeBlock.builder()
            .add("$T.class,\n$S,\n", types.data(), DataEmitter.folder(model))
            .add("$L,\n", SiteTypes.literal(fingerprint))
            .add("$L,\n", model.entries().size());
    if (model.spec().isOfPages()) {
      arguments.add("$T.PAGES,\n", site.pages());
      model.languages().ifPresent(of -> arguments.add("$S,\n", of.main()));
    }
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(Entries.class), types.record()), "ENTRIES")
        .addModifiers(STATIC, FINAL)
        .initializer(
            "$T.open(\n$>$>$Lnew $T())$<$<", Entries.class, arguments.build(), types.data())
        .build();
  }

  private MethodSpec at() {
    MethodSpec.Builder at =
        MethodSpec.methodBuilder("at")
            .addModifiers(STATIC)
            .returns(types.record())
            .addParameter(int.class, "index");
    return model.spec().isOfPages()
        ? at.addParameter(int.class, "page").addStatement("return ENTRIES.at(index, page)").build()
        : at.addStatement("return ENTRIES.at(index)").build();
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
    return MethodSpec.methodBuilder("shell")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(types.record())
        .addParameter(JavaTypes.PAGE, "page")
        .addStatement("return new $T($L)", types.record(), arguments(DataClassEmitter::unread))
        .build();
  }

  private static CodeBlock unread(Component component) {
    return component.isKey() ? JavaTypes.unread(component) : CodeBlock.of("page");
  }

  private MethodSpec read() {
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(types.record())
        .addParameter(JavaTypes.PAGE, "page")
        .addParameter(JavaTypes.VALUE_READER, "values")
        .addStatement("return new $T($L)", types.record(), arguments(code::component))
        .build();
  }

  private CodeBlock arguments(Function<Component, CodeBlock> argument) {
    return model.record().components().stream()
        .map(component -> CodeBlock.of("\n$L", argument.apply(component)))
        .collect(CodeBlock.joining(","));
  }
}
