package dev.recto.processor.shortcode;

import dev.recto.processor.keys.Nearest;
import dev.recto.processor.problem.ShortcodeProblem.UnknownEntry;
import dev.recto.processor.problem.ShortcodeProblem.WrongArgument;
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
  private final EntryFinder entries;
  private final List<Flaw> flaws;

  ValueChecker(String argument, EntryFinder entries, List<Flaw> flaws) {
    this.argument = argument;
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
      flaws.add(new Flaw(text.at(), new WrongArgument(argument, words(type), found(text), cure)));
    }
    return constant.map(name -> name);
  }

  private Optional<Object> entry(EntryOf type, CallValue.Text text) {
    Optional<String> path = entries.pathOf(type.collection(), text.text());
    if (path.isEmpty()) {
      Optional<String> nearest = entries.nearest(type.collection(), text.text());
      String registry = type.registry().simpleName();
      flaws.add(new Flaw(text.at(), new UnknownEntry(argument, registry, text.text(), nearest)));
    }
    return path.map(found -> found);
  }

  private Optional<Object> list(ListOf type, CallValue.Array array) {
    List<Object> elements = new ArrayList<>();
    for (CallValue element : array.elements()) {
      check(type.element(), element).ifPresent(elements::add);
    }
    return elements.size() == array.elements().size() ? Optional.of(elements) : Optional.empty();
  }

  private Optional<Object> wrong(ParameterType type, CallValue value) {
    String cure = "write `" + example(argument, type) + "`";
    flaws.add(new Flaw(value.at(), new WrongArgument(argument, words(type), found(value), cure)));
    return Optional.empty();
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
        case INT -> "an integer of 32 bits";
        case LONG -> "an integer";
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
