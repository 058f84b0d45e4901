package dev.recto.processor.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ConstraintProbe;
import dev.recto.processor.type.Bound;
import dev.recto.processor.type.Bound.Relation;
import dev.recto.processor.type.Constraint;
import dev.recto.processor.type.Constraint.Is;
import dev.recto.processor.type.Constraint.NotBlank;
import dev.recto.processor.type.Constraint.Size;
import dev.recto.processor.type.Constraint.Worded;
import dev.recto.processor.type.Dated;
import dev.recto.processor.type.Digits;
import dev.recto.processor.type.Email;
import dev.recto.processor.type.Facet;
import dev.recto.processor.type.Matches;
import dev.recto.processor.type.Scalar;
import dev.recto.processor.type.Type;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Constraints as javac and Eclipse's compiler show them. */
class ConstraintReaderTest {
  @TempDir Path folder;

  static Stream<JavaCompiler> compilers() {
    return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void everyConstraintIsReadWithItsAttributes(JavaCompiler compiler) throws IOException {
    ConstraintProbe probe =
        read(
            compiler,
            """
            @NotNull @NotBlank String a,
            @NotEmpty String b,
            @Size(min = 2, max = 5) List<String> c,
            @Size(max = 3) Map<String, String> d,
            @Pattern(regexp = "a", flags = {Pattern.Flag.DOTALL, Pattern.Flag.UNICODE_CASE}) String e,
            @Email String f,
            @Email(regexp = "a.*") String g,
            @Min(1) int h,
            @Max(9) long i,
            @DecimalMin("0.5") double j,
            @DecimalMax(value = "1e3", inclusive = false) BigDecimal k,
            @Positive byte l,
            @PositiveOrZero short m,
            @Negative float n,
            @NegativeOrZero BigInteger o,
            @Digits(integer = 3, fraction = 2) String p,
            @AssertTrue boolean q,
            @AssertFalse boolean r,
            @Past LocalDate s,
            @PastOrPresent OffsetDateTime t,
            @Future YearMonth u,
            @FutureOrPresent Year v
            """);
    assertEquals(List.of(), probe.faults());
    assertEquals(List.of(new NotBlank()), probe.constraints("a"));
    assertEquals(List.of(new Size(1, Integer.MAX_VALUE, Facet.TEXT)), probe.constraints("b"));
    assertEquals(List.of(new Size(2, 5, Facet.ELEMENTS)), probe.constraints("c"));
    assertEquals(List.of(new Size(0, 3, Facet.KEYS)), probe.constraints("d"));
    Pattern pattern = ((Matches) probe.constraints("e").get(0)).pattern();
    assertEquals("a", pattern.pattern());
    assertEquals(Pattern.DOTALL | Pattern.UNICODE_CASE, pattern.flags());
    assertEquals(List.of(new Email()), probe.constraints("f"));
    assertEquals("a.*", ((Matches) probe.constraints("g").get(1)).pattern().pattern());
    assertEquals(List.of(bound(Relation.AT_LEAST, "1")), probe.constraints("h"));
    assertEquals(List.of(bound(Relation.AT_MOST, "9")), probe.constraints("i"));
    assertEquals(List.of(bound(Relation.AT_LEAST, "0.5")), probe.constraints("j"));
    assertEquals(List.of(bound(Relation.LESS, "1e3")), probe.constraints("k"));
    assertEquals(List.of(bound(Relation.MORE, "0")), probe.constraints("l"));
    assertEquals(List.of(bound(Relation.AT_LEAST, "0")), probe.constraints("m"));
    assertEquals(List.of(bound(Relation.LESS, "0")), probe.constraints("n"));
    assertEquals(List.of(bound(Relation.AT_MOST, "0")), probe.constraints("o"));
    assertEquals(List.of(new Digits(3, 2, Facet.TEXT)), probe.constraints("p"));
    assertEquals(List.of(new Is(true)), probe.constraints("q"));
    assertEquals(List.of(new Is(false)), probe.constraints("r"));
    assertEquals(List.of(new Dated(Scalar.LOCAL_DATE, true, false)), probe.constraints("s"));
    assertEquals(List.of(new Dated(Scalar.OFFSET_DATE_TIME, true, true)), probe.constraints("t"));
    assertEquals(List.of(new Dated(Scalar.YEAR_MONTH, false, false)), probe.constraints("u"));
    assertEquals(List.of(new Dated(Scalar.YEAR, false, true)), probe.constraints("v"));
  }

  private static Bound bound(Relation relation, String limit) {
    return new Bound(relation, new BigDecimal(limit), Facet.NUMBER);
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void constraintsOfTypeArgumentsAreThoseOfElementsKeysAndValues(JavaCompiler compiler)
      throws IOException {
    ConstraintProbe probe =
        read(
            compiler,
            """
            List<@NotBlank String> a,
            @NotEmpty Map<@Size(max = 3) String, List<@Positive Integer>> b,
            Optional<@Positive Integer> c,
            @Positive Optional<Integer> d
            """);
    assertEquals(List.of(), probe.faults());
    Constraint positive = bound(Relation.MORE, "0");
    Type number = new Type.Constrained(Scalar.INT, List.of(positive));
    Type words = new Type.Constrained(Scalar.STRING, List.of(new NotBlank()));
    assertEquals(new Type.ListOf(words), probe.types().get("a"));
    assertEquals(
        new Type.Constrained(
            new Type.MapOf(new Type.ListOf(number), List.of(new Size(0, 3, Facet.TEXT))),
            List.of(new Size(1, Integer.MAX_VALUE, Facet.KEYS))),
        probe.types().get("b"));
    assertEquals(number, probe.types().get("c"));
    assertEquals(number, probe.types().get("d"));
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void aContainerIsTheConstraintsInIt(JavaCompiler compiler) throws IOException {
    ConstraintProbe probe =
        read(
            compiler,
            """
            @Size(min = 1) @Size(max = 3) String a,
            @Size.List({@Size(min = 1), @Size(max = 3)}) String b,
            @Size.List({}) String c
            """);
    List<Constraint> both =
        List.of(new Size(1, Integer.MAX_VALUE, Facet.TEXT), new Size(0, 3, Facet.TEXT));
    assertEquals(List.of(), probe.faults());
    assertEquals(both, probe.constraints("a"));
    assertEquals(both, probe.constraints("b"));
    assertEquals(List.of(), probe.constraints("c"));
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void aConstraintOfAnAccessorOrConstructorIsThatOfTheComponent(JavaCompiler compiler)
      throws IOException {
    ConstraintProbe probe =
        compile(
            compiler,
            """
            record Probe(String a, @Size(max = 3) String b) {
              Probe(@NotBlank String a, String b) {
                this.a = a;
                this.b = b;
              }

              @NotBlank @Override public String b() {
                return b;
              }
            }
            """);
    assertEquals(List.of(new NotBlank()), probe.constraints("a"));
    assertEquals(List.of(new Size(0, 3, Facet.TEXT), new NotBlank()), probe.constraints("b"));
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void aPlainMessageIsKeptAndATemplateIsNot(JavaCompiler compiler) throws IOException {
    ConstraintProbe probe =
        read(
            compiler,
            """
            @NotBlank(message = "say something") String a,
            @NotBlank(message = "{site.blank}") String b,
            @NotBlank(message = "not ${validatedValue}") String c,
            @NotBlank(message = " ") String d
            """);
    assertEquals(List.of(new Worded(new NotBlank(), "say something")), probe.constraints("a"));
    for (String other : List.of("b", "c", "d")) {
      assertEquals(List.of(new NotBlank()), probe.constraints(other));
    }
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void whatCannotBeCheckedIsReportedOnce(JavaCompiler compiler) throws IOException {
    ConstraintProbe probe =
        read(
            compiler,
            """
            @Past String a,
            @NotBlank int b,
            @Size(max = 3) long c,
            @Min(1) LocalDate d,
            @AssertTrue String e,
            @Email List<String> f,
            @NotBlank Other g,
            @Null String h,
            @Pattern(regexp = "(a") String i,
            @Size(min = 5, max = 2) String j,
            @DecimalMin("x") double k,
            @Digits(integer = -1, fraction = 0) long l,
            @Min(5) @Max(3) int m,
            @NotBlank(groups = Probe.class) String n,
            @NotBlank(payload = Probe.Load.class) String o,
            @Probe.Own String p,
            @Valid Other q,
            @NotNull Other r,
            @Deprecated String s
            """);
    String invalid = " [invalid-constraint]";
    String unsupported = " [unsupported-constraint]";
    assertEquals(
        List.of(
            "`@Past` can't be checked, because it is on a `String`;"
                + " put it on a date, time, year or month"
                + invalid,
            "`@NotBlank` can't be checked, because it is on an `int`; put it on a `String`"
                + invalid,
            "`@Size` can't be checked, because it is on a `long`;"
                + " put it on a `String`, list, set or map"
                + invalid,
            "`@Min` can't be checked, because it is on a `LocalDate`;"
                + " put it on a number, or a `String` that is one"
                + invalid,
            "`@AssertTrue` can't be checked, because it is on a `String`; put it on a boolean"
                + invalid,
            "`@Email` can't be checked, because it is on a list; put it on a `String`" + invalid,
            "`@NotBlank` can't be checked, because it is on the record `Other`;"
                + " put it on a `String`"
                + invalid,
            "`@Null` can't be checked, because a component is never null; remove it" + invalid,
            "`@Pattern` can't be checked, because `(a` is not a regular expression:"
                + " Unclosed group; correct it"
                + invalid,
            "`@Size` can't be checked, because nothing has a size from 5 to 2;"
                + " change `min` or `max`"
                + invalid,
            "`@DecimalMin` can't be checked, because `x` is not a number;"
                + " write one such as `0.5`"
                + invalid,
            "`@Digits` can't be checked, because a number of digits is negative; write 0 or more"
                + invalid,
            "`@Max` can't be checked, because no number keeps both it and another constraint"
                + " here; change one of the limits"
                + invalid,
            "Recto can't check `@NotBlank`, because it is for `groups` only; remove `groups`"
                + unsupported,
            "Recto can't check `@NotBlank`, because it has a `payload`; remove `payload`"
                + unsupported,
            "Recto can't check `@Probe.Own`, because only those of `jakarta.validation.constraints`"
                + " are known to it; use one of them, or check the value in the constructor of"
                + " the record"
                + unsupported),
        probe.faults());
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void constraintsOfAComponentAreInItsClassFile(JavaCompiler compiler) throws IOException {
    read(compiler, "@NotBlank @Size(max = 3) String a, @Size(max = 2) @Size(min = 1) String b");
    ConstraintProbe probe = new ConstraintProbe("Probe");
    String path = folder + File.pathSeparator + System.getProperty("java.class.path");
    run(compiler, Map.of("Empty", "class Empty {}"), path, probe);
    assertEquals(List.of(new NotBlank(), new Size(0, 3, Facet.TEXT)), probe.constraints("a"));
    assertEquals(
        List.of(new Size(0, 2, Facet.TEXT), new Size(1, Integer.MAX_VALUE, Facet.TEXT)),
        probe.constraints("b"));
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void constraintsOfJavaEeAreTheSame(JavaCompiler compiler) throws IOException {
    ConstraintProbe probe = new ConstraintProbe();
    Map<String, String> sources =
        Map.of(
            "javax/validation/constraints/Min",
            "package javax.validation.constraints; public @interface Min { long value(); }",
            "Probe",
            "record Probe(@javax.validation.constraints.Min(3) int a) {}");
    run(compiler, sources, System.getProperty("java.class.path"), probe);
    assertEquals(List.of(bound(Relation.AT_LEAST, "3")), probe.constraints("a"));
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void aConstraintOfAnotherConstructorIsNotThatOfTheComponent(JavaCompiler compiler)
      throws IOException {
    ConstraintProbe probe =
        compile(
            compiler,
            """
            record Probe(int a, String b) {
              Probe(@NotBlank String a, int b) {
                this(Integer.parseInt(a), "" + b);
              }
            }
            """);
    assertEquals(List.of(), probe.faults());
    assertEquals(List.of(), probe.constraints("a"));
  }

  /** A record of some components, beside what constraints can refer to. */
  private ConstraintProbe read(JavaCompiler compiler, String components) throws IOException {
    return compile(
        compiler,
        """
        record Probe(%s) {
          interface Load extends Payload {}

          @Constraint(validatedBy = {})
          @interface Own {
            String message() default "";

            Class<?>[] groups() default {};

            Class<? extends Payload>[] payload() default {};
          }
        }
        """
            .formatted(components));
  }

  private ConstraintProbe compile(JavaCompiler compiler, String source) throws IOException {
    String imports =
        Stream.of(
                "jakarta.validation",
                "jakarta.validation.constraints",
                "java.math",
                "java.time",
                "java.util")
            .map(home -> "import " + home + ".*;\n")
            .reduce("", String::concat);
    ConstraintProbe probe = new ConstraintProbe();
    Map<String, String> sources = Map.of("Probe", imports + source, "Other", "record Other() {}");
    run(compiler, sources, System.getProperty("java.class.path"), probe);
    return probe;
  }

  private void run(
      JavaCompiler compiler, Map<String, String> sources, String path, ConstraintProbe probe)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey() + ".java");
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      List<String> options = List.of("--release", "17", "-d", folder.toString(), "-cp", path);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              manager,
              diagnostics,
              options,
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(probe));
      task.call();
    }
    assertEquals(
        List.of(),
        diagnostics.getDiagnostics().stream()
            .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
            .map(Object::toString)
            .toList());
  }
}
