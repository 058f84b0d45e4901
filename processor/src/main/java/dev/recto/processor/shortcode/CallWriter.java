package dev.recto.processor.shortcode;

import dev.recto.processor.type.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a call the right way, of what is written in another notation. */
final class CallWriter {
  private static final int MAX_LENGTH = 100;
  private static final String TEXT = "\"[^\"]*\"|'[^']*'|\u201c[^\u201d]*\u201d";
  private static final Pattern NAMED =
      Pattern.compile("([A-Za-z_]\\w*)\\s*=\\s*(" + TEXT + "|[^\\s,()\"'|]+)");
  private static final Pattern POSITIONAL = Pattern.compile(TEXT + "|[^\\s,()\"'|:]+");

  private CallWriter() {}

  /** A call of a shortcode with the arguments that a text in another notation seems to give. */
  static String write(Signature signature, String inside) {
    List<Component> parameters = signature.arguments();
    Map<String, String> given = named(parameters, inside);
    if (given.isEmpty()) {
      given.putAll(positional(parameters, inside));
    }
    List<String> arguments = new ArrayList<>();
    for (Component parameter : parameters) {
      String name = parameter.key();
      String value = given.get(parameter.name());
      if (value != null) {
        arguments.add(name + "=" + value);
      } else if (!parameter.mayBeMissing()) {
        arguments.add(name + "=" + ArgumentText.example(parameter.type()));
      }
    }
    String call = CallNames.written(signature.name()) + "(" + String.join(", ", arguments) + ")";
    String whole = in(signature, call);
    return whole.length() <= MAX_LENGTH
        ? whole
        : in(signature, CallNames.written(signature.name()) + "(\u2026)");
  }

  private static String in(Signature signature, String call) {
    boolean body = signature.body().filter(parameter -> !parameter.optional()).isPresent();
    return body ? "{% " + call + " %} \u2026 {% end %}" : "{{ " + call + " }}";
  }

  private static Map<String, String> named(List<Component> parameters, String inside) {
    CallNames names = new CallNames(parameters.stream().map(Component::name).toList());
    Map<String, String> values = new LinkedHashMap<>();
    Matcher argument = NAMED.matcher(inside);
    while (argument.find()) {
      String written = argument.group(2);
      String name = argument.group(1);
      names
          .java(name)
          .or(() -> names.nearest(name).flatMap(names::java))
          .flatMap(java -> parameters.stream().filter(p -> p.name().equals(java)).findFirst())
          .ifPresent(p -> value(p, written).ifPresent(value -> values.put(p.name(), value)));
    }
    return values;
  }

  private static Map<String, String> positional(List<Component> parameters, String inside) {
    Map<String, String> values = new LinkedHashMap<>();
    boolean filter = inside.strip().startsWith("|") || inside.strip().startsWith(".");
    if (filter) {
      return values;
    }
    Matcher argument = POSITIONAL.matcher(inside);
    for (Component parameter : parameters) {
      if (argument.find()) {
        value(parameter, argument.group()).ifPresent(value -> values.put(parameter.name(), value));
      }
    }
    return values;
  }

  /** A value as a parameter takes it; none if it can't be one. */
  private static Optional<String> value(Component parameter, String written) {
    boolean quoted = "\"'\u201c".indexOf(written.charAt(0)) >= 0 && written.length() > 1;
    String bare = quoted ? written.substring(1, written.length() - 1) : written;
    return ArgumentText.of(parameter.type(), bare);
  }
}
