package dev.recto.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The goal {@code recto:prepare}: makes Maven compile again when content was changed, added or
 * deleted, and removes what an earlier compilation made of it. Maven sets the fields.
 */
public final class PrepareMojo extends AbstractMojo {
  private @Nullable MavenProject project;
  private @Nullable File content;
  private @Nullable File staticFolder;
  private @Nullable String stampPackage;
  private @Nullable File stampDirectory;
  private @Nullable File classesDirectory;
  private @Nullable File statusDirectory;
  private boolean useIncrementalCompilation = true;
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
    requireIncrementalCompilation(module);
    Path sources = set(stampDirectory, "stampDirectory").toPath();
    try {
      ContentHash hash =
          ContentHash.of(
              set(content, "content").toPath(), set(staticFolder, "staticFolder").toPath());
      prepare(packageFor(module), hash, sources);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot prepare the content of " + content + ": " + e, e);
    }
    module.addCompileSourceRoot(sources.toString());
  }

  private void prepare(StampPackage name, ContentHash hash, Path sources)
      throws IOException, MojoExecutionException {
    StampSource stamp = new StampSource(name, hash);
    CompilerStatus compiler = new CompilerStatus(set(statusDirectory, "statusDirectory").toPath());
    Path classes = set(classesDirectory, "classesDirectory").toPath();
    OutdatedOutputs outputs = new OutdatedOutputs(classes);
    boolean changed = !stamp.isIn(sources);
    if (changed || !compiler.covers(outputs.list())) {
      // Before the stamp is written, so that a build that ends in between does it again.
      outputs.delete().forEach(this::warnOfRefused);
      // A class that an IDE made of the stamp would hide that Maven's own compilation failed.
      Files.deleteIfExists(stamp.classIn(classes));
      compiler.forgetInputs();
    }
    if (changed) {
      announce(Files.exists(stamp.fileIn(sources)));
      stamp.writeTo(sources);
    }
  }

  private void announce(boolean isKnown) {
    if (isKnown) {
      getLog().info("Content has changed in " + content);
    } else {
      getLog().debug("First stamp of " + content);
    }
  }

  private void warnOfRefused(String line) {
    getLog()
        .warn(
            "%s names `%s`, which is no plain file among the classes; it is left alone"
                .formatted(OutdatedOutputs.LIST, line));
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
  private void requireIncrementalCompilation(MavenProject module) throws MojoExecutionException {
    Xpp3Dom compiler =
        module.getGoalConfiguration(
            "org.apache.maven.plugins", "maven-compiler-plugin", "default-compile", "compile");
    Xpp3Dom setting = compiler == null ? null : compiler.getChild("useIncrementalCompilation");
    boolean isOn =
        setting == null ? useIncrementalCompilation : !"false".equals(setting.getValue());
    if (!isOn) {
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
