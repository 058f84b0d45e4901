package dev.recto.processor.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.source.Span;
import dev.recto.processor.syntax.Value;
import dev.recto.processor.testing.ConstraintProbe;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.type.Constraint;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Type;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reference implementation of Jakarta Validation says of the same annotations and values what
 * Recto says.
 */
class ConstraintOracleTest {
  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final int VALUES = 500;

  private static final List<String> NUMERIC =
      List.of(
          "Min(3)",
          "Max(3)",
          "DecimalMin(\"0.5\")",
          "DecimalMin(value = \"3\", inclusive = false)",
          "DecimalMax(\"2.50\")",
          "DecimalMax(value = \"3\", inclusive = false)",
          "Positive",
          "PositiveOrZero",
          "Negative",
          "NegativeOrZero",
          "Digits(integer = 1, fraction = 0)",
          "Digits(integer = 2, fraction = 2)");

  private static final List<String> TEXTUAL =
      List.of(
          "NotBlank",
          "NotEmpty",
          "Size(min = 2, max = 3)",
          "Pattern(regexp = \"a+\")",
          "Pattern(regexp = \"a.\", flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.DOTALL})",
          "Email",
          "Email(regexp = \"a.*\")");

  private static final List<String> DATED =
      List.of("Past", "PastOrPresent", "Future", "FutureOrPresent");

  private static final Map<String, List<String>> CONSTRAINTS = new LinkedHashMap<>();

  static {
    for (String type :
        List.of("byte", "short", "int", "long", "double", "BigInteger", "BigDecimal")) {
      CONSTRAINTS.put(type, NUMERIC);
    }
    List<String> ofText = new ArrayList<>(TEXTUAL);
    ofText.addAll(NUMERIC);
    CONSTRAINTS.put("String", ofText);
    CONSTRAINTS.put("boolean", List.of("AssertTrue", "AssertFalse"));
    CONSTRAINTS.put("List<String>", List.of("NotEmpty", "Size(min = 1, max = 2)"));
    CONSTRAINTS.put("Set<String>", List.of("NotEmpty", "Size(max = 2)"));
    CONSTRAINTS.put("Map<String, String>", List.of("NotEmpty", "Size(min = 2)"));
    for (String type :
        List.of(
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "OffsetDateTime",
            "Instant",
            "Year",
            "YearMonth",
            "MonthDay")) {
      CONSTRAINTS.put(type, DATED);
    }
  }

  @TempDir static Path folder;

  private static ConstraintProbe probe;
  private static Class<?> record;
  private static ValidatorFactory factory;
  private static Validator validator;

