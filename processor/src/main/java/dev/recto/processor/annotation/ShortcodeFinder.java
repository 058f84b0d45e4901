package dev.recto.processor.annotation;

import dev.recto.Shortcode;
import dev.recto.processor.compiler.Home;
import dev.recto.processor.javac.SourceOf;
import dev.recto.processor.problem.DeclarationProblem.InvalidShortcode;
import dev.recto.processor.problem.DeclarationProblem.NoShortcodes;
import dev.recto.processor.problem.DeclarationProblem.UnlistedShortcode;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Place.InShortcode;
import dev.recto.processor.problem.Problem;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.settings.SiteSpec;
import dev.recto.processor.shortcode.ParameterType;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.shortcode.Signature.Parameter;
import dev.recto.processor.type.JavaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Finds the methods that are shortcodes, and reports those that can be none. */
public final class ShortcodeFinder {
  private final ProcessingEnvironment env;
  private final Annotations annotations;
  private final Report report;
  private final List<ExecutableElement> methods = new ArrayList<>();
  private final List<Signature> signatures = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> listed = new HashSet<>();

  /** A finder that reports methods that can't be shortcodes. */
  public ShortcodeFinder(ProcessingEnvironment env, Annotations annotations, Report report) {
    this.env = env;
    this.annotations = annotations;
    this.report = report;
  }

  /** The methods that places in shortcodes speak of, sound or not. */
  public List<ExecutableElement> methods() {
    return methods;
  }

  /**
   * The shortcodes of a site, sound or not; {@code collections} are what arguments can refer to.
   */
  public List<Signature> find(
      RoundEnvironment round, Optional<SiteSpec> site, List<CollectionSpec> collections) {
    if (site.isEmpty()) {
      return List.of();
    }
    SiteSpec spec = site.get();
    Annotated annotated = annotations.all().get(spec.index());
    Optional<AnnotationValue> classes = annotated.attribute("shortcodes");
    List<?> values =
        classes.map(AnnotationValue::getValue).orElse(List.of()) instanceof List<?> list
            ? list
            : List.of();
    Access access = new Access(env, Home.packageOf(site, collections));
    ShortcodeRules rules = new ShortcodeRules(env, access);
    for (int i = 0; i < values.size(); i++) {
      Object value = ((AnnotationValue) values.get(i)).getValue();
      if (value instanceof DeclaredType type && type.asElement() instanceof TypeElement owner) {
        addAll(owner, rules, new ParameterReader(access, collections, owner), spec, i);
      }
    }
    reportUnlisted(round);
    return List.copyOf(signatures);
  }

  private void addAll(
      TypeElement owner,
      ShortcodeRules rules,
      ParameterReader parameters,
      SiteSpec site,
      int number) {
    if (!listed.add(owner.getQualifiedName().toString())) {
      return;
    }
    List<ExecutableElement> marked =
        ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
            .filter(method -> method.getAnnotation(Shortcode.class) != null)
            .toList();
    if (marked.isEmpty()) {
      String name = owner.getSimpleName().toString();
      report.add(site.at("shortcodes", number), new NoShortcodes(name));
    }
    for (ExecutableElement method : marked) {
      methods.add(method);
      Place place = new Place(methods.size() - 1, site.at("shortcodes", number));
      signatures.add(signature(method, rules, parameters, place));
    }
  }

  /** The number of a method, and the class that the site names for those without source. */
  private record Place(int method, InAnnotation named) {}

  private Signature signature(
      ExecutableElement method, ShortcodeRules rules, ParameterReader reader, Place place) {
    String name = method.getSimpleName().toString();
    JavaType owner =
        JavaTypes.nameOf((TypeElement) Objects.requireNonNull(method.getEnclosingElement()));
    Optional<InvalidShortcode> flaw = rules.flaw(method);
    if (flaw.isEmpty() && !names.add(name)) {
      flaw =
          Optional.of(
              new InvalidShortcode(
                  name, "another shortcode has this name", "rename one of the methods"));
    }
    if (flaw.isPresent()) {
      report(place, -1, method, flaw.get());
      return Signature.unsound(owner, name);
    }
    List<Parameter> parameters = new ArrayList<>();
    boolean sound = true;
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      Optional<Parameter> read = reader.read(parameter);
      Optional<InvalidShortcode> wrong =
          read.isEmpty()
              ? Optional.of(reader.flaw(name, parameter))
              : secondOf(name, read.get(), parameters);
      if (wrong.isPresent()) {
        report(place, i, parameter, wrong.get());
        sound = false;
      } else {
        parameters.add(read.orElseThrow());
      }
    }
    return sound
        ? new Signature(owner, name, parameters, true, rules.warnings(method))
        : Signature.unsound(owner, name);
  }

  /** A call has one body, and is in one page. */
  private static Optional<InvalidShortcode> secondOf(
      String method, Parameter parameter, List<Parameter> before) {
    boolean body = isBody(parameter);
    boolean second =
        before.stream()
            .anyMatch(
                other ->
                    body && isBody(other)
                        || parameter.type() instanceof ParameterType.Given
                            && other.type().equals(parameter.type()));
    return second
        ? Optional.of(
            new InvalidShortcode(
                method,
                "`" + parameter.name() + "` takes the same as another parameter",
                "remove one of them"))
        : Optional.empty();
  }

  private static boolean isBody(Parameter parameter) {
    return parameter.type() == ParameterType.Given.BODY
        || parameter.type() == ParameterType.Given.RAW_BODY;
  }

  /** Without a source, the place is the class in the annotation. */
  private void report(Place place, int parameter, Element element, Problem problem) {
    boolean hasSource = SourceOf.isKnown(env, element);
    report.add(hasSource ? new InShortcode(place.method(), parameter) : place.named(), problem);
  }

  private void reportUnlisted(RoundEnvironment round) {
    for (Element element : round.getElementsAnnotatedWith(Shortcode.class)) {
      boolean method = element.getKind() == ElementKind.METHOD;
      if (method && element.getEnclosingElement() instanceof TypeElement owner) {
        if (!listed.contains(owner.getQualifiedName().toString())) {
          methods.add((ExecutableElement) element);
          report.add(
              InShortcode.method(methods.size() - 1),
              new UnlistedShortcode(owner.getSimpleName().toString()));
        }
      }
    }
  }
}
