package dev.recto.processor.emit;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.recto.Ref;
import dev.recto.processor.syntax.Value.Kind;
import dev.recto.processor.type.Component;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Code that reads the values of each type as they were written, and the methods that it calls: the
 * mirror of {@code Encoders}. Expressions read from a variable {@code values}.
 */
final class ReadingCode implements Type.Cases<CodeBlock> {
  private static final int MAX_NAME = 200;

  private final ClassName owner;
  private final ClassName pages;
  private final List<MethodSpec> ofRecords = new ArrayList<>();
  private final List<MethodSpec> ofElements = new ArrayList<>();
  private final Map<Shape, String> readers = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Code for a class.
   *
   * @param owner the class that the methods are in
   * @param pages the class that has the pages
   */
  ReadingCode(ClassName owner, ClassName pages) {
    this.owner = owner;
    this.pages = pages;
  }

  /** The methods that the code so far calls. */
  List<MethodSpec> methods() {
    List<MethodSpec> all = new ArrayList<>(ofRecords);
    all.addAll(ofElements);
    return all;
  }

  /** An expression for a component of a record. */
  CodeBlock component(Component component) {
    return switch (component.source()) {
      case PAGE -> CodeBlock.of("page");
      case BODY -> CodeBlock.of("page.body()");
      case KEY, REST ->
          switch (component.presence()) {
            case OPTIONAL -> CodeBlock.of("values.optional($L)", function(component.type()));
            case OPTIONAL_NUMBER -> optionalNumber(component);
            case REQUIRED, EMPTY, DEFAULT -> value(component.type());
          };
    };
  }

  private CodeBlock optionalNumber(Component component) {
    Class<?> optional = TypeNames.optionalNumber(component);
    return CodeBlock.of(
        "values.bool() ? $T.of($L) : $T.empty()", optional, value(component.type()), optional);
  }

  /** An expression that reads a value. */
  CodeBlock value(Type type) {
    return type.match(this);
  }

  /** A function from a reader to a value. */
  CodeBlock function(Type type) {
    return type.match(new Functions());
  }

  @Override
  public CodeBlock scalar(Scalar type) {
    CodeBlock stored = CodeBlock.of("values.$N()", reader(type.stored()));
    return type.made().contains("$T")
        ? CodeBlock.of(type.made(), type.java(), stored)
        : CodeBlock.of(type.made(), stored);
  }

