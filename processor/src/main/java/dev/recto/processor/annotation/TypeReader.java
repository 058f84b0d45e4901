package dev.recto.processor.annotation;

import static java.util.Objects.requireNonNull;

import dev.recto.Asset;
import dev.recto.Html;
import dev.recto.Page;
import dev.recto.Ref;
import dev.recto.Value;
import dev.recto.processor.problem.DeclarationProblem.UnfillableType;
import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Report;
import dev.recto.processor.type.Constraint;
import dev.recto.processor.type.Presence;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import dev.recto.processor.type.Type.Nested;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads types of Java that content can fill. */
final class TypeReader {
  private static final Map<String, Special> SPECIALS =
      Map.of(
          Page.class.getCanonicalName(), Special.PAGE,
          Asset.class.getCanonicalName(), Special.ASSET,
          Html.class.getCanonicalName(), Special.HTML,
          Value.class.getCanonicalName(), Special.ANY,
          Value.Table.class.getCanonicalName(), Special.TABLE);

  private static final Map<Class<?>, Class<?>> OPTIONAL_NUMBERS =
      Map.of(
          OptionalInt.class, int.class,
          OptionalLong.class, long.class,
          OptionalDouble.class, double.class);

  private final Map<String, Scalar> scalars = new HashMap<>();
  private final RecordReader records;
  private final Report report;
  private final NameRules names;
  private final ReferenceReader references;
  private final ValueTypeReader valueTypes;
  private final UnionReader unions;
  private final EnumReader enums;

  TypeReader(
      RecordReader records,
      ReferenceReader references,
      NameRules names,
      Access access,
      Report report) {
    this.records = records;
    this.report = report;
    this.names = names;
    this.references = references;
    this.valueTypes = new ValueTypeReader(this, access);
    this.unions = new UnionReader(records, report);
    this.enums = new EnumReader(report);
    for (Scalar scalar : Scalar.values()) {
      Class<?> boxed = MethodType.methodType(scalar.java()).wrap().returnType();
      scalars.put(boxed.getCanonicalName(), scalar);
      scalars.put(scalar.java().getCanonicalName(), scalar);
    }
  }

  /**
   * How a component uses a type.
   *
   * @param at the component
   * @param packageName the package of its record
   * @param tag the key that selects a record of a sealed interface
   * @param orOne whether a single value is a list of one
   * @param entries whether the record of a collection is one of its entries
   */
  record Use(Spot at, String packageName, Optional<String> tag, boolean orOne, boolean entries) {
    /** That of a component. */
    Use(Spot at, String packageName, Optional<String> tag, boolean orOne) {
      this(at, packageName, tag, orOne, false);
    }

    private Use inner() {
      return new Use(at, packageName, tag, false, entries);
    }
  }

  /** Whether a value of a type can be absent. */
  static boolean isOptional(TypeMirror type) {
    return JavaTypes.isRaw(type, Optional.class) || numberIn(type).isPresent();
  }

  /** The value in an optional number of the JDK. */
  private static Optional<Class<?>> numberIn(TypeMirror type) {
    return OPTIONAL_NUMBERS.entrySet().stream()
        .filter(entry -> JavaTypes.isRaw(type, entry.getKey()))
        .<Class<?>>map(Map.Entry::getValue)
        .findFirst();
  }

  /** What a value of a type is where there is none. */
  static Presence presence(TypeMirror declared) {
    if (JavaTypes.isRaw(declared, Optional.class)) {
      return Presence.OPTIONAL;
    }
    return isOptional(declared) ? Presence.OPTIONAL_NUMBER : Presence.REQUIRED;
  }

  /** A type without the {@code Optional} around it, with its rules; else like {@link #read}. */
  Optional<Type> readOptional(
      TypeMirror declared, List<? extends AnnotatedConstruct> places, Use use) {
    Optional<Class<?>> number = numberIn(declared);
    if (number.isPresent()) {
      return Optional.of(read(number.get(), places, use));
    } else if (!JavaTypes.isRaw(declared, Optional.class)) {
      return read(declared, places, use);
    }
    TypeMirror inner = JavaTypes.argument(declared);
    return read(inner, Stream.concat(places.stream(), Stream.of(inner)).toList(), use);
  }

  /**
   * A type with the rules that its annotations say.
   *
   * @param places where these can be
   * @return none if content can't fill it, which is reported
   */
  Optional<Type> read(TypeMirror type, List<? extends AnnotatedConstruct> places, Use use) {
    ConstraintReader constraints = constraints(places, use.at());
    return plain(type, use).map(read -> constrained(read, constraints, places));
  }

  /** A single value of a type that is not in the source. */
  private Type read(Class<?> type, List<? extends AnnotatedConstruct> places, Use use) {
    Type scalar = requireNonNull(scalars.get(type.getCanonicalName()));
    return constrained(scalar, constraints(places, use.at()), places);
  }

