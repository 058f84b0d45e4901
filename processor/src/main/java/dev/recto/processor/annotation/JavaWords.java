package dev.recto.processor.annotation;

import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Choice;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import dev.recto.processor.type.Type.Nested;
import dev.recto.processor.type.Type.Reference;
import dev.recto.processor.type.Type.Union;
import dev.recto.processor.type.Type.Wrapped;

/** Types as those who declare them name them, with an article where they have one. */
final class JavaWords implements Type.Cases<String> {

  static String of(Type type) {
    return type.match(new JavaWords());
  }

  @Override
  public String scalar(Scalar type) {
    return named(type.java().getSimpleName());
  }

  private static String named(String simpleName) {
    return ("AEIOUaeio".indexOf(simpleName.charAt(0)) >= 0 ? "an `" : "a `") + simpleName + "`";
  }

  @Override
  public String special(Special type) {
    return switch (type) {
      case PAGE -> "a `Page`";
      case ASSET -> "an `Asset`";
      case HTML -> "an `Html`";
      case ANY, NOTHING -> "a `Value`";
      case TABLE -> "a `Value.Table`";
      case DATE -> "an `OffsetDateTime`";
    };
  }

  @Override
  public String choice(Choice type) {
    return "an enum";
  }

  @Override
  public String list(ListOf type) {
    return type.distinct() ? "a set" : "a list";
  }

  @Override
  public String map(MapOf type) {
    return "a map";
  }

  @Override
  public String nested(Nested type) {
    return "the record `" + type.shape().name() + "`";
  }

  @Override
  public String union(Union type) {
    return named(type.java().simpleName());
  }

  @Override
  public String wrapped(Wrapped type) {
    return named(type.java().simpleName());
  }

  @Override
  public String reference(Reference type) {
    return "a reference to " + named(type.record().simpleName());
  }

  @Override
  public String constrained(Constrained type) {
    return type.type().match(this);
  }
}
