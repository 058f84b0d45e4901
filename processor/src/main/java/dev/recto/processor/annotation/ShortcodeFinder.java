package dev.recto.processor.annotation;

import dev.recto.Shortcode;
import dev.recto.processor.compiler.Home;
import dev.recto.processor.problem.DeclarationProblem.InvalidShortcode;
import dev.recto.processor.problem.DeclarationProblem.NoShortcodes;
import dev.recto.processor.problem.DeclarationProblem.UnlistedShortcode;
import dev.recto.processor.problem.Place;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Place.InDeclaration;
import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.settings.SiteSpec;
import dev.recto.processor.shortcode.Parameter;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.type.Declaration;
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
  private final RecordFinder records;
  private final Report report;
  private final List<Signature> signatures = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> listed = new HashSet<>();

  /** A finder that reports methods that can't be shortcodes; {@code records} reads their types. */
  public ShortcodeFinder(
      ProcessingEnvironment env, Annotations annotations, RecordFinder records, Report report) {
    this.env = env;
    this.annotations = annotations;
    this.records = records;
    this.report = report;
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
    ParameterReader parameters = new ParameterReader(records.types(access, collections), report);
    for (int i = 0; i < values.size(); i++) {
      Object value = ((AnnotationValue) values.get(i)).getValue();
      if (value instanceof DeclaredType type && type.asElement() instanceof TypeElement owner) {
        addAll(owner, rules, parameters, spec.at("shortcodes", i));
      }
    }
    reportUnlisted(round);
    return List.copyOf(signatures);
  }

  private void addAll(
      TypeElement owner, ShortcodeRules rules, ParameterReader parameters, InAnnotation named) {
    if (!listed.add(owner.getQualifiedName().toString())) {
      return;
    }
    List<ExecutableElement> marked =
        ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
            .filter(method -> method.getAnnotation(Shortcode.class) != null)
            .toList();
    if (marked.isEmpty()) {
      report.add(named, new NoShortcodes(owner.getSimpleName().toString()));
    }
    marked.forEach(method -> signatures.add(signature(method, rules, parameters, named)));
  }

  /** A method or parameter, or where its class is named if it has no source. */
  private Spot spot(Element element, String words, Place named) {
    return Spot.of(records.declarations(), words, element, named);
  }

  private Signature signature(
      ExecutableElement method, ShortcodeRules rules, ParameterReader reader, InAnnotation named) {
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
      report.add(spot(method, name, named).place(), flaw.get());
      return Signature.unsound(owner, name);
    }
    List<Parameter> parameters = new ArrayList<>();
    for (VariableElement element : method.getParameters()) {
      Spot at = spot(element, name + "." + element.getSimpleName(), named);
      Optional<Parameter> parameter =
          reader
              .read(element, owner.packageName(), at)
              .filter(read -> isFirst(read, parameters, name, at));
      parameter.ifPresent(parameters::add);
    }
    return parameters.size() == method.getParameters().size()
        ? new Signature(owner, name, List.copyOf(parameters), true, rules.warnings(method))
        : Signature.unsound(owner, name);
  }

  /** A call has one body, and is in one page. */
  private boolean isFirst(Parameter parameter, List<Parameter> before, String method, Spot at) {
    Set<String> taken = new HashSet<>();
    before.forEach(other -> taken.add(kindOf(other)));
    boolean first = !taken.contains(kindOf(parameter));
    if (!first) {
      report.add(
          at.place(),
          new InvalidShortcode(
              method,
              "`" + parameter.name() + "` takes the same as another parameter",
              "remove one of them"));
    }
    return first;
  }

  /** What no two parameters take. */
  private static String kindOf(Parameter parameter) {
    return parameter.match(
        implicit -> implicit.given().isBody() ? "body" : implicit.given().toString(),
        component -> "argument " + component.name());
  }

  private void reportUnlisted(RoundEnvironment round) {
    for (Element element : round.getElementsAnnotatedWith(Shortcode.class)) {
      boolean method = element.getKind() == ElementKind.METHOD;
      if (method && element.getEnclosingElement() instanceof TypeElement owner) {
        if (!listed.contains(owner.getQualifiedName().toString())) {
          Declaration declaration =
              records.declarations().of(element, element.getSimpleName().toString());
          report.add(
              new InDeclaration(declaration.element()),
              new UnlistedShortcode(owner.getSimpleName().toString()));
        }
      }
    }
  }
}
