package dev.recto.processor.shortcode;

import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.ShortcodeProblem.MisplacedShortcode;
import dev.recto.processor.problem.ShortcodeProblem.MissingArgument;
import dev.recto.processor.problem.ShortcodeProblem.MissingBody;
import dev.recto.processor.problem.ShortcodeProblem.MissingComma;
import dev.recto.processor.problem.ShortcodeProblem.RepeatedArgument;
import dev.recto.processor.problem.ShortcodeProblem.UnexpectedBody;
import dev.recto.processor.problem.ShortcodeProblem.UnknownArgument;
import dev.recto.processor.shortcode.Call.Argument;
import dev.recto.processor.shortcode.Callee.Slot;
import dev.recto.processor.shortcode.Parameter.Implicit;
import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.type.Watch;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The check of one call against its shortcode. */
final class CallCheck {
  private final Call call;
  private final Callee callee;
  private final Caller caller;
  private final Watch watch;
  private final Set<String> misspelled = new HashSet<>();
  private boolean sound = true;

  CallCheck(Call call, Callee callee, Caller caller) {
    this.call = call;
    this.callee = callee;
    this.caller = caller;
    this.watch = new Watch(caller.context().sink());
  }

  /** The call with its values as they are stored; none if it does not fit. */
  Optional<CheckedCall> check() {
    Map<String, Argument> given = arguments();
    Map<String, Value.Member> values = new LinkedHashMap<>();
    callee
        .slots()
        .forEach(
            (name, slot) ->
                value(slot, given.get(name))
                    .ifPresent(fit -> values.put(name, new Value.Member(fit.span(), fit))));
    checkBody();
    callee.signature().implicit().forEach(this::checkPlace);
    Value.Table table = new Value.Table(values, Span.START);
    return sound && !watch.hasSeen()
        ? Optional.of(new CheckedCall(callee.number(), callee.signature(), call.nth(), table))
        : Optional.empty();
  }

  private Map<String, Argument> arguments() {
    Map<String, Argument> given = new HashMap<>();
    for (Argument argument : call.arguments()) {
      if (!argument.comma()) {
        caller.report(argument.at(), argument.at(), new MissingComma(argument.name()));
      }
      Optional<String> name = callee.names().java(argument.name());
      if (name.isEmpty()) {
        fail(argument, unknown(argument));
      } else {
        Argument first = given.putIfAbsent(name.get(), argument);
        if (first != null) {
          fail(argument, new RepeatedArgument(argument.name(), caller.places().apply(first.at())));
        }
      }
    }
    return given;
  }

  private UnknownArgument unknown(Argument argument) {
    CallNames names = callee.names();
    Optional<String> nearest = names.nearest(argument.name());
    Optional<String> needed = nearest.isPresent() ? Optional.empty() : onlyMissing();
    nearest.or(() -> needed).flatMap(names::java).ifPresent(misspelled::add);
    return new UnknownArgument(call.name(), argument.name(), nearest, needed, names.all());
  }

  /** The argument that the call needs and does not have, if there is one such. */
  private Optional<String> onlyMissing() {
    Set<String> written =
        call.arguments().stream()
            .flatMap(argument -> callee.names().java(argument.name()).stream())
            .collect(Collectors.toSet());
    List<Slot> missing =
        callee.slots().values().stream()
            .filter(slot -> slot.isNeeded() && !written.contains(slot.component().name()))
            .toList();
    return missing.size() == 1 ? Optional.of(missing.get(0).name()) : Optional.empty();
  }

  private Optional<Value> value(Slot slot, @Nullable Argument given) {
    if (given == null) {
      if (slot.isNeeded() && !misspelled.contains(slot.component().name())) {
        String example = slot.name() + "=" + ArgumentText.example(slot.component().type());
        fail(new MissingArgument(call.name(), slot.name(), example));
      }
      return Optional.empty();
    }
    ArgumentSubject subject = ArgumentSubject.of(given.name(), slot.component().declaredAt());
    Optional<Value> fit =
        slot.converter().convert(given.value(), subject, caller.context().into(watch));
    sound &= fit.isPresent();
    return fit;
  }

  private void checkBody() {
    Optional<Implicit> body = callee.signature().body();
    if (body.isEmpty() && call.body().isPresent()) {
      fail(new UnexpectedBody(call.name()));
    } else if (call.body().isEmpty() && body.isPresent() && !body.get().optional()) {
      fail(new MissingBody(call.name()));
    }
  }

  private void checkPlace(Implicit parameter) {
    if (caller.place().lacks(parameter.given()) && !parameter.optional()) {
      String here = caller.place().words();
      fail(new MisplacedShortcode(call.name(), parameter.given().words(), here));
    }
  }

  private void fail(Argument argument, Problem problem) {
    fail(argument.at(), argument.at() + argument.name().length(), problem);
  }

  private void fail(Problem problem) {
    fail(call.nameAt(), call.nameAt() + call.name().length(), problem);
  }

  private void fail(int from, int to, Problem problem) {
    caller.report(from, to, problem);
    sound = false;
  }
}
