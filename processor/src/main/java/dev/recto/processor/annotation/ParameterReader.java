package dev.recto.processor.annotation;

import dev.recto.Html;
import dev.recto.Page;
import dev.recto.Ref;
import dev.recto.Section;
import dev.recto.processor.problem.DeclarationProblem.InvalidShortcode;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.shortcode.ParameterType;
import dev.recto.processor.shortcode.ParameterType.EntryOf;
import dev.recto.processor.shortcode.ParameterType.EnumOf;
import dev.recto.processor.shortcode.ParameterType.Given;
import dev.recto.processor.shortcode.ParameterType.ListOf;
import dev.recto.processor.shortcode.ParameterType.Scalar;
import dev.recto.processor.shortcode.Signature.Parameter;
import dev.recto.processor.type.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of shortcodes. */
final class ParameterReader {
  private static final String BODY = "body";
  private static final String NTH = "nth";

  private final ProcessingEnvironment env;
  private final ShortcodeRules rules;
  private final List<CollectionSpec> collections;
  private final String packageName;

  /** A reader for a class; arguments can refer to entries of these collections. */
  ParameterReader(
      ProcessingEnvironment env,
      ShortcodeRules rules,
      List<CollectionSpec> collections,
      TypeElement owner) {
    this.env = env;
    this.rules = rules;
    this.collections = collections;
    this.packageName = javaType(env, owner).packageName();
  }

  /** The parameter; none if it has a type that nothing can be made of. */
  Optional<Parameter> read(VariableElement parameter) {
    String name = parameter.getSimpleName().toString();
    TypeMirror type = parameter.asType();
    boolean optional = isRaw(type, Optional.class);
    TypeMirror inner = optional ? argument(type) : type;
    return given(name, inner, optional)
        .or(() -> type(inner, optional))
        .map(found -> new Parameter(name, found, optional));
  }

  /** What to say of a parameter that could not be read. */
  InvalidShortcode flaw(String method, VariableElement parameter) {
    for (TypeElement type : typesIn(parameter.asType()).toList()) {
      if (type.getKind() == ElementKind.ENUM && !rules.isVisible(type)) {
        return new InvalidShortcode(
            method,
            "generated code can't see `" + type + "`",
            "make it public, or move it to `" + rules.callingPackage() + "`");
      } else if (collectionsOf(type).size() > 1) {
        return new InvalidShortcode(
            method,
            "more than one collection has a record `" + type + "`",
            "write it with its package");
      }
    }
    return new InvalidShortcode(
        method,
        "nothing in a call can be a `" + parameter.asType() + "`",
        "take a String, boolean, int, long, double, enum, record of a collection, or a List or"
            + " Optional of one");
  }

  private Optional<ParameterType> given(String name, TypeMirror type, boolean optional) {
    if (isRaw(type, Html.class)) {
      return Optional.of(Given.BODY);
    } else if (isRaw(type, Page.class)) {
      return Optional.of(Given.PAGE);
    } else if (isRaw(type, Section.class)) {
      return Optional.of(Given.SECTION);
    } else if (name.equals(BODY) && isRaw(type, String.class)) {
      return Optional.of(Given.RAW_BODY);
    } else if (name.equals(NTH) && type.getKind() == TypeKind.INT && !optional) {
      return Optional.of(Given.NTH);
    }
    return Optional.empty();
  }

  /** In a list or optional numbers are boxed. */
  private Optional<ParameterType> type(TypeMirror type, boolean boxed) {
    return switch (type.getKind()) {
      case BOOLEAN -> Optional.of(Scalar.BOOL);
      case INT -> Optional.of(Scalar.INT);
      case LONG -> Optional.of(Scalar.LONG);
      case DOUBLE -> Optional.of(Scalar.DOUBLE);
      // To Eclipse a list of records that are yet to be generated is an error as a whole.
      case DECLARED, ERROR -> declared((DeclaredType) type, boxed);
      default -> Optional.empty();
    };
  }

  private Optional<ParameterType> declared(DeclaredType type, boolean boxed) {
    if (isRaw(type, String.class)) {
      return Optional.of(Scalar.STRING);
    } else if (isRaw(type, Boolean.class) && boxed) {
      return Optional.of(Scalar.BOOL);
    } else if (isRaw(type, Integer.class) && boxed) {
      return Optional.of(Scalar.INT);
    } else if (isRaw(type, Long.class) && boxed) {
      return Optional.of(Scalar.LONG);
    } else if (isRaw(type, Double.class) && boxed) {
      return Optional.of(Scalar.DOUBLE);
    } else if (isRaw(type, List.class) && type.getTypeArguments().size() == 1) {
      return type(type.getTypeArguments().get(0), true).map(ListOf::new);
    } else if (isRaw(type, Ref.class) && type.getTypeArguments().size() == 1) {
      return entry(type.getTypeArguments().get(0), true);
    } else if (type.asElement().getKind() == ElementKind.ENUM) {
      return Optional.of((TypeElement) type.asElement()).filter(rules::isVisible).map(this::enumOf);
    }
    return entry(type, false);
  }

  private EnumOf enumOf(TypeElement type) {
    List<String> constants =
        type.getEnclosedElements().stream()
            .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
            .map(element -> element.getSimpleName().toString())
            .toList();
    return new EnumOf(javaType(env, type), constants);
  }

  /** The entries of the only collection with this record. */
  private Optional<ParameterType> entry(TypeMirror type, boolean ref) {
    return Optional.of(type)
        .filter(DeclaredType.class::isInstance)
        .map(declared -> collectionsOf((TypeElement) ((DeclaredType) declared).asElement()))
        .filter(found -> found.size() == 1)
        .map(found -> entryOf(found.get(0), ref));
  }

  private EntryOf entryOf(int number, boolean ref) {
    CollectionSpec collection = collections.get(number);
    JavaType registry = new JavaType(collection.packageName(), List.of(collection.registry()));
    return new EntryOf(number, registry, ref);
  }

  /**
   * The collections that can have this record. One that is yet to be generated is known by the name
   * that is in the source: without a package it is that of the class, or was imported.
   */
  private List<Integer> collectionsOf(TypeElement record) {
    String name = record.getQualifiedName().toString();
    List<Integer> named = new ArrayList<>();
    List<Integer> beside = new ArrayList<>();
    for (int i = 0; i < collections.size(); i++) {
      CollectionSpec collection = collections.get(i);
      String simple = collection.record();
      if (name.equals(simple) || name.equals(collection.qualified(simple))) {
        named.add(i);
        if (collection.packageName().equals(packageName)) {
          beside.add(i);
        }
      }
    }
    return beside.isEmpty() ? named : beside;
  }

  /** The types that a type is made of. */
  static Stream<TypeElement> typesIn(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.of((TypeElement) declared.asElement()),
        declared.getTypeArguments().stream().flatMap(ParameterReader::typesIn));
  }

  private static boolean isRaw(TypeMirror type, Class<?> raw) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(raw.getCanonicalName());
  }

  private static TypeMirror argument(TypeMirror type) {
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return arguments.isEmpty() ? type : arguments.get(0);
  }

  /** The name of a type. */
  static JavaType javaType(ProcessingEnvironment env, TypeElement type) {
    List<String> names = new ArrayList<>();
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      names.add(0, e.getSimpleName().toString());
    }
    String packageName = env.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    return new JavaType(packageName, List.copyOf(names));
  }
}
