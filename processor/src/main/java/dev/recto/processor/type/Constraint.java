package dev.recto.processor.type;

import dev.recto.processor.problem.Problem;
import dev.recto.processor.syntax.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that the value of a component, of a type argument or of a key of the site must keep; most
 * are those of Jakarta Validation.
 */
public sealed interface Constraint
    permits Constraint.NotBlank,
        Constraint.Size,
        Constraint.Is,
        Constraint.Worded,
        Constraint.Known,
        Bound,
        Dated,
        Digits,
        Email,
        Matches {

  /**
   * What a value does not do, after "must": {@code not be blank}.
   *
   * @param value a value that fits its type, as it is stored
   * @param now when the build takes place, for rules on dates
   * @return none if it keeps the rule
   */
  Optional<String> broken(Value value, Instant now);

  /** Says what JSON Schema can say of this rule. */
  void describe(Keywords keywords);

  /** Whether a value that keeps this rule today also keeps it tomorrow. */
  default boolean isLasting() {
    return true;
  }

  /** What the author says in the place of the rule. */
  default Optional<String> message() {
    return Optional.empty();
  }

  /** The diagnostic that this rule has of its own, for a value that breaks it. */
  default Optional<Problem> problem(String subject, Value value) {
    return Optional.empty();
  }

  /** Takes keywords of JSON Schema. */
  interface Keywords {
    /** A keyword with text. */
    void text(String keyword, String value);

    /** A keyword with a number. */
    void number(String keyword, BigDecimal value);

    /** A keyword with a boolean. */
    void bool(String keyword, boolean value);
  }

  /** Text that is more than spaces. */
  record NotBlank() implements Constraint {
    @Override
    public Optional<String> broken(Value value, Instant now) {
      return value instanceof Value.Text text && text.text().isBlank()
          ? Optional.of("not be blank")
          : Optional.empty();
    }

    @Override
    public void describe(Keywords keywords) {
      keywords.text("pattern", "\\S");
    }
  }

  /**
   * A text, list or table that is neither too short nor too long.
   *
   * @param min how much it has at least; of a text, this counts UTF-16 units
   * @param max how much it has at most
   * @param facet what is counted
   */
  record Size(int min, int max, Facet facet) implements Constraint {
    @Override
    public Optional<String> broken(Value value, Instant now) {
      int size = size(value);
      return min <= size && size <= max ? Optional.empty() : Optional.of(rule());
    }

    private static int size(Value value) {
      if (value instanceof Value.Array array) {
        return array.elements().size();
      }
      return value instanceof Value.Table table
          ? table.members().size()
          : value.asText().orElse("").length();
    }

    private String rule() {
      if (max == Integer.MAX_VALUE) {
        return min == 1 ? "not be empty" : "have at least " + facet.count(min);
      } else if (min == 0) {
        return "have at most " + facet.count(max);
      }
      return "have " + (min == max ? "" : min + " to ") + facet.count(max);
    }

    @Override
    public void describe(Keywords keywords) {
      if (min > 0) {
        keywords.number("min" + facet.keyword(), BigDecimal.valueOf(min));
      }
      if (max < Integer.MAX_VALUE) {
        keywords.number("max" + facet.keyword(), BigDecimal.valueOf(max));
      }
    }
  }

  /**
   * A boolean that can only be one of both.
   *
   * @param expected which one
   */
  record Is(boolean expected) implements Constraint {
    @Override
    public Optional<String> broken(Value value, Instant now) {
      return value instanceof Value.Bool bool && bool.truth() != expected
          ? Optional.of("be `" + expected + "`")
          : Optional.empty();
    }

    @Override
    public void describe(Keywords keywords) {
      keywords.bool("const", expected);
    }
  }

  /**
   * A rule that its author words.
   *
   * @param rule the rule
   * @param words what the author says to those who break it
   */
  record Worded(Constraint rule, String words) implements Constraint {
    @Override
    public Optional<String> broken(Value value, Instant now) {
      return rule.broken(value, now);
    }

    @Override
    public void describe(Keywords keywords) {
      rule.describe(keywords);
    }

    @Override
    public boolean isLasting() {
      return rule.isLasting();
    }

    @Override
    public Optional<String> message() {
      return Optional.of(words);
    }
  }

  /**
   * A rule with a diagnostic of its own.
   *
   * @param rule the rule
   * @param mistake what is said to those who break it
   */
  record Known(Constraint rule, Mistake mistake) implements Constraint {
    /** Makes the mistake of a value. */
    @FunctionalInterface
    public interface Mistake {
      /**
       * The mistake.
       *
       * @param subject whose value it is, as messages name it
       * @param value the value
       */
      Problem of(String subject, Value value);
    }

    @Override
    public Optional<String> broken(Value value, Instant now) {
      return rule.broken(value, now);
    }

    @Override
    public void describe(Keywords keywords) {
      rule.describe(keywords);
    }

    @Override
    public Optional<Problem> problem(String subject, Value value) {
      return Optional.of(mistake.of(subject, value));
    }
  }

  /** The diagnostic of the first broken rule that has one of its own. */
  static Optional<Problem> known(
      List<Constraint> constraints, Subject subject, Value value, Instant now) {
    return constraints.stream()
        .filter(constraint -> constraint.broken(value, now).isPresent())
        .flatMap(constraint -> constraint.problem(subject.words(), value).stream())
        .findFirst();
  }

  /**
   * What is wrong with a value, as the end of a sentence that begins with its name: {@code must not
   * be blank}; an author's own words come after a colon.
   *
   * @return none if it keeps all of them
   */
  static Optional<String> broken(List<Constraint> constraints, Value value, Instant now) {
    List<String> rules = new ArrayList<>();
    Set<String> messages = new LinkedHashSet<>();
    for (Constraint constraint : constraints) {
      Optional<String> broken = constraint.broken(value, now);
      if (broken.isPresent()) {
        constraint.message().ifPresentOrElse(messages::add, () -> rules.add(broken.get()));
      }
    }
    if (rules.isEmpty() && messages.isEmpty()) {
      return Optional.empty();
    }
    String must = rules.isEmpty() ? "" : " must " + String.join(" and ", rules);
    String said = messages.isEmpty() ? "" : ": " + String.join(", ", messages);
    return Optional.of(must + said);
  }
}
