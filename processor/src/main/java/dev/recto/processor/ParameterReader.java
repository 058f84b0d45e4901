package dev.recto.processor;

import dev.recto.Html;
import dev.recto.Page;
import dev.recto.Ref;
import dev.recto.Section;
import dev.recto.processor.problem.ShortcodeProblem.InvalidShortcode;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.settings.SiteSpec;
import dev.recto.processor.shortcode.JavaType;
import dev.recto.processor.shortcode.ParameterType;
import dev.recto.processor.shortcode.ParameterType.EntryOf;
import dev.recto.processor.shortcode.ParameterType.EnumOf;
import dev.recto.processor.shortcode.ParameterType.Given;
import dev.recto.processor.shortcode.ParameterType.ListOf;
import dev.recto.processor.shortcode.ParameterType.Scalar;
import dev.recto.processor.shortcode.Signature.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final SiteSpec site;
  private final List<CollectionSpec> collections;

  /** A reader; arguments can refer to entries of these collections. */
  ParameterReader(ProcessingEnvironment env, SiteSpec site, List<CollectionSpec> collections) {
    this.env = env;
    this.site = site;
    this.collections = collections;
  }

  /** The package that generated code calls from. */
  String packageName() {
    return site.packageName();
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
  InvalidShortcode unknownType(String method, VariableElement parameter) {
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
      case ERROR -> entry(type, false);
      case DECLARED -> declared((DeclaredType) type, boxed);
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
      return Optional.of(enumOf((TypeElement) type.asElement()));
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

  /** A record that is yet to be generated is known by its name only. */
  private Optional<ParameterType> entry(TypeMirror type, boolean ref) {
    String name = type.toString();
    for (int i = 0; i < collections.size(); i++) {
      CollectionSpec collection = collections.get(i);
      if (name.equals(collection.record())
          || name.equals(collection.qualified(collection.record()))) {
        JavaType registry = new JavaType(collection.packageName(), List.of(collection.registry()));
        return Optional.of(new EntryOf(i, registry, ref));
      }
    }
    return Optional.empty();
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
