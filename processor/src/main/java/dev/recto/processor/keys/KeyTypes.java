package dev.recto.processor.keys;

import dev.recto.processor.problem.AddressProblem.EmptySlug;
import dev.recto.processor.problem.KeyProblem.NegativeNumber;
import dev.recto.processor.problem.TermProblem.EmptyTerm;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Bound;
import dev.recto.processor.type.Bound.Relation;
import dev.recto.processor.type.Constraint;
import dev.recto.processor.type.Constraint.Known.Mistake;
import dev.recto.processor.type.Constraint.NotBlank;
import dev.recto.processor.type.Facet;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Special;
import dev.recto.processor.type.Type;
import dev.recto.processor.type.Type.Constrained;
import dev.recto.processor.type.Type.ListOf;
import dev.recto.processor.type.Type.MapOf;
import java.math.BigDecimal;
import java.util.List;

/** The types that more than one key has. Nothing is coerced. */
public final class KeyTypes {
  /** Text that is not blank, of which an address or name is made. */
  public static final Type NAME =
      narrowed(Scalar.STRING, new NotBlank(), (subject, value) -> EmptySlug.of(subject));

  /** An integer from zero on. */
  public static final Type COUNT =
      narrowed(
          Scalar.LONG,
          new Bound(Relation.AT_LEAST, BigDecimal.ZERO, Facet.NUMBER),
          (subject, value) -> new NegativeNumber(subject, ((Value.Int) value).number()));

  /** A list of texts. */
  public static final Type STRINGS = new ListOf(Scalar.STRING);

  /** A list of tables. */
  public static final Type TABLES = new ListOf(Special.TABLE);

  /** A list of texts, none of them blank. */
  public static final Type TERMS =
      new ListOf(
          narrowed(Scalar.STRING, new NotBlank(), (subject, value) -> new EmptyTerm(subject)));

  /** Terms by taxonomy. */
  public static final Type TAXONOMIES = new MapOf(TERMS);

  private KeyTypes() {}

  private static Type narrowed(Type type, Constraint rule, Mistake mistake) {
    return new Constrained(type, List.of(new Constraint.Known(rule, mistake)));
  }
}
