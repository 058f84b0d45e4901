package dev.recto.processor.syntax;

import dev.recto.processor.source.Position;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Single values of YAML by the core schema (YAML 1.2.2, 10.3.2). */
final class YamlScalars {
  private static final String TAGS = "tag:yaml.org,2002:";
  private static final Pattern INTEGER =
      Pattern.compile("([-+]?[0-9]+)|0o([0-7]+)|0x([0-9a-fA-F]+)");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");

  private YamlScalars() {}

  /** What a scalar turned out to be. */
  enum Outcome {
    VALUE,
    NULL,
    NO_DATE,
    TOO_LARGE,
    BAD_TAG
  }

  /** A scalar that was read. */
  record Read(Outcome outcome, Optional<Value> value) {
    static Read of(Value value) {
      return new Read(Outcome.VALUE, Optional.of(value));
    }

    static Read of(Outcome outcome) {
      return new Read(outcome, Optional.empty());
    }
  }

  /** Reads a scalar by its tag, else by its look if it is plain. */
  static Read read(ScalarEvent scalar, Position at) {
    String text = scalar.getValue();
    Optional<String> tag = scalar.getTag().filter(name -> !name.equals("!"));
    if (tag.isEmpty()) {
      return scalar.isPlain() ? plain(text, at) : Read.of(new Value.Text(text, at));
    }
    Read plain = plain(text, at);
    Optional<Value.Kind> kind = plain.value().map(Value::kind);
    boolean fits =
        switch (tag.get()) {
          case TAGS + "null" -> plain.outcome() == Outcome.NULL;
          case TAGS + "bool" -> kind.equals(Optional.of(Value.Kind.BOOLEAN));
          case TAGS + "int" -> kind.equals(Optional.of(Value.Kind.INTEGER));
          case TAGS + "float" ->
              kind.equals(Optional.of(Value.Kind.DECIMAL))
                  || kind.equals(Optional.of(Value.Kind.INTEGER));
          default -> false;
        };
    if (tag.get().equals(TAGS + "str")) {
      return Read.of(new Value.Text(text, at));
    }
    if (fits && plain.value().orElse(null) instanceof Value.Int number) {
      boolean asFloat = tag.get().equals(TAGS + "float");
      return asFloat ? Read.of(new Value.Decimal(number.number(), at)) : plain;
    }
    return fits ? plain : Read.of(Outcome.BAD_TAG);
  }

  /** The tag of a mapping or list, if it is not the one it has anyway. */
  static Optional<String> checkCollectionTag(NodeEvent event, boolean mapping) {
    Optional<String> tag =
        event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    String own = TAGS + (mapping ? "map" : "seq");
    return tag.filter(name -> !name.equals("!") && !name.equals(own));
  }

  private static Read plain(String text, Position at) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> Read.of(Outcome.NULL);
      case "true", "True", "TRUE" -> Read.of(new Value.Bool(true, at));
      case "false", "False", "FALSE" -> Read.of(new Value.Bool(false, at));
      default -> {
        char first = text.charAt(0);
        boolean numeric = first >= '0' && first <= '9' || "+-.".indexOf(first) >= 0;
        yield numeric ? number(text, at) : Read.of(new Value.Text(text, at));
      }
    };
  }

  private static Read number(String text, Position at) {
    if (DateText.YAML.hasShape(text)) {
      return DateText.YAML.parse(text, at).map(Read::of).orElse(Read.of(Outcome.NO_DATE));
    }
    Matcher integer = INTEGER.matcher(text);
    if (integer.matches()) {
      return integer(integer, at);
    }
    if (DECIMAL.matcher(text).matches()) {
      return Read.of(new Value.Decimal(Double.parseDouble(text), at));
    }
    String unsigned = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    boolean negative = text.startsWith("-");
    return switch (unsigned) {
      case ".inf", ".Inf", ".INF" ->
          Read.of(
              new Value.Decimal(
                  negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY, at));
      case ".nan", ".NaN", ".NAN" ->
          Read.of(
              unsigned.equals(text) ? new Value.Decimal(Double.NaN, at) : new Value.Text(text, at));
      default -> Read.of(new Value.Text(text, at));
    };
  }

  private static Read integer(Matcher integer, Position at) {
    int radix = integer.group(1) != null ? 10 : integer.group(2) != null ? 8 : 16;
    String digits = integer.group(radix == 10 ? 1 : radix == 8 ? 2 : 3);
    try {
      return Read.of(new Value.Int(Long.parseLong(digits, radix), at));
    } catch (NumberFormatException e) {
      return Read.of(Outcome.TOO_LARGE);
    }
  }
}
