package dev.recto.processor.annotation;

import static java.util.Objects.requireNonNull;

import dev.recto.processor.problem.Report;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.type.Shape;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the records that collections are declared on. */
public final class RecordFinder {
  private final ProcessingEnvironment env;
  private final Annotations annotations;
  private final Report report;
  private final Instant now;
  private final Declarations declarations;

  /** A finder that reports what no content can fill; {@code now} is when the build takes place. */
  public RecordFinder(
      ProcessingEnvironment env, Annotations annotations, Report report, Instant now) {
    this.env = env;
    this.annotations = annotations;
    this.report = report;
    this.now = now;
    this.declarations = new Declarations(env);
  }

  /** The elements that places in declarations are in. */
  public List<Element> elements() {
    return declarations.elements();
  }

  /** Those elements, for others that read declarations. */
  Declarations declarations() {
    return declarations;
  }

  /** The collections with their declared records, without those for which nothing can be made. */
  public List<CollectionSpec> find(List<CollectionSpec> collections) {
    List<CollectionSpec> sound = collections.stream().filter(this::isSound).toList();
    Map<String, RecordReader> readers = new HashMap<>();
    Map<CollectionSpec, Shape> shapes = new HashMap<>();
    for (CollectionSpec spec : sound) {
      if (isDeclared(spec)) {
        Access access = new Access(env, spec.packageName());
        RecordReader reader =
            readers.computeIfAbsent(spec.packageName(), name -> reader(access, sound));
        Role role = spec.isOfPages() ? Role.PAGE : Role.DATA;
        reader.entry(record(spec), role, spot(spec)).ifPresent(shape -> shapes.put(spec, shape));
      }
    }
    return sound.stream()
        .map(
            spec ->
                shapes.containsKey(spec)
                    ? spec.withDeclared(
                        requireNonNull(shapes.get(spec)),
                        requireNonNull(readers.get(spec.packageName())).warnings())
                    : spec)
        .toList();
  }

  /** What reads types for generated code that can call something. */
  TypeReader types(Access access, List<CollectionSpec> collections) {
    return reader(access, collections).types();
  }

  private RecordReader reader(Access access, List<CollectionSpec> collections) {
    Set<String> entries =
        annotations.all().stream()
            .map(Annotated::element)
            .filter(element -> element.getKind() == ElementKind.RECORD)
            .map(AnnotatedTypes::nameOf)
            .collect(Collectors.toSet());
    return new RecordReader(access, collections, entries, report, now);
  }

  private boolean isSound(CollectionSpec spec) {
    return !isDeclared(spec)
        || new NameRules(new Access(env, spec.packageName()), report)
            .areKept(record(spec), spot(spec));
  }

  private boolean isDeclared(CollectionSpec spec) {
    return annotations.all().get(spec.index()).element().getKind() == ElementKind.RECORD;
  }

  private TypeElement record(CollectionSpec spec) {
    return (TypeElement) annotations.all().get(spec.index()).element();
  }

  private Spot spot(CollectionSpec spec) {
    return Spot.of(declarations, record(spec), spec.at(""));
  }
}
