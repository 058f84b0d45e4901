package dev.recto.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * A project in a folder of its own, built by the Maven and the JDK that run the tests.
 *
 * <p>Recto comes from a local repository that this build has filled. Everything else comes from the
 * local repository of this build, which is given as the only remote one: nothing is downloaded.
 */
final class NestedProject {
  private static final Path REPOSITORY = Path.of(property("repository"));
  private static final String VERSION = property("version");
  private static final File SETTINGS = settings();

  private final Path folder;

  private NestedProject(Path folder) {
    this.folder = folder;
  }

  /** An empty project; what an earlier run left in its folder is deleted. */
  static NestedProject create(String name) throws IOException {
    Path folder = Path.of(property("projects")).resolve(name);
    deleteAll(folder);
    // Else Maven would look for the root of the project further up.
    Files.createDirectories(folder.resolve(".mvn"));
    return new NestedProject(folder);
  }

  /** The project in a folder of this one. */
  NestedProject module(String name) {
    return new NestedProject(folder.resolve(name));
  }

  /** The path of a file as Maven prints it. */
  String place(String path) throws IOException {
    return folder.toRealPath().resolve(path).toString();
  }

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Replaces text of a file that is in it once. */
  void replace(String path, String old, String replacement) throws IOException {
    String text = Files.readString(folder.resolve(path));
    if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
      throw new IllegalStateException(old + " is not once in " + path);
    }
    write(path, text.replace(old, replacement));
  }

  void delete(String path) throws IOException {
    Files.delete(folder.resolve(path));
  }

  void rename(String from, String to) throws IOException {
    Files.createDirectories(folder.resolve(to).getParent());
    Files.move(folder.resolve(from), folder.resolve(to));
  }

  /** Writes a pom with what every user of the plugin has in it, and more. */
  void writePom(String artifactId, String properties, String dependencies) throws IOException {
    write(
        "pom.xml",
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>it</groupId>
          <artifactId>%s</artifactId>
          <version>1</version>
          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
            %s
          </properties>
          <dependencies>
            <dependency>
              <groupId>dev.recto</groupId>
              <artifactId>recto-runtime</artifactId>
              <version>%s</version>
            </dependency>
            %s
          </dependencies>
          <build>
            <plugins>
              <plugin>
                <artifactId>maven-resources-plugin</artifactId>
                <version>%s</version>
              </plugin>
              <plugin>
                <artifactId>maven-compiler-plugin</artifactId>
                <version>%s</version>
                <configuration>
                  <compilerArgs>
                    <arg>-Xlint:all</arg>
                    <arg>-Werror</arg>
                  </compilerArgs>
                  <annotationProcessorPaths>
                    <path>
                      <groupId>dev.recto</groupId>
                      <artifactId>recto-processor</artifactId>
                      <version>%s</version>
                    </path>
                  </annotationProcessorPaths>
                </configuration>
              </plugin>
              <plugin>
                <groupId>dev.recto</groupId>
                <artifactId>recto-maven-plugin</artifactId>
                <version>%s</version>
                <executions>
                  <execution>
                    <goals>
                      <goal>prepare</goal>
                    </goals>
                  </execution>
                </executions>
              </plugin>
            </plugins>
          </build>
        </project>
        """
            .formatted(
                artifactId,
                properties,
                VERSION,
                dependencies,
                versionOf("maven-resources-plugin"),
                versionOf("maven-compiler-plugin"),
                VERSION,
                VERSION));
  }

  /** The version of a plugin that this build itself uses, by the parent pom that it installed. */
  private static String versionOf(String plugin) throws IOException {
    String pom = Files.readString(rectoFile("recto-parent", "pom"));
    Matcher version =
        Pattern.compile("<artifactId>" + plugin + "</artifactId>\\s*<version>([^<]+)<")
            .matcher(pom);
    if (!version.find()) {
      throw new IllegalStateException("no version of " + plugin + " in the parent pom");
    }
    return version.group(1);
  }

  private static Path rectoFile(String artifactId, String type) {
    return REPOSITORY.resolve(
        "dev/recto/%s/%s/%s-%s.%s".formatted(artifactId, VERSION, artifactId, VERSION, type));
  }

  MavenResult maven(String... arguments) throws IOException, MavenInvocationException {
    List<String> lines = new ArrayList<>();
    InvocationRequest request = new DefaultInvocationRequest();
    request.setBaseDirectory(folder.toFile());
    request.setBatchMode(true);
    request.setNoTransferProgress(true);
    request.addArgs(List.of(arguments));
    request.setLocalRepositoryDirectory(REPOSITORY.toFile());
    request.setUserSettingsFile(SETTINGS);
    request.setGlobalSettingsFile(SETTINGS);
    request.setJavaHome(new File(System.getProperty("java.home")));
    request.setMavenHome(new File(property("maven.home")));
    // Such short runs are faster with the fast compiler alone.
    request.setMavenOpts("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    request.addShellEnvironment("MAVEN_ARGS", "");
    request.setOutputHandler(lines::add);
    request.setErrorHandler(lines::add);
    int exitCode = new DefaultInvoker().execute(request).getExitCode();
    return new MavenResult(exitCode == 0, String.join("\n", lines));
  }

  private static File settings() {
    String outer = Path.of(property("outer.repository")).toUri().toString();
    String settings =
        """
        <settings>
          <mirrors>
            <mirror>
              <id>outer</id>
              <mirrorOf>*</mirrorOf>
              <url>%s</url>
            </mirror>
          </mirrors>
        </settings>
        """;
    try {
      Path file = REPOSITORY.resolveSibling("it-settings.xml");
      return Files.writeString(file, settings.formatted(outer)).toFile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles as an IDE would: without Maven, into the same folders. */
  void compileWithJavac(String... moreArguments) throws IOException {
    Path generated = folder.resolve("target/generated-sources/annotations");
    Files.createDirectories(generated);
    Files.createDirectories(folder.resolve("target/classes"));
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--release", "17", "-encoding", "UTF-8"));
    arguments.addAll(List.of("-d", folder.resolve("target/classes").toString()));
    arguments.addAll(List.of("-s", generated.toString()));
    arguments.addAll(List.of("-cp", runtime().toString()));
    arguments.addAll(List.of("--processor-path", processorPath()));
    arguments.addAll(List.of(moreArguments));
    int exitCode =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (exitCode != 0) {
      throw new IllegalStateException("javac failed");
    }
  }

  /** All source files below a folder. */
  String[] sourcesIn(String path) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(path))) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".java"))
          .sorted()
          .toArray(String[]::new);
    }
  }

  private static Path runtime() {
    return rectoFile("recto-runtime", "jar");
  }

  /** Every jar that was installed along with the processor. */
  private static String processorPath() throws IOException {
    List<String> jars = new ArrayList<>();
    jars.add(rectoFile("recto-processor", "jar").toString());
    jars.add(runtime().toString());
    try (Stream<Path> files = Files.walk(REPOSITORY.resolve("org/commonmark"))) {
      files.map(Path::toString).filter(file -> file.endsWith(".jar")).forEach(jars::add);
    }
    return String.join(File.pathSeparator, jars);
  }

  /** What the compiled {@code site.Main.titles()} returns. */
  String run() throws IOException, ReflectiveOperationException {
    return run("target/classes");
  }

  String run(String classes) throws IOException, ReflectiveOperationException {
    URL[] path = {folder.resolve(classes).toUri().toURL(), runtime().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      return (String) loader.loadClass("site.Main").getMethod("titles").invoke(null);
    }
  }

  /** The files below a folder, with the time at which each was written. */
  Map<String, Long> filesIn(String path) throws IOException {
    Path root = folder.resolve(path);
    Map<String, Long> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> times.put(nameIn(root, file), timeOf(file)));
    }
    return times;
  }

  /** The files below a folder, with what is in each. */
  Map<String, String> contentsIn(String path) throws IOException {
    Path root = folder.resolve(path);
    Map<String, String> contents = new TreeMap<>();
    for (String name : filesIn(path).keySet()) {
      contents.put(name, HexFormat.of().formatHex(Files.readAllBytes(root.resolve(name))));
    }
    return contents;
  }

  /** Deletes a folder with all that is in it. */
  void deleteAll(String path) throws IOException {
    deleteAll(folder.resolve(path));
  }

  static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  private static String nameIn(Path root, Path file) {
    return root.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private static long timeOf(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String property(String name) {
    String value = System.getProperty("recto.it." + name);
    if (value == null) {
      throw new IllegalStateException("recto.it." + name + " is set by the build only");
    }
    return value;
  }

  /** What Maven said, and whether it was content. */
  record MavenResult(boolean isSuccess, String output) {
    boolean says(String text) {
      return output.contains(text);
    }
  }
}
