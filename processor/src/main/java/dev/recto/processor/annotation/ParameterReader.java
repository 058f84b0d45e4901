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
import java.util.List;
import java.util.Optional;
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

  private final Access access;
  private final List<CollectionSpec> collections;
  private final EntryTypes entries;

  /** A reader for a class; arguments can refer to entries of these collections. */
  ParameterReader(Access access, List<CollectionSpec> collections, TypeElement owner) {
    this.access = access;
    this.collections = collections;
    this.entries = new EntryTypes(collections, JavaTypes.nameOf(owner).packageName());
  }

  /** The parameter; none if it has a type that nothing can be made of. */
  Optional<Parameter> read(VariableElement parameter) {
    String name = parameter.getSimpleName().toString();
    TypeMirror type = parameter.asType();
    boolean optional = JavaTypes.isRaw(type, Optional.class);
    TypeMirror inner = optional ? JavaTypes.argument(type) : type;
    return given(name, inner, optional)
        .or(() -> type(inner, optional))
        .map(found -> new Parameter(name, found, optional));
  }

  /** What to say of a parameter that could not be read. */
  InvalidShortcode flaw(String method, VariableElement parameter) {
    for (TypeElement type : JavaTypes.typesIn(parameter.asType()).toList()) {
      if (type.getKind() == ElementKind.ENUM && !access.isVisible(type)) {
        return new InvalidShortcode(
            method,
            "generated code can't see `" + type + "`",
            "make it public, or move it to `" + access.from() + "`");
      } else if (entries.of(type).size() > 1) {
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
    if (JavaTypes.isRaw(type, Html.class)) {
      return Optional.of(Given.BODY);
    } else if (JavaTypes.isRaw(type, Page.class)) {
      return Optional.of(Given.PAGE);
    } else if (JavaTypes.isRaw(type, Section.class)) {
      return Optional.of(Given.SECTION);
    } else if (name.equals(BODY) && JavaTypes.isRaw(type, String.class)) {
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
    if (JavaTypes.isRaw(type, String.class)) {
      return Optional.of(Scalar.STRING);
    } else if (JavaTypes.isRaw(type, Boolean.class) && boxed) {
      return Optional.of(Scalar.BOOL);
    } else if (JavaTypes.isRaw(type, Integer.class) && boxed) {
      return Optional.of(Scalar.INT);
    } else if (JavaTypes.isRaw(type, Long.class) && boxed) {
      return Optional.of(Scalar.LONG);
    } else if (JavaTypes.isRaw(type, Double.class) && boxed) {
      return Optional.of(Scalar.DOUBLE);
    } else if (JavaTypes.isRaw(type, List.class) && type.getTypeArguments().size() == 1) {
      return type(type.getTypeArguments().get(0), true).map(ListOf::new);
    } else if (JavaTypes.isRaw(type, Ref.class) && type.getTypeArguments().size() == 1) {
      return entry(type.getTypeArguments().get(0), true);
    } else if (type.asElement().getKind() == ElementKind.ENUM) {
      return Optional.of((TypeElement) type.asElement())
          .filter(access::isVisible)
          .map(this::enumOf);
    }
    return entry(type, false);
  }

  private EnumOf enumOf(TypeElement type) {
    List<String> constants =
        type.getEnclosedElements().stream()
            .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
            .map(element -> element.getSimpleName().toString())
            .toList();
    return new EnumOf(JavaTypes.nameOf(type), constants);
  }

  /** The entries of the only collection with this record. */
  private Optional<ParameterType> entry(TypeMirror type, boolean ref) {
    return Optional.of(type)
        .filter(DeclaredType.class::isInstance)
        .map(declared -> entries.of((TypeElement) ((DeclaredType) declared).asElement()))
        .filter(found -> found.size() == 1)
        .map(found -> entryOf(found.get(0), ref));
  }

  private EntryOf entryOf(int number, boolean ref) {
    CollectionSpec collection = collections.get(number);
    JavaType registry = new JavaType(collection.packageName(), List.of(collection.registry()));
    return new EntryOf(number, registry, ref);
  }
}
