package dev.recto.processor.shortcode;

import dev.recto.processor.keys.Nearest;
import dev.recto.processor.names.JavaNames;
import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.ShortcodeProblem.MisplacedShortcode;
import dev.recto.processor.problem.ShortcodeProblem.MissingArgument;
import dev.recto.processor.problem.ShortcodeProblem.MissingBody;
import dev.recto.processor.problem.ShortcodeProblem.MissingComma;
import dev.recto.processor.problem.ShortcodeProblem.RepeatedArgument;
import dev.recto.processor.problem.ShortcodeProblem.UnexpectedBody;
import dev.recto.processor.problem.ShortcodeProblem.UnknownArgument;
import dev.recto.processor.problem.ShortcodeProblem.UnknownShortcode;
import dev.recto.processor.shortcode.Call.Argument;
import dev.recto.processor.shortcode.Calls.Flaw;
import dev.recto.processor.shortcode.ParameterType.Given;
import dev.recto.processor.shortcode.Signature.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Checks calls against the methods of them. Safe for use by several threads. */
public final class CallChecker {
  private final List<Signature> signatures;
  private final EntryFinder entries;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** A checker for the shortcodes of a site. */
  public CallChecker(List<Signature> signatures, EntryFinder entries) {
    this.signatures = signatures;
    this.entries = entries;
    for (int i = 0; i < signatures.size(); i++) {
      numbers.putIfAbsent(signatures.get(i).name(), i);
    }
  }

  /**
   * What became of a call.
   *
   * @param fitting the call, unless it does not fit
   * @param isUnknown whether it names no shortcode
   */
  public record Check(Optional<CheckedCall> fitting, boolean isUnknown) {
    private static final Check UNKNOWN = new Check(Optional.empty(), true);

    /** Of a shortcode that is wrong itself. */
    private static final Check NOT_TO_BLAME = new Check(Optional.empty(), false);
  }

  /**
   * Checks a call.
   *
   * @param inPage whether it is in the body of a page, not of a section
   * @param places places of offsets in the text
   * @param flaws where mistakes go
   */
  public Check check(Call call, boolean inPage, IntFunction<Place> places, List<Flaw> flaws) {
    Integer number = numbers.get(call.name());
    if (number == null) {
      number = JavaNames.component(call.name()).map(numbers::get).orElse(null);
    }
    if (number == null) {
      Optional<String> nearest = Nearest.of(call.name(), numbers.keySet());
      flaws.add(new Flaw(call.nameAt(), new UnknownShortcode(call.name(), nearest)));
      return Check.UNKNOWN;
    }
    return signatures.get(number).isSound()
        ? new Check(new CallCheck(call, number, places, flaws).check(inPage), false)
        : Check.NOT_TO_BLAME;
  }

  /** The check of one call. */
  private final class CallCheck {
    private final Call call;
    private final int number;
    private final Signature signature;
    private final IntFunction<Place> places;
    private final List<Flaw> flaws;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Set<String> misspelled = new HashSet<>();
    private boolean sound = true;

    CallCheck(Call call, int number, IntFunction<Place> places, List<Flaw> flaws) {
      this.call = call;
      this.number = number;
      this.signature = signatures.get(number);
      this.places = places;
      this.flaws = flaws;
      signature.parameters().stream()
          .filter(Parameter::isArgument)
          .forEach(parameter -> parameters.put(parameter.name(), parameter));
    }

    Optional<CheckedCall> check(boolean inPage) {
      Map<String, Argument> given = arguments();
      List<Optional<Object>> values = new ArrayList<>();
      for (Parameter parameter : parameters.values()) {
        values.add(value(parameter, given.get(parameter.name())));
      }
      checkBody();
      signature.parameters().forEach(parameter -> checkPlace(parameter, inPage));
      return sound
          ? Optional.of(new CheckedCall(number, signature, call.nth(), values))
          : Optional.empty();
    }

    private Map<String, Argument> arguments() {
      Map<String, Argument> given = new HashMap<>();
      for (Argument argument : call.arguments()) {
        if (!argument.comma()) {
          flaws.add(new Flaw(argument.at(), new MissingComma(argument.name())));
        }
        Optional<String> name = parameterOf(argument);
        if (name.isEmpty()) {
          Optional<String> nearest = Nearest.of(argument.name(), parameters.keySet());
          nearest.ifPresent(misspelled::add);
          fail(
              argument.at(),
              new UnknownArgument(
                  call.name(), argument.name(), nearest, List.copyOf(parameters.keySet())));
        } else {
          Argument first = given.putIfAbsent(name.get(), argument);
          if (first != null) {
            fail(argument.at(), new RepeatedArgument(argument.name(), places.apply(first.at())));
          }
        }
      }
      return given;
    }

    private Optional<String> parameterOf(Argument argument) {
      return Optional.of(argument.name())
          .filter(parameters::containsKey)
          .or(() -> JavaNames.component(argument.name()).filter(parameters::containsKey));
    }

    private Optional<Object> value(Parameter parameter, @Nullable Argument given) {
      if (given == null) {
        if (!parameter.optional() && !misspelled.contains(parameter.name())) {
          String example = ValueChecker.example(parameter.name(), parameter.type());
          fail(call.nameAt(), new MissingArgument(call.name(), parameter.name(), example));
        }
        return Optional.empty();
      }
      Optional<Object> value =
          new ValueChecker(given.name(), entries, flaws).check(parameter.type(), given.value());
      sound &= value.isPresent();
      return value;
    }

    private void checkBody() {
      Optional<Parameter> body = signature.body();
      if (body.isEmpty() && call.body().isPresent()) {
        fail(call.nameAt(), new UnexpectedBody(call.name()));
      } else if (call.body().isEmpty() && body.isPresent() && !body.get().optional()) {
        fail(call.nameAt(), new MissingBody(call.name()));
      }
    }

    private void checkPlace(Parameter parameter, boolean inPage) {
      Given absent = inPage ? Given.SECTION : Given.PAGE;
      if (parameter.type() == absent && !parameter.optional()) {
        String here = inPage ? "a page" : "a section";
        fail(call.nameAt(), new MisplacedShortcode(call.name(), absent.words(), here));
      }
    }

    private void fail(int at, Problem problem) {
      flaws.add(new Flaw(at, problem));
      sound = false;
    }
  }
}
