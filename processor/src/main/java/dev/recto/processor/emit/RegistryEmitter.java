package dev.recto.processor.emit;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recto.Ref;
import dev.recto.processor.names.JavaNames;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionModel.Index;
import dev.recto.processor.type.Type.Reference;
import dev.recto.support.Registries;
import java.util.List;
import java.util.Optional;

/**
 * Writes the registry of one collection:
 *
 * <pre>{@code
 * public final class Episodes extends EpisodesMethods implements EpisodesConstants1 {}
 *
 * public abstract class EpisodesMethods {
 *   public static List<Episode> all() {
 *     return EpisodesData.ENTRIES.all();
 *   }
 *   ...
 * }
 * }</pre>
 *
 * <p>A call of {@code Episodes.all()} initializes the class that declares the method, and so links
 * all of its supertypes, which takes longer than loading them (JVMS 5.4, 5.5). So that class has
 * none.
 */
final class RegistryEmitter {
  private final CollectionModel model;
  private final JavaTypes types;

  RegistryEmitter(CollectionModel model, JavaTypes types) {
    this.model = model;
    this.types = types;
  }

  /** The registry, whose constants are in so many interfaces. */
  TypeSpec.Builder emit(int constantParts) {
    TypeSpec.Builder registry =
        TypeSpec.classBuilder(types.registry())
            .addModifiers(PUBLIC, FINAL)
            .superclass(types.methods())
            .addJavadoc(
                model.spec().isOfPages()
                    ? "The pages of the content folder <code>$L</code>, one constant for each."
                    : "The entries of <code>$L</code> in the data folder, one constant for each.",
                JavadocText.of(folder()))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    for (int part = 1; part <= constantParts; part++) {
      registry.addSuperinterface(ConstantsFile.part(types.registry(), part));
    }
    return registry;
  }

  /** The class that the registry has its methods from. */
  TypeSpec.Builder methods() {
    TypeSpec.Builder methods =
        TypeSpec.classBuilder(types.methods())
            .addModifiers(PUBLIC, ABSTRACT)
            .addJavadoc("The methods of {@link $T}.", types.registry())
            .addMethod(MethodSpec.constructorBuilder().build())
            .addMethod(all())
            .addMethod(single("first"))
            .addMethod(single("last"))
            .addMethod(
                find(
                    "find",
                    "key",
                    "an entry's constant, or the text of its key",
                    "{@return the entry with this key or constant}",
                    "find"))
            .addMethod(neighbor("before"))
            .addMethod(neighbor("after"))
            .addMethod(ref());
    if (model.spec().isOfPages()) {
      methods.addMethod(
          find(
              "at",
              "path",
              "a path of the site such as {@code /a/b/}, or an alias",
              "{@return the entry at this path}",
              "atPath"));
    }
    if (model.languages().isPresent()) {
      methods.addMethod(in());
    }
    model.indexes().forEach(index -> methods.addMethod(by(index)));
    return methods;
  }

  private String folder() {
    String from = model.spec().from();
    return from.isEmpty() ? "." : from.endsWith("/") ? from.substring(0, from.length() - 1) : from;
  }

  private MethodSpec all() {
    String which = model.languages().isPresent() ? " in the default language," : "";
    return method("all")
        .addJavadoc("{@return all entries$L in the collection's order, unmodifiable}", which)
        .returns(listOfEntries())
        .addStatement("return $T.ENTRIES.all()", types.data())
        .build();
  }

  private MethodSpec single(String name) {
    return method(name)
        .addJavadoc("{@return the $L entry of {@link #all()}}", name)
        .returns(types.record())
        .addStatement("return $T.ENTRIES.$N()", types.data(), name)
        .build();
  }

  private MethodSpec find(
      String name, String parameter, String parameterWords, String words, String entries) {
    return method(name)
        .addJavadoc(words + "\n\n@param $N " + parameterWords, parameter)
        .returns(optionalEntry())
        .addParameter(String.class, parameter)
        .addStatement("return $T.ENTRIES.$N($N)", types.data(), entries, parameter)
        .build();
  }

