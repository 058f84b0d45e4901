package dev.recto.processor;

import dev.recto.processor.annotation.AnnotatedTypes;
import dev.recto.processor.annotation.AnnotationChecker;
import dev.recto.processor.annotation.AnnotationFinder;
import dev.recto.processor.annotation.Annotations;
import dev.recto.processor.annotation.RecordFinder;
import dev.recto.processor.annotation.ShortcodeFinder;
import dev.recto.processor.cache.Memo;
import dev.recto.processor.compiler.Analysis;
import dev.recto.processor.compiler.Derived;
import dev.recto.processor.compiler.Request;
import dev.recto.processor.compiler.Result;
import dev.recto.processor.javac.Compilers;
import dev.recto.processor.javac.StaleRecords;
import dev.recto.processor.names.GeneratedNames;
import dev.recto.processor.problem.Nearest;
import dev.recto.processor.problem.OneLine;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Report;
import dev.recto.processor.problem.SetupProblem.MissingContentFolder;
import dev.recto.processor.problem.SetupProblem.PartialCompilation;
import dev.recto.processor.problem.SetupProblem.UnwritableOutput;
import dev.recto.processor.report.SarifReport;
import dev.recto.processor.root.ContentFolder;
import dev.recto.processor.root.ModuleFolder;
import dev.recto.processor.schema.CollectionModel;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.settings.SiteSpec;
import dev.recto.processor.shortcode.Signature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;

/** What one round has to do: the annotations checked, the content compiled. */
final class Generation {
  static final String GENERATED = "javax.annotation.processing.Generated";

  private final ProcessingEnvironment env;
  private final FilerOutput output;
  private final ConstantMemory memory;
  private final AnnotatedTypes types;
  private final Annotations found;
  private final Options options;
  private final Element annotated;
  private final boolean isFirst;

  /**
   * Generation for annotated types, at least one.
   *
   * @param isFirst whether no earlier round has generated anything
   */
  Generation(
      ProcessingEnvironment env,
      FilerOutput output,
      ConstantMemory memory,
      AnnotatedTypes types,
      boolean isFirst) {
    this.isFirst = isFirst;
    this.env = env;
    this.output = output;
    this.memory = memory;
    this.types = types;
    this.found = new AnnotationFinder(env.getElementUtils()).find(types.all());
    this.options = Options.read(env.getOptions());
    this.annotated = found.all().get(0).element();
  }

  /** Reads, checks and generates; nothing is shown yet. */
  Outcome run(RoundEnvironment round) {
    Report report = new Report(options.severities());
    RecordFinder records = new RecordFinder(env, found, report, options.now());
    ShortcodeFinder shortcodes = new ShortcodeFinder(env, found, records, report);
    Path root = Path.of(ContentFolder.NAME);
    List<Consumer<Messager>> gone = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    try {
      report.addAll(options.problems());
      AnnotationChecker checker = new AnnotationChecker(found, types, typesOf(round), report);
      Optional<SiteSpec> site = checker.site();
      List<CollectionSpec> collections = records.find(checker.collections());
      List<Signature> signatures = shortcodes.find(round, site, collections);
      reportUnseen(report);
      new StaleRecords(env)
          .deleteAndReport(
              collections.stream()
                  .filter(spec -> spec.declared().isEmpty())
                  .filter(spec -> !output.hasWritten(spec.qualified(spec.record())))
                  .toList(),
              report);
      output.originateFrom(found.elements());
      Optional<Path> module = ModuleFolder.find(env, annotated, output::place);
      ContentFolder folder = ContentFolder.find(module, options.content().or(this::annotatedRoot));
      if (folder.root().isEmpty()) {
        report.add(new InAnnotation(0, ""), new MissingContentFolder(folder.tried()));
      }
      root = folder.root().orElse(root);
      Optional<Path> cache = cacheFolder(module, report);
      cache.map(LastRun::in).ifPresent(Memo::forget);
      Analysis analysis =
          Analysis.of(
              new Request(
                  folder.root(),
                  site,
                  collections,
                  types(round, found),
                  signatures,
                  options.drafts(),
                  cache,
                  options.explain(),
                  options.now(),
                  canBeMarked(),
                  options.severities()));
      CodeChecksums code = new CodeChecksums(output);
      Result result = analysis.emit(code);
      analysis.keep();
      output.dependsOn(Inputs.lines(analysis.inputs(), module, output.place()));
      report.addAll(result.diagnostics());
      gone.addAll(
          new GoneReport(env, memory).notes(analysis, round.getRootElements(), report.hasErrors()));
      output.onClassPath().ifPresent(type -> report.add(found.placeOf(type.name()), type));
      notes.addAll(explanation(result.explanation(), report));
      scaffold(analysis, report).ifPresent(notes::add);
      writeReport(module, root, report);
      if (isFirst && report.diagnostics().isEmpty() && notes.isEmpty() && gone.isEmpty()) {
        module.ifPresent(home -> remember(analysis, result, home, code));
      }
      notes.add(result.accounting().message());
    } catch (IOException e) {
      report.add(new InAnnotation(0, ""), UnwritableOutput.of(e));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      report.add(new InAnnotation(0, ""), LibraryFault.of("compiling the content", e));
    }
    if (report.hasErrors()) {
      output.fail();
    }
    return new Outcome(found, records.elements(), root, report.diagnostics(), gone, notes);
  }

