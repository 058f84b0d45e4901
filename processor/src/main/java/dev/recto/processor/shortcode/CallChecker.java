package dev.recto.processor.shortcode;

import dev.recto.processor.names.JavaNames;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.ShortcodeProblem.MalformedShortcode;
import dev.recto.processor.problem.ShortcodeProblem.UnknownShortcode;
import dev.recto.processor.shortcode.Calls.Fault;
import dev.recto.processor.shortcode.Calls.Flaw;
import dev.recto.processor.shortcode.Calls.Lookalike;
import dev.recto.processor.type.Converters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks calls against the methods of them. Safe for use by several threads. */
public final class CallChecker {
  private final Map<String, Callee> callees = new HashMap<>();
  private final CallNames names;

  /** A checker for the shortcodes of a site. */
  public CallChecker(List<Signature> signatures) {
    Converters converters = new Converters(JavaNames::component);
    for (int i = 0; i < signatures.size(); i++) {
      Signature signature = signatures.get(i);
      callees.putIfAbsent(signature.name(), Callee.of(i, signature, converters));
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

  /** Checks a call in a body. */
  public Check check(Call call, Caller caller) {
    Optional<Callee> callee = names.java(call.name()).map(callees::get);
    if (callee.isEmpty()) {
      int end = call.nameAt() + call.name().length();
      Problem problem =
          new UnknownShortcode(
              call.name(), names.nearest(call.name()), names.all(), Optional.empty());
      caller.report(call.nameAt(), end, problem);
      return Check.UNKNOWN;
    }
    return callee.get().signature().isSound()
        ? new Check(new CallCheck(call, callee.get(), caller).check(), false)
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
            .map(callees::get)
            .map(Callee::signature);
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
}
