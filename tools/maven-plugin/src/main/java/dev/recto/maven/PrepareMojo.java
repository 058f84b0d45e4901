package dev.recto.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The goal {@code recto:prepare}: makes Maven compile again when content or a setting of the
 * processor was changed, and removes what an earlier compilation made. Maven sets the fields.
 *
 * @since 0.1
 */
public final class PrepareMojo extends AbstractMojo {
  private @Nullable MavenProject project;
  private @Nullable File content;
  private @Nullable File staticFolder;
  private @Nullable File dataFolder;
  private @Nullable String stampPackage;
  private boolean useIncrementalCompilation = true;
  private boolean cache = true;
  private boolean skip;

  /** A goal for Maven to run. */
  public PrepareMojo() {}

  @Override
  public void execute() throws MojoExecutionException {
    MavenProject module = set(project, "project");
    if (skip || "pom".equals(module.getPackaging())) {
      getLog().debug("Nothing to prepare: skipped, or a module without classes");
      return;
    }
    SourceSet main = SourceSet.main(module);
    SourceSet tests = SourceSet.tests(module);
    try {
      prepare(main, module);
      module.addCompileSourceRoot(main.stamps().toString());
      if (hasContent(tests)) {
        prepare(tests, module);
        module.addTestCompileSourceRoot(tests.stamps().toString());
      }
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot prepare the content: " + e, e);
    }
  }

  /** Whether there are, or were, annotated types. */
  private static boolean hasContent(SourceSet sources) throws IOException {
    return !LastCompilation.in(sources.classes()).outputs().isEmpty()
        || Files.isDirectory(sources.stamps());
  }

  private void prepare(SourceSet sources, MavenProject module)
      throws IOException, MojoExecutionException {
    CompilerSettings settings = sources.settings(module);
    requireIncrementalCompilation(settings);
    LastCompilation last = LastCompilation.in(sources.classes());
    List<Input> inputs = inputs(module, last, settings);
    Path folder = module.getBasedir().toPath();
    Optional<BuildCache> kept =
        cache ? Optional.of(BuildCache.of(module, settings)) : Optional.empty();
    sources.noteCache(kept.map(BuildCache::note));
    WatchedFiles files = kept.map(c -> c.watched(sources)).orElseGet(WatchedFiles::unknown);
    ContentHash hash = ContentHash.of(folder, inputs, settings.relevant(), files);
    files.save();
    StampSource stamp = new StampSource(packageFor(module), sources.stampClass(), hash);
    CompilerStatus compiler = sources.status(module);
    OutdatedOutputs outputs = new OutdatedOutputs(sources.classes(), last.outputs());
    boolean foreign = !stamp.isAlikeIn(sources.stamps(), sources.noted());
    boolean changed = foreign || !stamp.isIn(sources.stamps());
    boolean good = !foreign && !last.failed() && isWhole(sources, outputs, compiler);
    if (changed && good && stamp.hasSettingsIn(sources.stamps()) && update(kept, sources, files)) {
      stamp.replaceIn(sources.stamps());
      stamp.writeTo(sources.noted());
      return;
    }
    if (changed || !good) {
      sources.saveConstants();
      // Before the stamp is written, so that a build that ends in between does it again.
      outputs.delete().forEach(this::warnOfRefused);
      // A class that an IDE made of the stamp would hide that Maven's own compilation failed.
      Files.deleteIfExists(stamp.classIn(sources.classes().path()));
      compiler.forgetInputs();
    }
    if (changed) {
      boolean known = Files.exists(stamp.fileIn(sources.stamps()));
      announce(foreign, known, watched(inputs, folder));
      stamp.writeTo(sources.stamps());
      stamp.writeTo(sources.noted());
    }
  }

  /** Whether the classes could stay as they are, and everything else is up to date now. */
  private boolean update(Optional<BuildCache> kept, SourceSet sources, WatchedFiles files)
      throws IOException {
    Optional<String> accounting =
        kept.isPresent() ? kept.get().update(sources, files) : Optional.empty();
    accounting.ifPresent(
        line -> {
          getLog().info("Content has changed, and no class with it");
          getLog().info(line);
        });
    return accounting.isPresent();
  }

  private List<Input> inputs(MavenProject module, LastCompilation last, CompilerSettings settings) {
    Path folder = module.getBasedir().toPath();
    Path usual = content == null ? folder.resolve("content") : content.toPath();
    Optional<Path> names = Optional.ofNullable(staticFolder).map(File::toPath);
    Optional<Path> data = Optional.ofNullable(dataFolder).map(File::toPath);
    List<Input> inputs = new Inputs(folder).after(last, settings.contentRoot(), usual, names, data);
    boolean differs =
        content != null
            && inputs.stream().noneMatch(input -> input.in(folder).equals(usual.normalize()));
    if (differs) {
      getLog()
          .info(
              "Watching "
                  + watched(inputs, folder)
                  + ", which the processor reads, and not "
                  + content);
    }
    return inputs;
  }

  private static boolean isWhole(
      SourceSet sources, OutdatedOutputs outputs, CompilerStatus compiler) throws IOException {
    return compiler.covers(sources.classes().path().resolve(LastCompilation.RECORD))
        && !outputs.isAnyMissing(compiler.created());
  }

  private void announce(boolean isForeign, boolean isKnown, String watched) {
    if (isForeign) {
      getLog()
          .info(
              "The generated sources come from another build, perhaps by a build cache;"
                  + " compiling again");
    } else if (isKnown) {
      getLog().info("Content or settings have changed; compiling " + watched + " again");
    } else {
      getLog().debug("First stamp of " + watched);
    }
  }

  /** The folders of content and of data, as far as they exist. */
  private static String watched(List<Input> inputs, Path folder) {
    return inputs.stream()
        .filter(input -> input.kind() == Input.Kind.TREE)
        .filter(input -> Files.exists(input.in(folder)))
        .map(Input::path)
        .collect(Collectors.joining(", "));
  }

  private void warnOfRefused(String name) {
    getLog()
        .warn(
            "%s names `%s`, which is not a plain file among the classes; it is left alone"
                .formatted(LastCompilation.RECORD, name));
  }

  private StampPackage packageFor(MavenProject module) throws MojoExecutionException {
    try {
      return stampPackage == null
          ? StampPackage.of(module.getGroupId(), module.getArtifactId())
          : new StampPackage(stampPackage);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("Parameter stampPackage: " + e.getMessage(), e);
    }
  }

  /** Without it, the stamp alone would be compiled, and the generated classes would be missing. */
  private void requireIncrementalCompilation(CompilerSettings settings)
      throws MojoExecutionException {
    if (!settings.isIncremental(useIncrementalCompilation)) {
      throw new MojoExecutionException(
          "useIncrementalCompilation of maven-compiler-plugin is false: changed files would be"
              + " compiled alone, without the processor; remove that setting");
    }
  }

  private static <T> T set(@Nullable T value, String name) throws MojoExecutionException {
    if (value == null) {
      throw new MojoExecutionException("Maven has not set the parameter " + name);
    }
    return value;
  }
}
