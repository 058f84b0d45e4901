package dev.recto.processor.annotation;

import dev.recto.processor.type.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Types of Java as the compiler's model has them. */
final class JavaTypes {
  private JavaTypes() {}

  /** The name of a type. */
  static JavaType nameOf(TypeElement type) {
    List<String> names = new ArrayList<>();
    String packageName = "";
    for (Element e = type; e != null; e = e.getEnclosingElement()) {
      if (e instanceof TypeElement) {
        names.add(0, e.getSimpleName().toString());
      } else if (e instanceof PackageElement named) {
        packageName = named.getQualifiedName().toString();
        break;
      }
    }
    return new JavaType(packageName, List.copyOf(names));
  }

  /** The types that a type is made of. */
  static Stream<TypeElement> typesIn(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.of((TypeElement) declared.asElement()),
        declared.getTypeArguments().stream().flatMap(JavaTypes::typesIn));
  }

  /** Whether a type is this class, with or without type arguments. */
  static boolean isRaw(TypeMirror type, Class<?> raw) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(raw.getCanonicalName());
  }

  /** The first type argument; the type itself if it has none. */
  static TypeMirror argument(TypeMirror type) {
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return arguments.isEmpty() ? type : arguments.get(0);
  }

  /** A type as its author writes it, without package. */
  static String words(TypeElement type) {
    return String.join(".", nameOf(type).names());
  }

  /** A type as its author writes it, without packages and annotations. */
  static String words(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      String name = words((TypeElement) declared.asElement());
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      return arguments.isEmpty()
          ? name
          : arguments.stream()
              .map(JavaTypes::words)
              .collect(Collectors.joining(", ", name + "<", ">"));
    } else if (type instanceof ArrayType array) {
      return words(array.getComponentType()) + "[]";
    } else if (type instanceof WildcardType wildcard) {
      TypeMirror upper = wildcard.getExtendsBound();
      TypeMirror lower = wildcard.getSuperBound();
      return upper != null
          ? "? extends " + words(upper)
          : lower != null ? "? super " + words(lower) : "?";
    }
    return type.getKind().isPrimitive()
        ? type.getKind().name().toLowerCase(Locale.ROOT)
        : type.toString();
  }

  /** A type in words with its article. */
  static String article(TypeMirror type) {
    String words = words(type);
    return ("AEIOaeio".indexOf(words.charAt(0)) >= 0 ? "an `" : "a `") + words + "`";
  }
}
