package dev.recto.processor.annotation;

import dev.recto.processor.problem.ConstraintProblem.InvalidConstraint;
import dev.recto.processor.problem.ConstraintProblem.UnsupportedConstraint;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.type.Bound;
import dev.recto.processor.type.Bound.Relation;
import dev.recto.processor.type.Constraint;
import dev.recto.processor.type.Constraint.Is;
import dev.recto.processor.type.Constraint.NotBlank;
import dev.recto.processor.type.Constraint.Size;
import dev.recto.processor.type.Dated;
import dev.recto.processor.type.Digits;
import dev.recto.processor.type.Email;
import dev.recto.processor.type.Facet;
import dev.recto.processor.type.Matches;
import dev.recto.processor.type.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.VariableElement;

/** One annotation of {@code jakarta.validation.constraints}, read for values of a type. */
final class JakartaConstraints {
  private static final Set<Facet> TEXT = EnumSet.of(Facet.TEXT);
  private static final Set<Facet> SIZED = EnumSet.of(Facet.TEXT, Facet.ELEMENTS, Facet.KEYS);
  private static final Set<Facet> NUMERIC = EnumSet.of(Facet.NUMBER, Facet.TEXT);

  private final Mirror mirror;
  private final Type type;
  private final Consumer<Problem> sink;

  JakartaConstraints(Mirror mirror, Type type, Consumer<Problem> sink) {
    this.mirror = mirror;
    this.type = type;
    this.sink = sink;
  }

  /** What it asks for; nothing if it always holds or can't be checked, the latter is reported. */
  List<Constraint> read() {
    return switch (mirror.simpleName()) {
      case "NotNull" -> List.of();
      case "Null" -> invalid("a component is never null", "remove it");
      case "AssertTrue" -> flag(true);
      case "AssertFalse" -> flag(false);
      case "NotBlank" -> text(List.of(new NotBlank()));
      case "NotEmpty" -> sized(1, Integer.MAX_VALUE);
      case "Size" -> sized(integer("min"), integer("max"));
      case "Pattern" -> text(regexp());
      case "Email" -> text(email());
      case "Min" -> bound(Relation.AT_LEAST, whole());
      case "Max" -> bound(Relation.AT_MOST, whole());
      case "DecimalMin" -> decimal(Relation.AT_LEAST, Relation.MORE);
      case "DecimalMax" -> decimal(Relation.AT_MOST, Relation.LESS);
      case "Positive" -> bound(Relation.MORE, BigDecimal.ZERO);
      case "PositiveOrZero" -> bound(Relation.AT_LEAST, BigDecimal.ZERO);
      case "Negative" -> bound(Relation.LESS, BigDecimal.ZERO);
      case "NegativeOrZero" -> bound(Relation.AT_MOST, BigDecimal.ZERO);
      case "Digits" -> digits(integer("integer"), integer("fraction"));
      case "Past" -> dated(true, false);
      case "PastOrPresent" -> dated(true, true);
      case "Future" -> dated(false, false);
      case "FutureOrPresent" -> dated(false, true);
      default -> unknown();
    };
  }

  private List<Constraint> flag(boolean expected) {
    return on(EnumSet.of(Facet.BOOLEAN), "boolean", facet -> List.of(new Is(expected)));
  }

  private List<Constraint> text(List<Constraint> constraints) {
    return on(TEXT, "`String`", facet -> constraints);
  }

  private List<Constraint> sized(int min, int max) {
    if (min < 0 || min > max) {
      return invalid("nothing has a size from " + min + " to " + max, "change `min` or `max`");
    }
    return on(SIZED, "`String`, list, set or map", facet -> List.of(new Size(min, max, facet)));
  }

  private List<Constraint> bound(Relation relation, BigDecimal limit) {
    return on(
        NUMERIC,
        "number, or a `String` that is one",
        facet -> List.of(new Bound(relation, limit, facet)));
  }

  private List<Constraint> decimal(Relation inclusive, Relation exclusive) {
    boolean isInclusive = mirror.value("inclusive", Boolean.class).orElse(true);
    String written = mirror.value("value", String.class).orElse("");
    try {
      return bound(isInclusive ? inclusive : exclusive, new BigDecimal(written));
    } catch (NumberFormatException e) {
      return invalid("`" + written + "` is not a number", "write one such as `0.5`");
    }
  }

  private List<Constraint> digits(int integer, int fraction) {
    if (integer < 0 || fraction < 0) {
      return invalid("a number of digits is negative", "write 0 or more");
    }
    return on(
        NUMERIC,
        "number, or a `String` that is one",
        facet -> List.of(new Digits(integer, fraction, facet)));
  }

  private List<Constraint> dated(boolean past, boolean orPresent) {
    return on(
        EnumSet.of(Facet.TIME),
        "date, time, year or month",
        facet ->
            type.asScalar().<Constraint>map(date -> new Dated(date, past, orPresent)).stream()
                .toList());
  }

  private List<Constraint> email() {
    List<Constraint> constraints = new ArrayList<>(List.of(new Email()));
    if (mirror.given("regexp").isPresent()) {
      constraints.addAll(regexp());
    }
    return constraints;
  }

  private List<Constraint> regexp() {
    String written = mirror.value("regexp", String.class).orElse("");
    try {
      return List.of(new Matches(Pattern.compile(written, flags())));
    } catch (PatternSyntaxException e) {
      return invalid(
          "`" + written + "` is not a regular expression: " + e.getDescription(), "correct it");
    }
  }

  private int flags() {
    int flags = 0;
    for (Object flag : mirror.values("flags")) {
      flags |=
          switch (((VariableElement) flag).getSimpleName().toString()) {
            case "UNIX_LINES" -> Pattern.UNIX_LINES;
            case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
            case "COMMENTS" -> Pattern.COMMENTS;
            case "MULTILINE" -> Pattern.MULTILINE;
            case "DOTALL" -> Pattern.DOTALL;
            case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
            case "CANON_EQ" -> Pattern.CANON_EQ;
            default -> 0;
          };
    }
    return flags;
  }

  private int integer(String attribute) {
    return mirror.value(attribute, Integer.class).orElse(0);
  }

  private BigDecimal whole() {
    return BigDecimal.valueOf(mirror.value("value", Long.class).orElse(0L));
  }

  private List<Constraint> on(
      Set<Facet> facets, String types, Function<Facet, List<Constraint>> constraints) {
    Optional<Facet> facet = Facet.of(type).filter(facets::contains);
    return facet
        .map(constraints)
        .orElseGet(() -> invalid("it is on " + JavaWords.of(type), "put it on a " + types));
  }

  private List<Constraint> invalid(String reason, String cure) {
    sink.accept(new InvalidConstraint(mirror.simpleName(), reason, cure));
    return List.of();
  }

  private List<Constraint> unknown() {
    sink.accept(
        new UnsupportedConstraint(
            mirror.simpleName(), "it is newer than this version of Recto", "remove it"));
    return List.of();
  }
}