  /** Reports all rules on something that has no value to keep them. */
  void refuse(List<? extends AnnotatedConstruct> places, Spot at, String reason) {
    constraints(places, at).refuse(places, reason, "remove it");
  }

  private ConstraintReader constraints(List<? extends AnnotatedConstruct> places, Spot at) {
    Function<AnnotationMirror, Place> place = at.places(places);
    return new ConstraintReader((mirror, problem) -> report.add(place.apply(mirror), problem));
  }

  private static Type constrained(
      Type type, ConstraintReader reader, List<? extends AnnotatedConstruct> places) {
    List<Constraint> constraints = reader.read(places, type);
    return constraints.isEmpty() ? type : new Constrained(type, constraints);
  }

  private Optional<Type> plain(TypeMirror type, Use use) {
    if (type instanceof DeclaredType declared) {
      // To Eclipse a list of records that are yet to be generated is an error as a whole.
      return declared(declared, (TypeElement) declared.asElement(), use);
    }
    Scalar primitive = scalars.get(JavaTypes.words(type));
    return primitive == null ? unknown(type, use) : Optional.of(primitive);
  }

  private Optional<Type> declared(DeclaredType type, TypeElement element, Use use) {
    String name = element.getQualifiedName().toString();
    if (scalars.containsKey(name)) {
      return Optional.of(scalars.get(name));
    } else if (SPECIALS.containsKey(name)) {
      return Optional.of(SPECIALS.get(name));
    } else if (!element.getTypeParameters().isEmpty() && type.getTypeArguments().isEmpty()) {
      String words = JavaTypes.words(type);
      return fault(
          use,
          "`%s` has no type argument".formatted(words),
          "write one, such as `%s<%s>`"
              .formatted(words, JavaTypes.isRaw(type, Map.class) ? "String, String" : "String"));
    } else if (JavaTypes.isRaw(type, Ref.class)) {
      return references.read(type.getTypeArguments().get(0), true, use);
    } else if (use.entries() && references.isEntry(type, use)) {
      return references.read(type, false, use);
    } else if (JavaTypes.isRaw(type, List.class) || JavaTypes.isRaw(type, Set.class)) {
      boolean distinct = JavaTypes.isRaw(type, Set.class);
      return argument(type, 0, use).map(inner -> new ListOf(inner, distinct, use.orOne()));
    } else if (JavaTypes.isRaw(type, Map.class)) {
      return JavaTypes.isRaw(type.getTypeArguments().get(0), String.class)
          ? map(type, use)
          : fault(use, "the keys of a table are strings", "use a `Map<String, …>`");
    } else if (type.getKind() == TypeKind.ERROR) {
      return unresolved(type, use);
    }
    return authors(type, element, use);
  }

  private Optional<Type> map(DeclaredType type, Use use) {
    List<TypeMirror> key = List.of(type.getTypeArguments().get(0));
    List<Constraint> rules = constraints(key, use.at()).read(key, Scalar.STRING);
    return argument(type, 1, use).map(value -> new MapOf(value, rules));
  }

  private Optional<Type> argument(DeclaredType type, int number, Use use) {
    TypeMirror argument = type.getTypeArguments().get(number);
    return read(argument, List.of(argument), use.inner());
  }

  /** A type that does not exist yet. If nothing generates it, compilers say so themselves. */
  private Optional<Type> unresolved(DeclaredType type, Use use) {
    String words = JavaTypes.words(type);
    return references.isEntry(type, use)
        ? fault(
            use,
            "`%s` is the record of a collection".formatted(words),
            "use a `Ref<%s>`".formatted(words))
        : Optional.empty();
  }

  private Optional<Type> authors(DeclaredType type, TypeElement element, Use use) {
    Spot at = use.at().to(element);
    if (element.getKind() == ElementKind.ENUM) {
      return names.areKept(element, at) ? enums.read(element, at) : Optional.empty();
    } else if (UnionReader.isUnion(element)) {
      return names.areKept(element, at) ? unions.read(element, use) : Optional.empty();
    } else if (ValueTypeReader.isValue(element)) {
      return names.areKept(element, at) ? valueTypes.read(element, use) : Optional.empty();
    } else if (element.getKind() == ElementKind.RECORD) {
      return records.part(element, use.at()).map(Nested::new);
    }
    return unknown(type, use);
  }

  private Optional<Type> unknown(TypeMirror type, Use use) {
    return fault(
        use,
        "nothing in content can be %s".formatted(JavaTypes.article(type)),
        Substitutes.of(type));
  }

  /** Reports that a component can't be filled. */
  Optional<Type> fault(Use use, String reason, String cure) {
    report.add(use.at().place(), new UnfillableType(use.at().words(), reason, cure));
    return Optional.empty();
  }
}
