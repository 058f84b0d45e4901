package dev.recto.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What the pom tells the compiler plugin, and through it the processor. */
final class CompilerSettings {
  private static final String OPTION = "Arecto.";
  private static final Pattern CONTENT = Pattern.compile("-Arecto\\.content=(.+)");

  /** Where a cache is changes nothing about what is generated. */
  private static final Pattern CACHE = Pattern.compile("-Arecto\\.cache=(.+)");

  private final Path module;
  private final List<String> options = new ArrayList<>();
  private final List<String> processors = new ArrayList<>();
  private final Optional<String> incremental;

  private CompilerSettings(Path module, @Nullable Xpp3Dom configuration) {
    this.module = module;
    this.incremental =
        Optional.ofNullable(configuration)
            .map(settings -> settings.getChild("useIncrementalCompilation"))
            .map(Xpp3Dom::getValue);
    if (configuration != null) {
      collect(configuration, false);
    }
  }

  /** The settings of one execution, with what it has from the plugin as a whole. */
  static CompilerSettings of(MavenProject project, String execution, String goal) {
    return new CompilerSettings(
        project.getBasedir().toPath(),
        project.getGoalConfiguration(
            "org.apache.maven.plugins", "maven-compiler-plugin", execution, goal));
  }

  /** Arguments can be written in several elements, some with the option as the element's name. */
  private void collect(Xpp3Dom element, boolean isProcessor) {
    String name = element.getName();
    String value = element.getValue() == null ? "" : element.getValue().strip();
    boolean inside = isProcessor || name.equals("annotationProcessorPaths");
    if (name.startsWith(OPTION)) {
      options.add("-" + name + "=" + value);
    } else if (value.contains(OPTION)) {
      options.add(value);
    } else if (inside && !value.isEmpty()) {
      processors.add(name + "=" + value);
    }
    for (Xpp3Dom child : element.getChildren()) {
      collect(child, inside);
    }
  }

  /** Whether changed files are compiled with all others. */
  boolean isIncremental(boolean byProperty) {
    return incremental.map(value -> !"false".equals(value)).orElse(byProperty);
  }

  /** The content root that the pom gives the processor, from the module's folder. */
  Optional<Path> contentRoot() {
    return path(CONTENT);
  }

  /** The folder of the cache that the pom gives the processor, likewise. */
  Optional<Path> cache() {
    return path(CACHE);
  }

  private Optional<Path> path(Pattern option) {
    return options.stream()
        .map(option::matcher)
        .filter(Matcher::matches)
        .map(found -> module.resolve(found.group(1)))
        .findFirst();
  }

  /**
   * What changes the output though no content changes: the processor's options and the libraries on
   * its path. The module's own folder goes by a name that is the same on every machine.
   */
  List<String> relevant() {
    List<String> relevant = new ArrayList<>(processors);
    options.stream()
        .filter(option -> !CACHE.matcher(option).matches())
        .map(option -> option.replace(module.toString(), "${basedir}"))
        .forEach(relevant::add);
    return relevant;
  }
}
