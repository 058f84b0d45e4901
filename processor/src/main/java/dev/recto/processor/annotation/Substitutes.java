package dev.recto.processor.annotation;

import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What to use for types that content can't fill. */
final class Substitutes {
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("java.lang.Object", "use `Value` for any value"),
          Map.entry("java.lang.Number", "use `double` or `BigDecimal`"),
          Map.entry("java.lang.CharSequence", "use `String`"),
          Map.entry("java.lang.Character", "use `String`"),
          Map.entry("java.util.Date", "use `LocalDate` or `Instant`"),
          Map.entry("java.time.ZonedDateTime", "use `OffsetDateTime`"),
          Map.entry("java.net.URL", "use `URI`"),
          Map.entry("java.lang.Iterable", "use `List`"),
          Map.entry("java.util.Collection", "use `List`"),
          Map.entry("java.util.ArrayList", "use `List`"),
          Map.entry("java.util.SortedSet", "use `Set`"),
          Map.entry("java.util.HashMap", "use `Map`"),
          Map.entry("java.util.SortedMap", "use `Map`"),
          Map.entry("java.util.Optional", "let the whole component be an `Optional`"),
          Map.entry("java.util.OptionalInt", "let the whole component be one"),
          Map.entry("java.util.OptionalLong", "let the whole component be one"),
          Map.entry("java.util.OptionalDouble", "let the whole component be one"));

  private Substitutes() {}

  /** What to do about a type. */
  static String of(TypeMirror type) {
    return switch (type.getKind()) {
      case CHAR -> "use `String`";
      case ARRAY -> "use a `List`";
      case WILDCARD, TYPEVAR -> "name a type";
      case DECLARED -> ofDeclared((TypeElement) ((DeclaredType) type).asElement());
      default -> "use another type";
    };
  }

  private static String ofDeclared(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (KNOWN.containsKey(name)) {
      return KNOWN.get(name);
    } else if (name.startsWith("java.")) {
      return "use `String`, or a type of your own";
    }
    return type.getKind().isInterface()
        ? "let it be a sealed interface of records"
        : "let it be a record, an enum, or a class with one public static method `of`, `parse` or"
            + " `valueOf` that takes a `String`";
  }
}