  private MethodSpec neighbor(String name) {
    String list =
        model.languages().isPresent() ? "among the entries of its language" : "in {@link #all()}";
    return method(name)
        .addJavadoc("{@return the entry $L another one $L}\n\n", name, list)
        .addJavadoc("@param entry an entry of this registry")
        .returns(optionalEntry())
        .addParameter(types.record(), "entry")
        .addStatement(
            model.isLazy()
                ? CodeBlock.of("return $T.ENTRIES.$N(entry.page())", types.data(), name)
                : CodeBlock.of("return $T.ENTRIES.$NEntry(entry)", types.data(), name))
        .build();
  }

  private MethodSpec ref() {
    return method("ref")
        .addJavadoc("{@return a reference to an entry}\n\n@param entry an entry of this registry")
        .returns(ParameterizedTypeName.get(ClassName.get(Ref.class), types.record()))
        .addParameter(types.record(), "entry")
        .addStatement(
            "return $T.of($T.ENTRIES.nameOf(entry), $T::$N)",
            Ref.class,
            types.data(),
            types.registry(),
            model.spec().isOfPages() ? "at" : "find")
        .build();
  }

  private MethodSpec in() {
    return method("in")
        .addJavadoc("{@return the entries in this language, in the collection's order}\n\n")
        .addJavadoc("@param lang the code of a language")
        .returns(listOfEntries())
        .addParameter(String.class, "lang")
        .addStatement("return $T.ENTRIES.in(lang)", types.data())
        .build();
  }

  private MethodSpec by(Index index) {
    String parameter = parameterOf(index);
    return method("by" + JavaNames.capitalized(index.name()))
        .addJavadoc("{@return the entries of {@link #all()} $L}\n\n", wordsOf(index))
        .addJavadoc(
            "@param $N the $L",
            parameter,
            parameter.equals(index.component().name()) ? "value" : parameter)
        .returns(listOfEntries())
        .addParameter(typeOf(index), parameter)
        .addStatement(
            "return $T.ENTRIES.by($S, $L)",
            types.data(),
            index.resource(),
            argument(index, parameter))
        .build();
  }

  /** A component can refer to several entries, of which one is asked for. */
  private static String parameterOf(Index index) {
    return switch (index.kind()) {
      case YEAR -> "year";
      case ENTRY -> "entry";
      case TEXT, BOOLEAN, CONSTANT -> index.component().name();
    };
  }

  private static String wordsOf(Index index) {
    return switch (index.kind()) {
      case YEAR -> "with this year in the key " + key(index);
      case ENTRY -> "that refer to this entry by the key " + key(index);
      case TEXT, BOOLEAN, CONSTANT -> "with this value of the key " + key(index);
    };
  }

  /** An entry is known by its name, which its own registry says. */
  private static CodeBlock argument(Index index, String parameter) {
    Optional<Reference> reference = References.in(index.component().type());
    if (reference.isEmpty() || index.kind() != Index.Kind.ENTRY) {
      return CodeBlock.of("$N", parameter);
    }
    List<ClassName> registries =
        reference.get().targets().stream().map(target -> TypeNames.of(target.registry())).toList();
    return registries.size() == 1
        ? CodeBlock.of("$T.ref($N)", registries.get(0), parameter)
        : CodeBlock.of(
            "$T.ref($N, $T.of($L))",
            Registries.class,
            parameter,
            List.class,
            registries.stream()
                .map(registry -> CodeBlock.of("$T::ref", registry))
                .collect(CodeBlock.joining(", ")));
  }

  private static TypeName typeOf(Index index) {
    return switch (index.kind()) {
      case TEXT -> ClassName.get(String.class);
      case BOOLEAN -> TypeName.BOOLEAN;
      case YEAR -> TypeName.INT;
      case CONSTANT -> TypeNames.of(index.component().type());
      case ENTRY -> TypeNames.of(References.in(index.component().type()).orElseThrow().record());
    };
  }

  private static String key(Index index) {
    return "<code>" + JavadocText.of(index.component().keyPath()) + "</code>";
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC);
  }

  private TypeName listOfEntries() {
    return ParameterizedTypeName.get(ClassName.get(List.class), types.record());
  }

  private TypeName optionalEntry() {
    return ParameterizedTypeName.get(ClassName.get(Optional.class), types.record());
  }
}
