package dev.recto.processor.shortcode;

import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.ShortcodeProblem.MalformedShortcode;
import dev.recto.processor.problem.ShortcodeProblem.MisplacedShortcode;
import dev.recto.processor.problem.ShortcodeProblem.MissingArgument;
import dev.recto.processor.problem.ShortcodeProblem.MissingBody;
import dev.recto.processor.problem.ShortcodeProblem.MissingComma;
import dev.recto.processor.problem.ShortcodeProblem.RepeatedArgument;
import dev.recto.processor.problem.ShortcodeProblem.UnexpectedBody;
import dev.recto.processor.problem.ShortcodeProblem.UnknownArgument;
import dev.recto.processor.problem.ShortcodeProblem.UnknownShortcode;
import dev.recto.processor.shortcode.Call.Argument;
import dev.recto.processor.shortcode.Calls.Fault;
import dev.recto.processor.shortcode.Calls.Flaw;
import dev.recto.processor.shortcode.Calls.Lookalike;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks calls against the methods of them. Safe for use by several threads. */
public final class CallChecker {
  private final List<Signature> signatures;
  private final EntryFinder entries;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final CallNames names;

  /** A checker for the shortcodes of a site. */
  public CallChecker(List<Signature> signatures, EntryFinder entries) {
    this.signatures = signatures;
    this.entries = entries;
    for (int i = 0; i < signatures.size(); i++) {
      numbers.putIfAbsent(signatures.get(i).name(), i);
    }
    this.names = new CallNames(signatures.stream().map(Signature::name).distinct().toList());
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
    Optional<Integer> number = names.java(call.name()).map(numbers::get);
    if (number.isEmpty()) {
      int end = call.nameAt() + call.name().length();
      Problem problem =
          new UnknownShortcode(
              call.name(), names.nearest(call.name()), names.all(), Optional.empty());
      flaws.add(new Flaw(call.nameAt(), end, problem));
      return Check.UNKNOWN;
    }
    return signatures.get(number.get()).isSound()
        ? new Check(new CallCheck(call, number.get(), places, flaws).check(inPage), false)
        : Check.NOT_TO_BLAME;
  }

  /** What is wrong with text that only looks like a call, if it was meant to be one. */
  public Optional<Flaw> check(Lookalike lookalike) {
    NearCall near = lookalike.near();
    boolean expression = near.inside().stripLeading().startsWith(".");
    Optional<Signature> meant =
        names
            .java(near.name())
            .or(() -> expression ? Optional.empty() : nearest(near.name()))
            .map(numbers::get)
            .map(signatures::get);
    if (meant.isEmpty()) {
      return lookalike.isCall()
          ? lookalike.fault().map(fault -> shown(lookalike, fault))
          : Optional.empty();
    }
    boolean rewritten = !lookalike.isCall() || near.closes() || isPositional(lookalike);
    if (!rewritten && lookalike.fault().isPresent()) {
      Fault fault = lookalike.fault().get();
      Problem problem =
          MalformedShortcode.meant(lookalike.words(), Optional.of(fault.reason()), fault.cure());
      return Optional.of(new Flaw(fault.from(), fault.to(), problem));
    }
    String right = near.closes() ? "{% end %}" : CallWriter.write(meant.get(), near.inside());
    Problem problem =
        MalformedShortcode.meant(
            lookalike.words(), lookalike.fault().map(Fault::reason), "write `" + right + "`");
    return Optional.of(new Flaw(lookalike.from(), lookalike.to(), problem));
  }

  /** A word of letters that are near those of a shortcode is often just a word, if it is short. */
  private Optional<String> nearest(String name) {
    return names.nearest(name.replace('-', '_')).or(() -> names.nearest(name)).flatMap(names::java);
  }

  private static boolean isPositional(Lookalike lookalike) {
    return lookalike.fault().filter(Fault::unnamed).isPresent();
  }

  private static Flaw shown(Lookalike lookalike, Fault fault) {
    Problem problem = MalformedShortcode.shown(lookalike.words(), fault.reason());
    return new Flaw(fault.from(), fault.to(), problem);
  }

  /** The check of one call. */
  private final class CallCheck {
    private final Call call;
    private final int number;
    private final Signature signature;
    private final IntFunction<Place> places;
    private final List<Flaw> flaws;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final CallNames argumentNames;
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
      this.argumentNames = new CallNames(List.copyOf(parameters.keySet()));
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
        Optional<String> name = argumentNames.java(argument.name());
        if (name.isEmpty()) {
          Optional<String> nearest = argumentNames.nearest(argument.name());
          Optional<String> needed = nearest.isPresent() ? Optional.empty() : onlyMissing();
          nearest.or(() -> needed).flatMap(argumentNames::java).ifPresent(misspelled::add);
          fail(
              argument.at(),
              argument.at() + argument.name().length(),
              new UnknownArgument(
                  call.name(), argument.name(), nearest, needed, argumentNames.all()));
        } else {
          Argument first = given.putIfAbsent(name.get(), argument);
          if (first != null) {
            fail(
                argument.at(),
                argument.at() + argument.name().length(),
                new RepeatedArgument(argument.name(), places.apply(first.at())));
          }
        }
      }
      return given;
    }

    /** The argument that the call needs and does not have, if there is one such. */
    private Optional<String> onlyMissing() {
      Set<String> written =
          call.arguments().stream()
              .flatMap(argument -> argumentNames.java(argument.name()).stream())
              .collect(Collectors.toSet());
      List<String> missing =
          parameters.values().stream()
              .filter(parameter -> !parameter.optional() && !written.contains(parameter.name()))
              .map(parameter -> CallNames.written(parameter.name()))
              .toList();
      return missing.size() == 1 ? Optional.of(missing.get(0)) : Optional.empty();
    }

    private Optional<Object> value(Parameter parameter, @Nullable Argument given) {
      if (given == null) {
        if (!parameter.optional() && !misspelled.contains(parameter.name())) {
          String name = CallNames.written(parameter.name());
          String example = ValueChecker.example(name, parameter.type());
          fail(call.nameAt(), nameEnd(), new MissingArgument(call.name(), name, example));
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
        fail(call.nameAt(), nameEnd(), new UnexpectedBody(call.name()));
      } else if (call.body().isEmpty() && body.isPresent() && !body.get().optional()) {
        fail(call.nameAt(), nameEnd(), new MissingBody(call.name()));
      }
    }

    private void checkPlace(Parameter parameter, boolean inPage) {
      Given absent = inPage ? Given.SECTION : Given.PAGE;
      if (parameter.type() == absent && !parameter.optional()) {
        String here = inPage ? "a page" : "a section";
        fail(call.nameAt(), nameEnd(), new MisplacedShortcode(call.name(), absent.words(), here));
      }
    }

    private int nameEnd() {
      return call.nameAt() + call.name().length();
    }

    private void fail(int from, int to, Problem problem) {
      flaws.add(new Flaw(from, to, problem));
      sound = false;
    }
  }
}
