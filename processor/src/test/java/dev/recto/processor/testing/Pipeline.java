package dev.recto.processor.testing;

import dev.recto.OwnKeys;
import dev.recto.processor.compiler.Analysis;
import dev.recto.processor.compiler.Reading;
import dev.recto.processor.compiler.Request;
import dev.recto.processor.compiler.Result;
import dev.recto.processor.compiler.Standing;
import dev.recto.processor.markdown.MarkdownSwitches;
import dev.recto.processor.problem.Diagnostic;
import dev.recto.processor.problem.Place.InAnnotation;
import dev.recto.processor.problem.Place.InContent;
import dev.recto.processor.problem.Severities;
import dev.recto.processor.schema.CollectionSpec;
import dev.recto.processor.settings.LinkSettings;
import dev.recto.processor.settings.SiteSettings;
import dev.recto.processor.settings.SiteSpec;
import dev.recto.processor.shortcode.Signature;
import dev.recto.processor.store.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pipeline without a compiler: a content folder in, diagnostics and generated files out. */
public final class Pipeline {

  /** The collection of most tests: {@code Entries} of {@code Entry} records, below {@code a/}. */
  public static final CollectionSpec SPEC = spec("a/", "{slug}", "");

  /**
   * What came of a run.
   *
   * @param result diagnostics and accounting
   * @param files generated files by path; sources end in {@code .java}
   */
  public record Run(Result result, SortedMap<String, byte[]> files) {

    /**
     * The diagnostics that are not off by default, as {@code path:line:col: message [id]},
     * annotations as {@code @attribute}.
     */
    public List<String> messages() {
      return lines(result.diagnostics());
    }

    /** A generated file as text. */
    public String text(String path) {
      byte[] bytes = files.get(path);
      if (bytes == null) {
        throw new AssertionError("no " + path + " among " + files.keySet());
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** The annotation of a site in the package {@code site}, all but its registry left out. */
  public static SiteSpec site(String registry) {
    return site(registry, MarkdownSwitches.DEFAULT);
  }

  /** The same with switches. */
  public static SiteSpec site(String registry, MarkdownSwitches switches) {
    return site(registry, switches, List.of());
  }

  /** The same with switches, and with what code serves. */
  public static SiteSpec site(String registry, MarkdownSwitches switches, List<String> served) {
    return new SiteSpec(
        1,
        "site",
        registry,
        "",
        "",
        List.of(),
        List.of(),
        switches,
        LinkSettings.STATIC,
        SiteSettings.DATA,
        served,
        OwnKeys.EXTRA,
        false);
  }

  /** The same with what is said of keys of the site's own. */
  public static SiteSpec site(String registry, OwnKeys ownKeys) {
    SiteSpec plain = site(registry);
    return new SiteSpec(
        plain.index(),
        plain.packageName(),
        registry,
        plain.baseUrl(),
        plain.defaultLanguage(),
        plain.languages(),
        plain.taxonomies(),
        plain.markdown(),
        plain.staticFolder(),
        plain.dataFolder(),
        plain.served(),
        ownKeys,
        plain.hidesFuture());
  }

  private static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");

  private Pipeline() {}

  /** A collection in the package {@code site}. */
  public static CollectionSpec spec(String from, String key, String orderBy) {
    return new CollectionSpec(
        0, "site", from, "Entries", "Entry", key, orderBy, List.of(), List.of(), List.of());
  }

  /** The collection of most tests with these paths. */
  public static CollectionSpec spec(List<String> ignore, List<String> maps, List<String> required) {
    return new CollectionSpec(
        0, "site", "a/", "Entries", "Entry", "{slug}", "", ignore, maps, required);
  }

  /** Compiles with {@link #SPEC}. */
  public static Run run(ContentDir content) {
    return run(content.root(), SPEC);
  }

  /** Compiles with the given collections. */
  public static Run run(Path root, CollectionSpec... specs) {
    return run(request(root, Optional.empty(), specs));
  }

  /** Compiles with the given severities and collections. */
  public static Run run(Path root, Severities severities, CollectionSpec... specs) {
    return run(request(root, Optional.empty(), severities, specs));
  }

  /** A request for collections, and for a site if there is one. */
  public static Request request(Path root, Optional<SiteSpec> site, CollectionSpec... specs) {
    return request(root, site, Severities.DEFAULT, specs);
  }

  private static Request request(
      Path root, Optional<SiteSpec> site, Severities severities, CollectionSpec... specs) {
    return new Request(
        Optional.of(root),
        site,
        List.of(specs),
        Set.of(),
        List.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        NOW,
        true,
        severities);
  }

  /** The same request, with shortcodes that bodies can call. */
  public static Request withShortcodes(Request request, List<Signature> shortcodes) {
    return new Request(
        request.root(),
        request.site(),
        request.collections(),
        request.types(),
        shortcodes,
        request.drafts(),
        request.cache(),
        request.explain(),
        request.now(),
        request.marked(),
        request.severities());
  }

  /** The same request, with what an earlier run has left in a folder. */
  public static Request withCache(Request request, Optional<Path> cache) {
    return new Request(
        request.root(),
        request.site(),
        request.collections(),
        request.types(),
        request.shortcodes(),
        request.drafts(),
        cache,
        request.explain(),
        request.now(),
        request.marked(),
        request.severities());
  }

  /** Checks everything, and writes nothing. */
  public static Result check(Request request) {
    try {
      return Analysis.of(request).checkBodies();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles. */
  public static Run run(Request request) {
    try {
      return run(Analysis.of(request));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what was read. */
  public static Run run(Analysis analysis) {
    InMemory output = new InMemory();
    try {
      Run run = new Run(analysis.emit(output), output.files);
      analysis.keep();
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes bodies alone, if all else stands, and gives what was written. */
  public static Optional<SortedMap<String, byte[]>> runBodies(Reading reading, Standing earlier) {
    InMemory output = new InMemory();
    try {
      boolean stands = reading.emitBodies(earlier, output);
      return stands ? Optional.of(output.files) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Diagnostics that are not off by default, as {@link Run#messages} has them. */
  public static List<String> lines(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Pipeline::line).toList();
  }

  private static String line(Diagnostic diagnostic) {
    if (diagnostic.place() instanceof InContent in) {
      return in + ": " + diagnostic.message();
    }
    return "@" + ((InAnnotation) diagnostic.place()).attribute() + ": " + diagnostic.message();
  }

  private static final class InMemory implements Output {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    @Override
    public void source(String qualifiedName, String text) {
      String path = qualifiedName.replace('.', '/') + ".java";
      files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public OutputStream resource(String path) {
      return new ByteArrayOutputStream() {
        @Override
        public void close() {
          files.put(path, toByteArray());
        }
      };
    }
  }
}
