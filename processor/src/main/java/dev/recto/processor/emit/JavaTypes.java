package dev.recto.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.recto.Page;
import dev.recto.Section;
import dev.recto.Term;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.FieldType;
import dev.recto.processor.schema.FieldType.Field;
import dev.recto.processor.schema.FieldType.ListOf;
import dev.recto.processor.schema.FieldType.MapOf;
import dev.recto.processor.schema.FieldType.Nested;
import dev.recto.processor.schema.FieldType.RecordShape;
import dev.recto.processor.schema.FieldType.Scalar;
import dev.recto.processor.syntax.Value.Kind;
import dev.recto.support.Element;
import dev.recto.support.Entries;
import dev.recto.support.RectoGenerated;
import dev.recto.support.ValueReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The names that the generated types of one collection have for each other and for the JDK's. */
final class JavaTypes {
  static final ClassName SECTION = ClassName.get(Section.class);
  static final ClassName TERM = ClassName.get(Term.class);
  static final ClassName PAGE = ClassName.get(Page.class);
  static final ClassName VALUE_READER = ClassName.get(ValueReader.class);
  static final ClassName ELEMENT = ClassName.get(Element.class);
  static final ClassName GENERATED = ClassName.get(Generated.class);
  static final ClassName RECTO_GENERATED = ClassName.get(RectoGenerated.class);
  private static final CodeBlock UNREAD = CodeBlock.of("$T.unread()", Entries.class);
  static final String GENERATOR = "dev.recto.processor.RectoProcessor";

  private final ClassName record;
  private final ClassName registry;
  private final ClassName data;

  JavaTypes(CollectionModel model) {
    String packageName = model.spec().packageName();
    this.record = ClassName.get(packageName, model.spec().record());
    this.registry = ClassName.get(packageName, model.spec().registry());
    this.data = ClassName.get(packageName, model.spec().names().data());
  }

  ClassName record() {
    return record;
  }

  ClassName registry() {
    return registry;
  }

  ClassName data() {
    return data;
  }

  ClassName nested(ClassName enclosing, RecordShape shape) {
    return (shape.outermost() ? record : enclosing).nestedClass(shape.name());
  }

  /** The type of a component of a record. */
  TypeName component(Field field, ClassName enclosing) {
    TypeName type = type(field.type(), enclosing);
    return field.optional() ? parameterized(Optional.class, type.box()) : type;
  }

  TypeName type(FieldType type, ClassName enclosing) {
    if (type instanceof Scalar scalar) {
      return scalar(scalar.kind());
    } else if (type instanceof ListOf list) {
      return parameterized(List.class, type(list.element(), enclosing).box());
    } else if (type instanceof MapOf map) {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class),
          ClassName.get(String.class),
          type(map.value(), enclosing).box());
    } else if (type instanceof Nested nested) {
      return nested(enclosing, nested.shape());
    }
    return ClassName.get(Object.class);
  }

  private static TypeName scalar(Kind kind) {
    return switch (kind) {
      case TEXT -> ClassName.get(String.class);
      case INTEGER -> TypeName.LONG;
      case DECIMAL -> TypeName.DOUBLE;
      case BOOLEAN -> TypeName.BOOLEAN;
      case DATE -> ClassName.get(LocalDate.class);
      case DATE_TIME -> ClassName.get(LocalDateTime.class);
      case TIME -> ClassName.get(LocalTime.class);
      case OFFSET_DATE_TIME -> ClassName.get(OffsetDateTime.class);
      case ARRAY, TABLE -> throw new IllegalArgumentException("no single value: " + kind);
    };
  }

  /** The method of {@link ValueReader} that reads a single value. */
  static String reader(Kind kind) {
    return switch (kind) {
      case TEXT -> "text";
      case INTEGER -> "integer";
      case DECIMAL -> "decimal";
      case BOOLEAN -> "bool";
      case DATE -> "localDate";
      case DATE_TIME -> "localDateTime";
      case TIME -> "localTime";
      case OFFSET_DATE_TIME -> "offsetDateTime";
      case ARRAY, TABLE -> throw new IllegalArgumentException("no single value: " + kind);
    };
  }

  /** The constant of {@link Element} that reads a single value. */
  static String element(Kind kind) {
    return switch (kind) {
      case DATE -> "LOCAL_DATE";
      case DATE_TIME -> "LOCAL_DATE_TIME";
      case TIME -> "LOCAL_TIME";
      case BOOLEAN -> "BOOL";
      default -> kind.name();
    };
  }

  /** What a component has that was not read yet. */
  static CodeBlock unread(Field field) {
    boolean single = !field.optional() && field.type() instanceof Scalar;
    return single ? unread(((Scalar) field.type()).kind()) : UNREAD;
  }

  private static CodeBlock unread(Kind kind) {
    return switch (kind) {
      case INTEGER -> CodeBlock.of("0L");
      case DECIMAL -> CodeBlock.of("0.0");
      case BOOLEAN -> CodeBlock.of("false");
      default -> UNREAD;
    };
  }

  /** Whether a component is always a floating-point number. */
  static boolean isDecimal(Field field) {
    return !field.optional()
        && field.type() instanceof Scalar scalar
        && scalar.kind() == Kind.DECIMAL;
  }

  private static TypeName parameterized(Class<?> raw, TypeName argument) {
    return ParameterizedTypeName.get(ClassName.get(raw), argument);
  }
}