  private List<String> explanation(List<Derived> explanation, Report report) {
    Optional<String> file = options.explain();
    if (file.isPresent() && explanation.isEmpty()) {
      String cure = "name a page or section by its path below the content root";
      report.add(Options.invalid(Options.EXPLAIN, file.get(), cure));
    }
    return explanation.stream()
        .map(derived -> OneLine.of("recto: " + file.orElseThrow() + ": " + derived))
        .toList();
  }

  private Optional<String> scaffold(Analysis analysis, Report report) {
    Optional<String> name = options.scaffold();
    Optional<String> source = name.flatMap(analysis::scaffold);
    if (name.isPresent() && source.isEmpty()) {
      report.add(Options.invalid(Options.SCAFFOLD, name.get(), scaffoldCure(analysis, name.get())));
    }
    return source.map(text -> "recto: the record to declare:\n" + text);
  }

  private static String scaffoldCure(Analysis analysis, String name) {
    List<CollectionSpec> specs =
        analysis.collections().stream().map(CollectionModel::spec).toList();
    if (specs.stream()
        .anyMatch(spec -> spec.record().equals(name) || spec.registry().equals(name))) {
      return "name a collection whose record is inferred, this one is declared";
    }
    List<String> names =
        specs.stream()
            .filter(spec -> spec.declared().isEmpty())
            .flatMap(spec -> Stream.of(spec.record(), spec.registry()))
            .toList();
    return Nearest.of(name, names)
        .map("the closest name is `%s`"::formatted)
        .orElse("name the record or registry of an inferred collection");
  }

  private Optional<String> annotatedRoot() {
    return found.roots().stream().findFirst().filter(root -> !root.isEmpty());
  }

  private void remember(Analysis analysis, Result result, Path module, CodeChecksums code) {
    Request request = analysis.request();
    boolean reachable =
        request.root().filter(root -> Objects.equals(root.getRoot(), module.getRoot())).isPresent();
    if (reachable && request.cache().isPresent() && options.report().isEmpty()) {
      LastRun.in(request.cache().get())
          .write(
              LastRun.of(
                  request, module, options.fixedNow(), analysis.standing(result), code.byType()));
    }
  }

  private Optional<Path> cacheFolder(Optional<Path> module, Report report) {
    try {
      return CachePlace.find(env.getFiler(), module, options.cache(), output.place());
    } catch (IOException e) {
      String cure = "name a folder that can be made";
      options.cache().ifPresent(name -> report.add(Options.invalid(Options.CACHE, name, cure)));
      return Optional.empty();
    }
  }

  private void writeReport(Optional<Path> module, Path root, Report report) {
    if (options.report().isPresent()) {
      Path file = Path.of(options.report().get());
      Path target = module.map(folder -> folder.resolve(file)).orElse(file);
      try {
        SarifReport.write(target, String.valueOf(root.getFileName()), report.diagnostics());
      } catch (IOException e) {
        String cure = "name a file that can be written";
        report.add(Options.invalid(Options.REPORT, options.report().get(), cure));
      }
    }
  }

  /** Annotated types of an earlier compilation that are neither compiled nor on the class path. */
  private void reportUnseen(Report report) {
    for (String name : output.earlierTypes()) {
      boolean seen = env.getElementUtils().getTypeElement(name) != null;
      if (!seen && output.hasClassOf(name)) {
        report.add(new InAnnotation(0, ""), new PartialCompilation(name));
      }
    }
  }

  /** The types of this compilation, and those on the class path that hide the language's own. */
  private Set<String> types(RoundEnvironment round, Annotations found) {
    Set<String> types = new HashSet<>(typesOf(round));
    for (String packageName : found.packages()) {
      String prefix = packageName.isEmpty() ? "" : packageName + ".";
      GeneratedNames.ofTheLanguage().stream()
          .map(name -> prefix + name)
          .filter(this::isVisible)
          .forEach(types::add);
    }
    return types;
  }

  /** The types that are compiled in this round, our own left out. */
  private Set<String> typesOf(RoundEnvironment round) {
    return round.getRootElements().stream()
        .filter(TypeElement.class::isInstance)
        .map(type -> ((TypeElement) type).getQualifiedName().toString())
        .filter(name -> !output.hasWritten(name))
        .collect(Collectors.toSet());
  }

  /**
   * Whether generated types can carry {@code @Generated}. A site's module need not read {@code
   * java.compiler}, which has it. Where a build tool wraps javac the processor can't claim it, and
   * -Xlint:processing would warn.
   */
  private boolean canBeMarked() {
    if (!Compilers.isJavac(env) && !Compilers.isEclipse(env)) {
      return false;
    }
    return env.getElementUtils().getModuleOf(annotated) == null || isVisible(GENERATED);
  }

  /** Whether the module of the site sees a type. To look into all modules would take long. */
  private boolean isVisible(String type) {
    ModuleElement module = env.getElementUtils().getModuleOf(annotated);
    return module == null
        ? env.getElementUtils().getTypeElement(type) != null
        : env.getElementUtils().getTypeElement(module, type) != null;
  }
}
