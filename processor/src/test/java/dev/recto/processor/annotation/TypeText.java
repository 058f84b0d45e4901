package dev.recto.processor.annotation;

import dev.recto.processor.type.Component;
import dev.recto.processor.type.Constraint;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Shape;
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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Types and components as tests write them. */
final class TypeText implements Type.Cases<String> {
  private static final TypeText TEXT = new TypeText();

  static String of(Type type) {
    return type.match(TEXT);
  }

  /** All of a component but its name and place: {@code optional list<string> <- extra.tags}. */
  static String of(Component component) {
    String text = component.presence().name().toLowerCase(Locale.ROOT) + " " + of(component.type());
    String source =
        component.isKey()
            ? component.keyPath()
            : component.source().name().toLowerCase(Locale.ROOT);
    String fallback =
        component.fallback().map(value -> " = " + value.asText().orElse("…")).orElse("");
    String rules =
        component.rules().isEmpty()
            ? ""
            : component.rules().stream()
                .map(Object::toString)
                .collect(Collectors.joining(" ", " ", ""));
    return text + " <- " + source + fallback + rules;
  }

  static String of(Shape shape) {
    return shape.components().stream()
        .map(component -> component.name() + ": " + of(component))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String scalar(Scalar type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String special(Special type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String choice(Choice type) {
    return type.constants().stream()
        .map(constant -> constant.name() + "=" + constant.word())
        .collect(Collectors.joining("|", "choice<", ">"));
  }

  @Override
  public String list(ListOf type) {
    return (type.distinct() ? "set<" : "list<")
        + type.element().match(this)
        + ">"
        + (type.orOne() ? " or one" : "");
  }

  @Override
  public String map(MapOf type) {
    String keys = type.keys().isEmpty() ? "" : rules(type.keys()) + " ";
    return "map<" + keys + type.value().match(this) + ">";
  }

  @Override
  public String nested(Nested type) {
    return String.join(".", type.shape().java().names());
  }

  @Override
  public String union(Union type) {
    return type.tag().map(tag -> tag + ":").orElse("")
        + type.members().stream()
            .map(member -> member.word() + "=" + String.join(".", member.shape().java().names()))
            .collect(Collectors.joining("|", "union<", ">"));
  }

  @Override
  public String wrapped(Wrapped type) {
    return String.join(".", type.java().names())
        + type.factory().map("."::concat).orElse("")
        + "("
        + type.inner().match(this)
        + ")";
  }

  @Override
  public String reference(Reference type) {
    return "ref<"
        + type.record().packageName()
        + "."
        + String.join(".", type.record().names())
        + type.targets().stream()
            .map(target -> " in " + target.registry().simpleName())
            .collect(Collectors.joining())
        + ">";
  }

  @Override
  public String constrained(Constrained type) {
    return type.type().match(this) + rules(type.constraints());
  }

  private static String rules(List<Constraint> constraints) {
    return constraints.stream()
        .map(constraint -> constraint.getClass().getSimpleName())
        .toList()
        .toString();
  }
}