  /** The method of {@link dev.recto.support.ValueReader} that reads a single value. */
  private static String reader(Kind kind) {
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

  @Override
  public CodeBlock special(Special type) {
    return switch (type) {
      case PAGE -> CodeBlock.of("values.page($T.PAGES)", pages);
      case ASSET -> CodeBlock.of("values.asset()");
      case HTML -> CodeBlock.of("values.html($T.PAGES)", pages);
      case ANY -> CodeBlock.of("values.value()");
      case TABLE -> CodeBlock.of("values.table()");
      case DATE -> CodeBlock.of("values.offsetDateTime()");
      case NOTHING -> CodeBlock.of("null");
    };
  }

  @Override
  public CodeBlock choice(Choice type) {
    return type.java()
        .map(java -> CodeBlock.of("$T.valueOf(values.text())", TypeNames.of(java)))
        .orElse(CodeBlock.of("values.text()"));
  }

  @Override
  public CodeBlock list(ListOf type) {
    CodeBlock element = function(type.element());
    return type.element() == Special.NOTHING
        ? CodeBlock.of("values.<$T>list($L)", Object.class, element)
        : CodeBlock.of("values.$N($L)", type.distinct() ? "set" : "list", element);
  }

  @Override
  public CodeBlock map(MapOf type) {
    return CodeBlock.of("values.map($L)", function(type.value()));
  }

  @Override
  public CodeBlock nested(Nested type) {
    return CodeBlock.of("$N(values)", readerOf(type.shape()));
  }

  @Override
  public CodeBlock union(Union type) {
    return CodeBlock.of("$N(values)", readerOf(type));
  }

  @Override
  public CodeBlock wrapped(Wrapped type) {
    CodeBlock inner = value(type.inner());
    ClassName java = TypeNames.of(type.java());
    return type.factory()
        .map(factory -> CodeBlock.of("$T.$N($L)", java, factory, inner))
        .orElse(CodeBlock.of("new $T($L)", java, inner));
  }

  @Override
  public CodeBlock reference(Reference type) {
    CodeBlock finder =
        type.targets().size() == 1
            ? CodeBlock.of("$T::$N", registry(type, 0), finder(type, 0))
            : CodeBlock.of("key -> $L", found(type, CodeBlock.of("key")));
    return type.lazy()
        ? CodeBlock.of("$T.of(values.text(), $L)", Ref.class, finder)
        : CodeBlock.of("$T.of(values.text(), $L).get()", Ref.class, finder);
  }

  /** The entry in the first registry that has it; none of the others has one of that name. */
  private static CodeBlock found(Reference type, CodeBlock key) {
    CodeBlock.Builder found =
        CodeBlock.builder().add("$T.$N($L)", registry(type, 0), finder(type, 0), key);
    for (int i = 1; i < type.targets().size(); i++) {
      found.add(".or(() -> $T.$N($L))", registry(type, i), finder(type, i), key);
    }
    return found.build();
  }

  private static ClassName registry(Reference type, int target) {
    return TypeNames.of(type.targets().get(target).registry());
  }

  private static String finder(Reference type, int target) {
    return type.targets().get(target).ofPages() ? "at" : "find";
  }

  @Override
  public CodeBlock constrained(Constrained type) {
    return value(type.type());
  }

  private String readerOf(Shape shape) {
    String known = readers.get(shape);
    if (known != null) {
      return known;
    }
    List<String> names = shape.java().names();
    List<String> inner = shape.isGenerated() ? names.subList(1, names.size()) : names;
    String name = free("read" + String.join("_", inner));
    readers.put(shape, name);
    int place = ofRecords.size();
    ClassName java = TypeNames.of(shape.java());
    CodeBlock arguments =
        shape.components().stream()
            .map(component -> CodeBlock.of("\n$L", component(component)))
            .collect(CodeBlock.joining(","));
    ofRecords.add(
        place,
        reader(name).returns(java).addStatement("return new $T($L)", java, arguments).build());
    return name;
  }

  private String readerOf(Union type) {
    String name = free("read" + String.join("_", type.java().names()));
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (values.choice()) {\n$>");
    for (int i = 0; i < type.members().size(); i++) {
      String label = i == type.members().size() - 1 ? "default" : "case " + i;
      cases.add("$L -> $N(values);\n", label, readerOf(type.members().get(i).shape()));
    }
    ofRecords.add(
        reader(name)
            .returns(TypeNames.of(type.java()))
            .addCode(cases.add("$<};\n").build())
            .build());
    return name;
  }

  /** A name of a method that no other one has. */
  private String free(String name) {
    String free = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
    while (!taken.add(free)) {
      free = free + "_";
    }
    return free;
  }

  private static MethodSpec.Builder reader(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(PRIVATE, STATIC)
        .addParameter(JavaTypes.VALUE_READER, "values");
  }

  /** Functions for the elements of lists, maps and optionals. */
  private final class Functions implements Type.Cases<CodeBlock> {
    /** What is read as it is stored has a constant of the runtime. */
    @Override
    public CodeBlock scalar(Scalar type) {
      return type.made().equals("$L")
          ? CodeBlock.of("$T.$N", JavaTypes.ELEMENT, element(type.stored()))
          : method(type);
    }

    /** The constant of {@link dev.recto.support.Element} that reads a single value. */
    private static String element(Kind kind) {
      return switch (kind) {
        case DATE -> "LOCAL_DATE";
        case DATE_TIME -> "LOCAL_DATE_TIME";
        case TIME -> "LOCAL_TIME";
        case BOOLEAN -> "BOOL";
        default -> kind.name();
      };
    }

    @Override
    public CodeBlock special(Special type) {
      return type == Special.NOTHING
          ? CodeBlock.of("$T.TEXT::read", JavaTypes.ELEMENT)
          : method(type);
    }

    @Override
    public CodeBlock choice(Choice type) {
      return method(type);
    }

    @Override
    public CodeBlock list(ListOf type) {
      return method(type);
    }

    @Override
    public CodeBlock map(MapOf type) {
      return method(type);
    }

    @Override
    public CodeBlock nested(Nested type) {
      return CodeBlock.of("$T::$N", owner, readerOf(type.shape()));
    }

    @Override
    public CodeBlock union(Union type) {
      return CodeBlock.of("$T::$N", owner, readerOf(type));
    }

    @Override
    public CodeBlock wrapped(Wrapped type) {
      return method(type);
    }

    @Override
    public CodeBlock reference(Reference type) {
      return method(type);
    }

    @Override
    public CodeBlock constrained(Constrained type) {
      return type.type().match(this);
    }

    /** Lambdas in lambdas overtax javac, so a method reads what is in a list or map. */
    private CodeBlock method(Type type) {
      CodeBlock value = value(type);
      String name = "element" + (ofElements.size() + 1);
      ofElements.add(
          reader(name).returns(TypeNames.of(type).box()).addStatement("return $L", value).build());
      return CodeBlock.of("$T::$N", owner, name);
    }
  }
}
