package dev.recto.processor.annotation;

import dev.recto.Html;
import dev.recto.Page;
import dev.recto.Section;
import dev.recto.processor.problem.DeclarationProblem.UnfillableType;
import dev.recto.processor.problem.Report;
import dev.recto.processor.shortcode.Given;
import dev.recto.processor.shortcode.Parameter;
import dev.recto.processor.shortcode.Parameter.Implicit;
import dev.recto.processor.type.Type;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of shortcodes. */
final class ParameterReader {
  private static final String BODY = "body";
  private static final String NTH = "nth";

  private final TypeReader types;
  private final Report report;

  /** A reader that reports parameters that no call can fill. */
  ParameterReader(TypeReader types, Report report) {
    this.types = types;
    this.report = report;
  }

  /**
   * The parameter; none if no call can fill it, which is reported.
   *
   * @param packageName the package of its class
   */
  Optional<Parameter> read(VariableElement parameter, String packageName, Spot at) {
    String name = parameter.getSimpleName().toString();
    TypeMirror declared = parameter.asType();
    boolean optional = JavaTypes.isRaw(declared, Optional.class);
    List<AnnotatedConstruct> places = List.of(parameter, declared);
    Optional<Given> given = given(name, optional ? JavaTypes.argument(declared) : declared);
    if (given.isPresent()) {
      types.refuse(places, at, "no argument fills it");
      return Optional.of(new Implicit(name, given.get(), optional));
    }
    TypeReader.Use use = new TypeReader.Use(at, packageName, Optional.empty(), false, true);
    return types
        .readOptional(declared, places, use)
        .filter(type -> canBeArgument(type, at))
        .map(
            type ->
                Parameter.argument(
                    name, type, TypeReader.presence(declared), Optional.of(at.declaration())));
  }

  private static Optional<Given> given(String name, TypeMirror type) {
    if (JavaTypes.isRaw(type, Html.class)) {
      return Optional.of(Given.BODY);
    } else if (JavaTypes.isRaw(type, Page.class)) {
      return Optional.of(Given.PAGE);
    } else if (JavaTypes.isRaw(type, Section.class)) {
      return Optional.of(Given.SECTION);
    } else if (name.equals(BODY) && JavaTypes.isRaw(type, String.class)) {
      return Optional.of(Given.RAW_BODY);
    }
    return name.equals(NTH) && type.getKind() == TypeKind.INT
        ? Optional.of(Given.NTH)
        : Optional.empty();
  }

  private boolean canBeArgument(Type type, Spot at) {
    Optional<ArgumentRules.Refusal> refusal = ArgumentRules.refusal(type);
    refusal.ifPresent(
        refused ->
            report.add(
                at.place(), new UnfillableType(at.words(), refused.reason(), refused.cure())));
    return refusal.isEmpty();
  }
}
