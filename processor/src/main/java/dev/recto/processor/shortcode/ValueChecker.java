package dev.recto.processor.shortcode;

import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.ShortcodeProblem.WrongArgument;
import dev.recto.processor.problem.ValueProblem.UnknownEntry;
import dev.recto.processor.shortcode.Calls.Flaw;
import dev.recto.processor.shortcode.ParameterType.EntryOf;
import dev.recto.processor.shortcode.ParameterType.EnumOf;
import dev.recto.processor.shortcode.ParameterType.Given;
import dev.recto.processor.shortcode.ParameterType.ListOf;
import dev.recto.processor.shortcode.ParameterType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks the value of one argument against the type of its parameter. */
final class ValueChecker {
  private final String argument;
  private final boolean inList;
  private final EntryFinder entries;
  private final List<Flaw> flaws;

  ValueChecker(String argument, EntryFinder entries, List<Flaw> flaws) {
    this(argument, false, entries, flaws);
  }

  private ValueChecker(String argument, boolean inList, EntryFinder entries, List<Flaw> flaws) {
    this.argument = argument;
    this.inList = inList;
    this.entries = entries;
    this.flaws = flaws;
  }

  /** What the value says, as {@link CheckedCall} has it; none if it does not fit. */
  Optional<Object> check(ParameterType type, CallValue value) {
    if (type instanceof Scalar scalar) {
      return scalar(scalar, value);
    } else if (type instanceof EnumOf choice) {
      return value instanceof CallValue.Text text ? constant(choice, text) : wrong(type, value);
    } else if (type instanceof EntryOf entry) {
      return value instanceof CallValue.Text text ? entry(entry, text) : wrong(type, value);
    } else if (type instanceof ListOf list) {
      return value instanceof CallValue.Array array ? list(list, array) : wrong(type, value);
    }
    throw new IllegalArgumentException("no argument: " + type);
  }

  private Optional<Object> scalar(Scalar type, CallValue value) {
    if (type == Scalar.STRING && value instanceof CallValue.Text text) {
      return Optional.of(text.text());
    } else if (type == Scalar.BOOL && value instanceof CallValue.Bool bool) {
      return Optional.of(bool.truth());
    } else if (type == Scalar.DOUBLE && value instanceof CallValue.Decimal decimal) {
      return Optional.of(decimal.number());
    } else if (value instanceof CallValue.Int number) {
      if (type == Scalar.DOUBLE) {
        return Optional.of((double) number.number());
      }
      boolean fits = type == Scalar.LONG || number.number() == (int) number.number();
      if (fits && (type == Scalar.INT || type == Scalar.LONG)) {
        return Optional.of(number.number());
      }
    }
    return wrong(type, value);
  }

  private Optional<Object> constant(EnumOf type, CallValue.Text text) {
    String wanted = text.text().replace('-', '_');
    Optional<String> constant =
        type.constants().stream().filter(name -> name.equalsIgnoreCase(wanted)).findFirst();
    if (constant.isEmpty()) {
      List<String> words = type.constants().stream().map(ValueChecker::word).toList();
      String cure =
          Nearest.of(text.text(), words)
              .map("the closest value is `%s`"::formatted)
              .orElse("write one of them");
      flaws.add(
          new Flaw(
              text.at(),
              new WrongArgument(
                  "the argument `" + argument + "`", words(type), found(text), cure)));
    }
    return constant.map(name -> name);
  }

  private Optional<Object> entry(EntryOf type, CallValue.Text text) {
    Optional<String> path = entries.pathOf(type.collection(), text.text());
    if (path.isEmpty() && !entries.hasUnreadable(type.collection())) {
      Optional<String> nearest = entries.nearest(type.collection(), text.text());
      String registry = type.registry().simpleName();
      flaws.add(
          new Flaw(
              text.at(),
              new UnknownEntry(
                  "the argument `" + argument + "`",
                  registry,
                  text.text(),
                  nearest,
                  Optional.empty())));
    }
    return path.map(found -> found);
  }

  private Optional<Object> list(ListOf type, CallValue.Array array) {
    List<Object> elements = new ArrayList<>();
    ValueChecker ofElements = new ValueChecker(argument, true, entries, flaws);
    for (CallValue element : array.elements()) {
      ofElements.check(type.element(), element).ifPresent(elements::add);
    }
    return elements.size() == array.elements().size() ? Optional.of(elements) : Optional.empty();
  }

  private Optional<Object> wrong(ParameterType type, CallValue value) {
    String right = converted(type, value).orElseGet(() -> example(type));
    String cure = "write `" + (inList ? right : argument + "=" + right) + "`";
    String subject = (inList ? "an element of `" : "the argument `") + argument + "`";
    flaws.add(new Flaw(value.at(), new WrongArgument(subject, words(type), found(value), cure)));
    return Optional.empty();
  }

  /** The same value, as the type takes it. */
  private static Optional<String> converted(ParameterType type, CallValue value) {
    String words = value.words();
    if (value instanceof CallValue.Array) {
      return Optional.empty();
    } else if (type == Scalar.BOOL) {
      return Optional.of(words).filter(w -> w.equals("true") || w.equals("false"));
    } else if (type == Scalar.INT || type == Scalar.LONG) {
      return Optional.of(words).filter(w -> w.matches("-?(0|[1-9][0-9]{0,8})"));
    } else if (type == Scalar.DOUBLE) {
      return Optional.of(words).filter(w -> w.matches("-?(0|[1-9][0-9]{0,8})(\\.[0-9]+)?"));
    }
    return type == Scalar.STRING ? Optional.of("\"" + words + "\"") : Optional.empty();
  }

  private static String found(CallValue value) {
    return "the " + value.kind() + " `" + value.words() + "`";
  }

  /** How an argument of this type is written. */
  static String example(String name, ParameterType type) {
    return name + "=" + example(type);
  }

  private static String example(ParameterType type) {
    if (type instanceof ListOf list) {
      return "[" + example(list.element()) + "]";
    } else if (type instanceof EnumOf choice && !choice.constants().isEmpty()) {
      return "\"" + word(choice.constants().get(0)) + "\"";
    } else if (type instanceof Scalar scalar) {
      return switch (scalar) {
        case STRING -> "\"…\"";
        case BOOL -> "true";
        case INT, LONG -> "1";
        case DOUBLE -> "0.5";
      };
    }
    return "\"…\"";
  }

  private static String words(ParameterType type) {
    if (type instanceof Scalar scalar) {
      return switch (scalar) {
        case STRING -> "a string";
        case BOOL -> "a boolean";
        case INT -> "a whole number";
        case LONG -> "a whole number";
        case DOUBLE -> "a number";
      };
    } else if (type instanceof EnumOf choice) {
      List<String> words = choice.constants().stream().map(ValueChecker::word).toList();
      return "one of `" + String.join("`, `", words) + "`";
    } else if (type instanceof EntryOf entry) {
      return "a string that names an entry of `" + entry.registry().simpleName() + "`";
    }
    return type instanceof Given ? "absent" : "an array";
  }

  /** A constant as authors write it. */
  private static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT);
  }
}
