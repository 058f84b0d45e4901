import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Maven project that compiles a site, as an author sets it up: {@code .mvn/jvm.config} has the
 * flags, and {@code mvn} works offline.
 *
 * @param folder the project
 * @param mvn how to compile it
 */
record MavenProject(Path folder, Command mvn) {
  private static final String POM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>site</groupId>
        <artifactId>site</artifactId>
        <version>1</version>
        <properties>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencies>
          <dependency>
            <groupId>dev.recto</groupId>
            <artifactId>recto-runtime</artifactId>
            <version>VERSION</version>
          </dependency>
        </dependencies>
        <build>
          <plugins>
            <plugin>
              <artifactId>maven-resources-plugin</artifactId>
              <version>3.5.0</version>
            </plugin>
            <plugin>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>3.16.0</version>
              <configuration>
                <release>17</release>
                COMPILER
              </configuration>
            </plugin>
            PREPARE
          </plugins>
        </build>
      </project>
      """;

  private static final String PREPARE =
      """
      <plugin>
        <groupId>dev.recto</groupId>
        <artifactId>recto-maven-plugin</artifactId>
        <version>VERSION</version>
        <executions><execution><goals><goal>prepare</goal></goals></execution></executions>
      </plugin>
      """;

  private static final String PROCESSOR =
      """
      <annotationProcessorPaths>
        <path>
          <groupId>dev.recto</groupId>
          <artifactId>recto-processor</artifactId>
          <version>VERSION</version>
        </path>
      </annotationProcessorPaths>
      <fork>FORK</fork>
      <compilerArgs>
        <arg>-Arecto.content=CONTENT</arg>
        <arg>-XDshould-stop.ifError=FLOW</arg>
        FLAGS
      </compilerArgs>
      """;

  /** A project with Recto, whose compiler runs in Maven's own JVM. */
  static MavenProject inProcess(Recto recto, Site site, String program) throws IOException {
    return withRecto(recto, site, "maven-" + program, program, false);
  }

  /** A project with Recto, whose compiler runs in another JVM, with the same flags. */
  static MavenProject forked(Recto recto, Site site) throws IOException {
    return withRecto(recto, site, "maven-forked", "mvn", true);
  }

  /** A project without Recto, whose sources are what it generated, and the site's own. */
  static MavenProject plain(Recto recto, Site site, Path generated) throws IOException {
    Path folder = site.folder().resolve("maven-plain");
    String pom = POM.replace("COMPILER", "<proc>none</proc>").replace("PREPARE", "");
    MavenProject project = create(recto, folder, "mvn", pom);
    for (Path source : Folders.files(generated, ".java")) {
      Path copy = folder.resolve("src/main/java").resolve(generated.relativize(source).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(source, copy);
    }
    Files.copy(site.source(), folder.resolve("src/main/java/site/SiteContent.java"));
    return project;
  }

  private static MavenProject withRecto(
      Recto recto, Site site, String name, String program, boolean forked) throws IOException {
    String arguments =
        recto.flags().stream()
            .map(flag -> "<arg>-J" + flag + "</arg>")
            .collect(Collectors.joining());
    String pom =
        POM.replace("COMPILER", PROCESSOR)
            .replace("PREPARE", PREPARE)
            .replace("CONTENT", site.content().toString())
            .replace("FORK", Boolean.toString(forked))
            .replace("FLAGS", forked ? arguments : "");
    Path folder = site.folder().resolve(name);
    MavenProject project = create(recto, folder, program, pom);
    Path sources = Files.createDirectories(folder.resolve("src/main/java/site"));
    Files.copy(site.source(), sources.resolve(site.source().getFileName()));
    return project;
  }

  private static MavenProject create(Recto recto, Path folder, String program, String pom)
      throws IOException {
    Files.createDirectories(Folders.empty(folder).resolve(".mvn"));
    Files.writeString(folder.resolve("pom.xml"), pom.replace("VERSION", recto.version()));
    Files.write(folder.resolve(".mvn/jvm.config"), recto.flags());
    Files.createDirectories(folder.resolve("src/main/java"));
    Command mvn =
        Command.of(folder, program, "-q", "-B", "-Dmaven.repo.local=" + recto.repository())
            .with(Map.of("JAVA_HOME", recto.jdk().toString()))
            .with("compile");
    return new MavenProject(folder, mvn);
  }

  /** Compiles it for the first time, online, since plugins may have to be fetched. */
  MavenProject first() throws IOException, InterruptedException {
    mvn.cost();
    return this;
  }

  void clean() throws IOException {
    Folders.delete(folder.resolve("target"));
  }

  Cost compile() throws IOException, InterruptedException {
    return compile(true);
  }

  Cost compile(boolean succeeds) throws IOException, InterruptedException {
    return mvn.with("-o").cost(succeeds);
  }
}