  @BeforeAll
  static void compile() {
    StringBuilder components = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, List<String>> of : CONSTRAINTS.entrySet()) {
      for (String constraint : of.getValue()) {
        String comma = number == 0 ? "" : ", ";
        components.append(comma + "@" + constraint + " " + of.getKey() + " c" + number++);
      }
    }
    String source =
        "import jakarta.validation.constraints.*; import java.math.*; import java.time.*;"
            + " import java.util.*; record Oracle("
            + components
            + ") {}";
    probe = new ConstraintProbe();
    Compilation compilation =
        Javac.in(folder).withoutLint().source("Oracle", source).compile(probe);
    assertEquals(List.of(), compilation.messages());
    record = compilation.load("Oracle");
    factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new Templates())
            .clockProvider(() -> Clock.fixed(NOW, ZoneOffset.UTC))
            .buildValidatorFactory();
    validator = factory.getValidator();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Test
  void everyConstraintAgreesWithTheReferenceImplementation() {
    assertEquals(List.of(), probe.faults());
    Random random = new Random(12);
    List<String> differences = new ArrayList<>();
    int kept = 0;
    int broken = 0;
    for (Map.Entry<String, Type> component : probe.types().entrySet()) {
      Type.Constrained type = (Type.Constrained) component.getValue();
      for (int i = 0; i < VALUES; i++) {
        Sample sample = Sample.of(type.type(), random);
        boolean ours =
            type.constraints().stream()
                .allMatch((Constraint c) -> c.broken(sample.value(), NOW).isEmpty());
        boolean theirs = isKept(component.getKey(), sample.object());
        if (ours != theirs) {
          differences.add("%s: `%s` %s".formatted(type, sample.object(), ours ? "kept" : "broken"));
        }
        kept += ours ? 1 : 0;
        broken += ours ? 0 : 1;
      }
    }
    assertEquals(List.of(), differences.stream().distinct().limit(30).toList());
    assertTrue(kept > VALUES && broken > VALUES, kept + " " + broken);
  }

  /** Of infinity, the reference implementation can't tell the digits. */
  private static boolean isKept(String component, Object value) {
    try {
      return validator.validateValue(record, component, value).isEmpty();
    } catch (ValidationException e) {
      return false;
    }
  }

  /** Messages are not what is compared. */
  private static final class Templates implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }

  /** One value as Java and as content has it. */
  private record Sample(Object object, Value value) {

    static Sample of(Type type, Random random) {
      if (type instanceof Type.ListOf list) {
        List<String> words = words(random);
        List<Value> elements = words.stream().map(Sample::text).toList();
        return new Sample(
            list.distinct() ? Set.copyOf(words) : words, new Value.Array(elements, Span.START));
      } else if (type instanceof Type.MapOf) {
        Map<String, Value.Member> members = new LinkedHashMap<>();
        words(random).forEach(w -> members.put(w, new Value.Member(Span.START, text(w))));
        return new Sample(
            members.keySet().stream().collect(Collectors.toMap(k -> k, k -> k)),
            new Value.Table(members, Span.START));
      }
      return scalar(type.asScalar().orElseThrow(), random);
    }

    private static List<String> words(Random random) {
      return IntStream.range(0, random.nextInt(5)).mapToObj(i -> "w" + i).toList();
    }

    private static Value text(String text) {
      return new Value.Text(text, Span.START);
    }

    private static Sample whole(Object object, long number) {
      return new Sample(object, new Value.Int(number, Span.START));
    }

    private static Sample scalar(Scalar type, Random random) {
      long number =
          random.nextInt(random.nextBoolean() ? 8 : 240) - (random.nextBoolean() ? 4 : 120);
      double decimal = DECIMALS[random.nextInt(DECIMALS.length)];
      BigDecimal exact = new BigDecimal(EXACT[random.nextInt(EXACT.length)]);
      OffsetDateTime moment = moment(random);
      return switch (type) {
        case BYTE -> whole((byte) number, (byte) number);
        case SHORT -> whole((short) number, number);
        case INT -> whole((int) number, number);
        case LONG -> whole(number, number);
        case BIG_INTEGER -> new Sample(BigInteger.valueOf(number), text("" + number));
        case DOUBLE -> new Sample(decimal, new Value.Decimal(decimal, Span.START));
        case BIG_DECIMAL -> new Sample(exact, text(exact.toString()));
        case BOOLEAN -> new Sample(number > 0, new Value.Bool(number > 0, Span.START));
        case STRING -> {
          String text = string(random);
          yield new Sample(text, text(text));
        }
        case LOCAL_DATE ->
            new Sample(moment.toLocalDate(), new Value.Date(moment.toLocalDate(), Span.START));
        case LOCAL_DATE_TIME -> {
          LocalDateTime time = moment.toLocalDateTime();
          yield new Sample(time, new Value.DateTime(time, Span.START));
        }
        case LOCAL_TIME -> {
          LocalTime time = moment.toLocalTime();
          yield new Sample(time, new Value.Time(time, Span.START));
        }
        case OFFSET_DATE_TIME -> new Sample(moment, new Value.OffsetTime(moment, Span.START));
        case INSTANT -> new Sample(moment.toInstant(), new Value.OffsetTime(moment, Span.START));
        case YEAR -> whole(Year.from(moment), moment.getYear());
        case YEAR_MONTH -> new Sample(YearMonth.from(moment), text("" + YearMonth.from(moment)));
        case MONTH_DAY -> new Sample(MonthDay.from(moment), text("" + MonthDay.from(moment)));
        default -> throw new AssertionError(type);
      };
    }

    private static final double[] DECIMALS = {
      0,
      0.5,
      0.49,
      1,
      2.5,
      2.51,
      3,
      3.001,
      -1,
      -0.01,
      12.34,
      99.99,
      100,
      1e10,
      1e-10,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.MAX_VALUE
    };

    private static final String[] EXACT = {
      "0", "0.5", "0.50", "0.49", "1", "2.5", "2.51", "3", "3.0", "-1", "-0.01", "12.34", "99.990",
      "100", "1e10", "1e-10", "0.00", "1E+1", "1e400"
    };

    private static final int[] SECONDS = {
      0, 1, -1, 60, -60, 86_400, -86_400, 40 * 86_400, -400 * 86_400, 400 * 86_400
    };

    /** The reference implementation takes the present in another zone for the past or future. */
    private static OffsetDateTime moment(Random random) {
      int seconds = SECONDS[random.nextInt(SECONDS.length)];
      int offset = seconds == 0 ? 0 : random.nextInt(7) - 3;
      return NOW.plusSeconds(seconds).atOffset(ZoneOffset.ofHours(offset));
    }

    private static String string(Random random) {
      if (random.nextInt(4) == 0) {
        return EXACT[random.nextInt(EXACT.length)];
      }
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(random.nextInt(12) + 1); i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      return text.toString();
    }

    private static final String[] PIECES = {
      "a",
      "a",
      "A",
      "b",
      "@",
      "@",
      ".",
      "-",
      "_",
      " ",
      "\"",
      "\\",
      "\n",
      "ü",
      "😀",
      "1",
      "+",
      "(",
      ")",
      ",",
      ":",
      "[",
      "]",
      "[127.0.0.1]",
      "[IPv6:::1]",
      "example",
      "a@b",
      ".org",
      "'",
      "/",
      "\u007f",
      "\u0080",
      "ß"
    };
  }
}
