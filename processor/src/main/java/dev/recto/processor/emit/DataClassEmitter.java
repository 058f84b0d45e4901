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
import dev.recto.processor.store.SiteFingerprint;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.Scalar;
import dev.recto.support.Entries;
import dev.recto.support.EntryReader;
import java.util.Objects;
import java.util.function.Function;

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
  private final ReadingCode code;

  DataClassEmitter(CollectionModel model, JavaTypes types, SiteTypes site) {
    this.model = model;
    this.types = types;
    this.site = site;
    this.code = new ReadingCode(types.data(), site.pages());
  }

  TypeSpec.Builder emit() {
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
    if (model.record().components().stream().anyMatch(Component::isKey)) {
      data.addMethod(whole());
    }
    if (model.record().components().stream().anyMatch(c -> TypeNames.is(c, Scalar.DOUBLE))) {
      data.addMethod(same());
    }
    code.methods().forEach(data::addMethod);
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
