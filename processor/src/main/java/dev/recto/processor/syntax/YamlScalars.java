package dev.recto.processor.syntax;

import dev.recto.processor.problem.FileProblem.InvalidDate;
import dev.recto.processor.problem.FileProblem.YamlSyntax;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

  /**
   * Reads a scalar by its tag, else by its look if it is plain.
   *
   * @param problems gets what is wrong with it; something stands in for the value then
   * @return none for null
   */
  static Optional<Value> read(ScalarEvent scalar, Span span, Consumer<Problem> problems) {
    String text = scalar.getValue();
    Optional<String> tag = scalar.getTag().filter(name -> !name.equals("!"));
    if (tag.isPresent()) {
      return tagged(tag.get(), text, span, problems);
    }
    return scalar.isPlain() ? plain(text, span, problems) : Optional.of(new Value.Text(text, span));
  }

  /** Where the text itself is wrong, the tag does not fit; that is one mistake. */
  private static Optional<Value> tagged(
      String tag, String text, Span span, Consumer<Problem> problems) {
    if (tag.equals(TAGS + "str")) {
      return Optional.of(new Value.Text(text, span));
    }
    List<Problem> mistakes = new ArrayList<>();
    Optional<Value> plain = plain(text, span, mistakes::add);
    if (!mistakes.isEmpty() || !fits(tag, plain.map(Value::kind))) {
      problems.accept(unknown(tag));
      return Optional.of(new Value.Text(text, span));
    }
    boolean asFloat = tag.equals(TAGS + "float");
    return plain.map(
        value ->
            asFloat && value instanceof Value.Int number
                ? new Value.Decimal(number.number(), span)
                : value);
  }

  private static boolean fits(String tag, Optional<Value.Kind> kind) {
    return switch (tag) {
      case TAGS + "null" -> kind.isEmpty();
      case TAGS + "bool" -> kind.equals(Optional.of(Value.Kind.BOOLEAN));
      case TAGS + "int" -> kind.equals(Optional.of(Value.Kind.INTEGER));
      case TAGS + "float" ->
          kind.equals(Optional.of(Value.Kind.DECIMAL))
              || kind.equals(Optional.of(Value.Kind.INTEGER));
      default -> false;
    };
  }

  /** A mapping or list can have no tag but the one it has anyway. */
  static void checkCollectionTag(NodeEvent event, boolean mapping, Consumer<Problem> problems) {
    Optional<String> tag =
        event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    String own = TAGS + (mapping ? "map" : "seq");
    tag.filter(name -> !name.equals("!") && !name.equals(own))
        .map(YamlScalars::unknown)
        .ifPresent(problems);
  }

  private static Problem unknown(String tag) {
    return new YamlSyntax(
        "the tag `" + tag + "` gives no value here",
        "remove it, or put quotes around a string that begins with `!`");
  }

  private static Optional<Value> plain(String text, Span span, Consumer<Problem> problems) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> Optional.empty();
      case "true", "True", "TRUE" -> Optional.of(new Value.Bool(true, span));
      case "false", "False", "FALSE" -> Optional.of(new Value.Bool(false, span));
      default -> {
        char first = text.charAt(0);
        boolean numeric = first >= '0' && first <= '9' || "+-.".indexOf(first) >= 0;
        yield Optional.of(numeric ? number(text, span, problems) : new Value.Text(text, span));
      }
    };
  }

  private static Value number(String text, Span span, Consumer<Problem> problems) {
    if (DateText.YAML.hasShape(text)) {
      return date(text, span, problems);
    }
    Matcher integer = INTEGER.matcher(text);
    if (integer.matches()) {
      return integer(integer, span, problems);
    }
    if (DECIMAL.matcher(text).matches()) {
      return new Value.Decimal(Double.parseDouble(text), span);
    }
    String unsigned = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    boolean negative = text.startsWith("-");
    return switch (unsigned) {
      case ".inf", ".Inf", ".INF" ->
          new Value.Decimal(negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY, span);
      case ".nan", ".NaN", ".NAN" ->
          unsigned.equals(text) ? new Value.Decimal(Double.NaN, span) : new Value.Text(text, span);
      default -> new Value.Text(text, span);
    };
  }

  private static Value date(String text, Span span, Consumer<Problem> problems) {
    Optional<Value> date = DateText.YAML.parse(text, span);
    if (date.isEmpty()) {
      problems.accept(new InvalidDate(text, "write a day of the calendar, or quote the text"));
    }
    return date.orElseGet(() -> new Value.Date(LocalDate.EPOCH, span));
  }

  private static Value integer(Matcher integer, Span span, Consumer<Problem> problems) {
    int radix = integer.group(1) != null ? 10 : integer.group(2) != null ? 8 : 16;
    String digits = integer.group(radix == 10 ? 1 : radix == 8 ? 2 : 3);
    try {
      return new Value.Int(Long.parseLong(digits, radix), span);
    } catch (NumberFormatException e) {
      String what = "the integer `" + integer.group() + "` does not fit into 64 bits";
      problems.accept(new YamlSyntax(what, "quote it"));
      return new Value.Int(0, span);
    }
  }
}
