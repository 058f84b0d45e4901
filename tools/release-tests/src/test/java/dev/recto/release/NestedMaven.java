package dev.recto.release;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * The Maven and the JDK that run the tests, with a local repository that begins empty.
 *
 * <p>Recto comes from a folder with what was deployed, and everything else from the local
 * repository of the build around this one: nothing is downloaded, and nothing there is changed.
 *
 * @param settings the settings, which say so
 * @param repository the local repository
 * @param recto what was deployed
 * @param environment variables for Maven
 * @param flags for the JVM
 */
record NestedMaven(
    Path settings,
    Path repository,
    FolderRepository recto,
    Map<String, String> environment,
    String flags) {
  private static final String SETTINGS =
      """
      <settings>
        <mirrors>
          <mirror>
            <id>outer</id>
            <mirrorOf>*,!recto</mirrorOf>
            <url>%2$s</url>
          </mirror>
        </mirrors>
        <profiles>
          <profile>
            <id>repositories</id>
            <repositories>
              <repository>
                <id>recto</id>
                <url>%1$s</url>
                <snapshots><enabled>true</enabled></snapshots>
              </repository>
              <repository>
                <id>central</id>
                <url>%2$s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
                <snapshots><enabled>false</enabled></snapshots>
              </repository>
            </repositories>
            <pluginRepositories>
              <pluginRepository>
                <id>recto</id>
                <url>%1$s</url>
                <snapshots><enabled>true</enabled></snapshots>
              </pluginRepository>
              <pluginRepository>
                <id>central</id>
                <url>%2$s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
                <snapshots><enabled>false</enabled></snapshots>
              </pluginRepository>
            </pluginRepositories>
          </profile>
        </profiles>
        <activeProfiles>
          <activeProfile>repositories</activeProfile>
        </activeProfiles>
      </settings>
      """;

  /** Keeps its own files in a folder. */
  static NestedMaven from(FolderRepository recto, Path folder) throws IOException {
    Path repository = Files.createDirectories(folder.resolve("repository"));
    Path outer = Path.of(property("outer.repository"));
    Path settings = folder.resolve("settings.xml");
    Files.writeString(settings, SETTINGS.formatted(recto.folder().toUri(), outer.toUri()));
    // Such short runs are faster with the fast compiler alone.
    String flags = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
    return new NestedMaven(settings, repository, recto, Map.of("MAVEN_ARGS", ""), flags);
  }

  NestedMaven environment(String name, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(name, value);
    return new NestedMaven(settings, repository, recto, more, flags);
  }

  NestedMaven flags(String more) {
    return new NestedMaven(settings, repository, recto, environment, flags + " " + more);
  }

  /** What Maven prints in a folder; it fails if Maven does. */
  String run(Path folder, String... arguments) throws IOException, MavenInvocationException {
    List<String> lines = new ArrayList<>();
    InvocationRequest request = new DefaultInvocationRequest();
    request.setBaseDirectory(folder.toFile());
    request.setBatchMode(true);
    request.setNoTransferProgress(true);
    request.setJavaHome(new File(System.getProperty("java.home")));
    request.setMavenHome(new File(property("maven.home")));
    request.setLocalRepositoryDirectory(repository.toFile());
    request.setUserSettingsFile(settings.toFile());
    request.setGlobalSettingsFile(settings.toFile());
    environment.forEach(request::addShellEnvironment);
    request.setMavenOpts(flags);
    request.addArgs(List.of(arguments));
    request.setOutputHandler(lines::add);
    request.setErrorHandler(lines::add);
    int exitCode = new DefaultInvoker().execute(request).getExitCode();
    String output = String.join("\n", lines);
    if (exitCode != 0) {
      throw new AssertionError(output);
    }
    return output;
  }

  /** From which repository the jars of artifacts are. */
  Map<String, String> origins(String... artifactIds) throws IOException {
    Map<String, String> origins = new TreeMap<>();
    for (String artifactId : artifactIds) {
      Path notes = Path.of("dev/recto", artifactId, recto.version(), "_remote.repositories");
      for (String line : Files.readAllLines(repository.resolve(notes))) {
        if (line.contains(".jar>")) {
          origins.put(artifactId, line.replaceFirst(".*>(.*)=", "$1"));
        }
      }
    }
    return origins;
  }

  static String property(String name) {
    String value = System.getProperty("recto.it." + name);
    if (value == null) {
      throw new IllegalStateException("recto.it." + name + " is set by the build only");
    }
    return value;
  }
}
