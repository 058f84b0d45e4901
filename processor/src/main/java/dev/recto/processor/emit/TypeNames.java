package dev.recto.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.recto.Asset;
import dev.recto.Html;
import dev.recto.Page;
import dev.recto.Ref;
import dev.recto.Value;
import dev.recto.processor.type.Component;
import dev.recto.processor.type.JavaType;
import dev.recto.processor.type.Presence;
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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Types as Java has them. */
final class TypeNames implements Type.Cases<TypeName> {
  private static final TypeNames NAMES = new TypeNames();

  private TypeNames() {}

  /** The class of a name. */
  static ClassName of(JavaType type) {
    List<String> names = type.names();
    return ClassName.get(
        type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }

  /** The type of a value. */
  static TypeName of(Type type) {
    return type.match(NAMES);
  }

  /** The type of a component. */
  static TypeName of(Component component) {
    TypeName type = of(component.type());
    return switch (component.presence()) {
      case OPTIONAL -> parameterized(Optional.class, type);
      case OPTIONAL_NUMBER -> ClassName.get(optionalNumber(component));
      case REQUIRED, EMPTY, DEFAULT -> type;
    };
  }

  /** The {@code Optional} of the JDK for the numbers of a component. */
  static Class<?> optionalNumber(Component component) {
    TypeName type = of(component.type());
    return type.equals(TypeName.INT)
        ? OptionalInt.class
        : type.equals(TypeName.LONG) ? OptionalLong.class : OptionalDouble.class;
  }

  /** Whether a component is always a primitive value of this type. */
  static boolean is(Component component, Scalar type) {
    return component.type() == type && !component.presence().isOptional();
  }

  /** Whether a component is a primitive, so that equals and null are not for it. */
  static boolean isPrimitive(Component component) {
    return component.presence() != Presence.OPTIONAL && of(component).isPrimitive();
  }

  private static TypeName parameterized(Class<?> raw, TypeName argument) {
    return ParameterizedTypeName.get(ClassName.get(raw), argument.box());
  }

  @Override
  public TypeName scalar(Scalar type) {
    return TypeName.get(type.java());
  }

  @Override
  public TypeName special(Special type) {
    return switch (type) {
      case PAGE -> ClassName.get(Page.class);
      case ASSET -> ClassName.get(Asset.class);
      case HTML -> ClassName.get(Html.class);
      case ANY -> ClassName.get(Value.class);
      case TABLE -> ClassName.get(Value.Table.class);
      case DATE -> ClassName.get(OffsetDateTime.class);
      case NOTHING -> ClassName.get(Object.class);
    };
  }

  @Override
  public TypeName choice(Choice type) {
    return type.java().<TypeName>map(TypeNames::of).orElse(ClassName.get(String.class));
  }

  @Override
  public TypeName list(ListOf type) {
    return parameterized(type.distinct() ? Set.class : List.class, of(type.element()));
  }

  @Override
  public TypeName map(MapOf type) {
    return ParameterizedTypeName.get(
        ClassName.get(Map.class), ClassName.get(String.class), of(type.value()).box());
  }

  @Override
  public TypeName nested(Nested type) {
    return of(type.shape().java());
  }

  @Override
  public TypeName union(Union type) {
    return of(type.java());
  }

  @Override
  public TypeName wrapped(Wrapped type) {
    return of(type.java());
  }

  @Override
  public TypeName reference(Reference type) {
    return type.lazy() ? parameterized(Ref.class, of(type.record())) : of(type.record());
  }

  @Override
  public TypeName constrained(Constrained type) {
    return of(type.type());
  }
}
