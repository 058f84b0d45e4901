package dev.recto.release;

import static dev.recto.release.NestedMaven.property;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.release.Checkout.Module;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What {@code mvn deploy} writes into a repository, from a copy of the sources in another folder,
 * another time zone, another language and another encoding.
 */
class ReleaseIT {
  private static final Path FOLDER = Path.of(property("folder"));
  private static final Checkout HERE =
      new Checkout(Path.of("..", "..").toAbsolutePath().normalize());
  private static final FolderRepository REPOSITORY =
      new FolderRepository(FOLDER.resolve("deployed"), property("version"));
  private static final String PAGE = "content/podcast/s01e04-arroyo/index.md";
  private static final String QUICK_START =
      "Micah Wylde\n<p>Stream processing in Rust.</p>\n\n2024-01-25 Arroyo\n";

  private static List<Module> deployed;
  private static NestedMaven maven;

  @BeforeAll
  static void deploy() throws Exception {
    deployed = HERE.deployed();
    Checkout.delete(FOLDER);
    Checkout there = HERE.copyTo(FOLDER.resolve("another folder"));
    maven = NestedMaven.from(REPOSITORY, FOLDER);
    maven
        .environment("TZ", "Pacific/Auckland")
        .flags("-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1")
        .run(
            there.root(),
            "deploy",
            "-pl",
            deployed.stream().map(Module::name).collect(Collectors.joining(",")),
            "-DaltDeploymentRepository=recto::" + REPOSITORY.folder().toUri(),
            // The build around this one has checked it all.
            "-Dmaven.test.skip",
            "-Dmaven.install.skip",
            "-Denforcer.skip",
            "-Dinvoker.skip",
            "-Dspotless.check.skip");
  }

  @Test
  void parentRuntimeProcessorPluginBomAndArchetypeAreDeployed() {
    assertEquals(
        Set.of(
            "recto-parent",
            "recto-runtime",
            "recto-processor",
            "recto-maven-plugin",
            "recto-bom",
            "recto-archetype"),
        deployed.stream().map(Module::artifactId).collect(Collectors.toSet()));
  }

  @Test
  void everyPomHasWhatMavenCentralAsksFor() throws Exception {
    Model parent = pom("recto-parent");
    for (Module module : deployed) {
      Model pom = pom(module.artifactId());
      Model whole = pom.getParent() == null ? pom : parent;
      assertNotNull(pom.getName(), module::toString);
      assertNotNull(pom.getDescription(), module::toString);
      assertNotNull(whole.getUrl(), module::toString);
      assertEquals("Apache-2.0", whole.getLicenses().get(0).getName());
      assertEquals("Recto", whole.getDevelopers().get(0).getName());
      assertEquals("Recto", whole.getOrganization().getName());
      assertNotNull(whole.getScm().getConnection(), module::toString);
      assertNotNull(whole.getScm().getDeveloperConnection(), module::toString);
      assertNotNull(whole.getScm().getUrl(), module::toString);
    }
  }

  @Test
  void everyJarComesWithSourcesJavadocAndAListOfItsComponents() throws Exception {
    for (Module module : deployed) {
      assertEquals(
          module.isJar()
              ? Set.of(
                  ".pom",
                  ".jar",
                  "-sources.jar",
                  "-javadoc.jar",
                  "-cyclonedx.json",
                  "-cyclonedx.xml")
              : Set.of(".pom"),
          REPOSITORY.filesOf(module.artifactId()).keySet(),
          module::toString);
    }
  }

  @Test
  void sourcesAndJavadocAreOfTheirModule() throws Exception {
    assertHas("recto-runtime", "-sources.jar", "dev/recto/Page.java");
    assertHas("recto-runtime", "-javadoc.jar", "dev.recto/dev/recto/Page.html");
    assertHas("recto-processor", "-sources.jar", "dev/recto/processor/RectoProcessor.java");
    assertHas("recto-processor", "-javadoc.jar", "dev/recto/processor/RectoProcessor.html");
    assertHas("recto-maven-plugin", "-sources.jar", "dev/recto/maven/PrepareMojo.java");
    assertHas("recto-maven-plugin", "-javadoc.jar", "dev/recto/maven/PrepareMojo.html");
  }

  @Test
  void everyFileIsTheSameAsThatOfTheBuildAroundThisOne() throws Exception {
    int compared = 0;
    for (Module module : deployed) {
      Path target = module.folder().resolve("target");
      Map<String, Path> files = REPOSITORY.filesOf(module.artifactId());
      for (Map.Entry<String, Path> file : files.entrySet()) {
        String name = module.artifactId() + "-" + REPOSITORY.version() + file.getKey();
        Path here =
            switch (file.getKey()) {
              case "-cyclonedx.json" -> target.resolve("bom.json");
              case "-cyclonedx.xml" -> target.resolve("bom.xml");
              case ".pom" -> pomOf(module);
              default -> target.resolve(name);
            };
        assertArrayEquals(Files.readAllBytes(here), Files.readAllBytes(file.getValue()), name);
        compared++;
      }
    }
    assertEquals(4 * 6 + 2, compared);
  }

  /** The pom that a module is deployed with. */
  private static Path pomOf(Module module) {
    List<String> made = List.of("target/dependency-reduced-pom.xml", "target/.flattened-pom.xml");
    return made.stream()
        .map(module.folder()::resolve)
        .filter(Files::exists)
        .findFirst()
        .orElse(module.folder().resolve("pom.xml"));
  }

  @Test
  void theListOfComponentsHasTheLibrariesInsideAndNoTime() throws Exception {
    Map<String, Path> files = REPOSITORY.filesOf("recto-processor");
    String components = Files.readString(files.get("-cyclonedx.json"));
    assertFalse(components.contains("\"timestamp\""), components);
    List<String> inside = new ArrayList<>();
    try (JarFile jar = new JarFile(files.get(".jar").toFile())) {
      var list = jar.getInputStream(jar.getEntry("META-INF/THIRD-PARTY"));
      for (String line : new String(list.readAllBytes(), UTF_8).lines().skip(2).toList()) {
        inside.add(line.replaceFirst("^(\\S+):(\\S+) ([^,]+),.*", "pkg:maven/$1/$2@$3?"));
      }
    }
    assertTrue(inside.size() > 10, inside::toString);
    for (String library : inside) {
      assertTrue(components.contains(library), library);
    }
  }

  @Test
  void theBomHasTheVersionsOfRectoAndNoOthers() throws Exception {
    Model bom = pom("recto-bom");
    assertEquals(null, bom.getParent());
    assertEquals(
        List.of("recto-runtime", "recto-processor"),
        bom.getDependencyManagement().getDependencies().stream()
            .map(Dependency::getArtifactId)
            .toList());
  }

  @Test
  void theQuickStartOfTheReadmeWorks() throws Exception {
    Examples readme = Examples.of(HERE, "README.md");
    Site site = site("quick-start");
    site.writePom(readme.block("xml", 0), versionOfPlugin("maven-resources-plugin"));
    site.write(PAGE, readme.block("markdown", 0));
    site.write("src/main/java/site/Main.java", readme.block("java", 0));
    site.write(".mvn/jvm.config", readme.after("`.mvn/jvm.config`").block("", 0));
    maven.run(site.folder(), "compile");
    assertEquals(QUICK_START, site.run("site.Main", runtime()));
    assertEquals(
        Map.of("recto-runtime", "recto", "recto-processor", "recto"),
        maven.origins("recto-runtime", "recto-processor"));
  }

  @Test
  void theDeclaredRecordsOfTheReadmeWorkWithVersionsOfTheBom() throws Exception {
    Examples readme = Examples.of(HERE, "README.md");
    Site site = site("declared");
    site.writePom(withBom(readme.block("xml", 0)), versionOfPlugin("maven-resources-plugin"));
    site.write(PAGE, readme.block("markdown", 0).replace("\"Micah Wylde\"", "\"micah-wylde\""));
    site.write("data/people.toml", readme.block("toml", 0));
    site.write("src/main/java/site/Episode.java", readme.block("java", 1));
    site.write("src/main/java/site/Person.java", readme.block("java", 2));
    String[] uses = readme.block("java", 3).split(";\n");
    site.write(
        "src/main/java/site/Uses.java",
        """
        package site;

        class Uses {
          public static void main(String[] args) {
            System.out.println(%s);
            %s.forEach(episode -> System.out.println(episode.title()));
          }
        }
        """
            .formatted(uses[0], uses[1]));
    maven.run(site.folder(), "compile");
    assertEquals("Micah Wylde\nArroyo\n", site.run("site.Uses", runtime()));
  }

  /** A pom in which the runtime and the processor have the versions of the BOM. */
  private static String withBom(String pom) throws Exception {
    String version = "\\s*<version>\\Q" + REPOSITORY.version() + "\\E</version>";
    return Examples.of(HERE, "docs/content/guides/setup.md").after("from the BOM").block("xml", 0)
        + pom.replaceAll("(<artifactId>recto-(runtime|processor)</artifactId>)" + version, "$1");
  }

  @Test
  void theArchetypeMakesASiteThatBuilds() throws Exception {
    Path folder = site("archetype").folder();
    // By its whole name, as short names of plugins are asked for in the network.
    maven.run(
        folder,
        "org.apache.maven.plugins:maven-archetype-plugin:"
            + versionOfPlugin("maven-archetype-plugin")
            + ":generate",
        "-DarchetypeGroupId=dev.recto",
        "-DarchetypeArtifactId=recto-archetype",
        "-DarchetypeVersion=" + REPOSITORY.version(),
        "-DgroupId=org.example",
        "-DartifactId=my-notes",
        "-Dpackage=org.example.notes");
    Site site = new Site(folder.resolve("my-notes"));
    assertEquals("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC\n", site.read(".mvn/jvm.config"));
    assertEquals("target/\n", site.read(".gitignore"));
    String output = maven.run(site.folder(), "package");
    assertTrue(output.contains("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0"), output);
    assertFalse(output.contains("[WARNING]"), output);
    String home = site.read("target/site/index.html");
    assertTrue(home.contains("<a href=\"/notes/second-note/\">A second note</a>"), home);
    String page = site.read("target/site/notes/first-steps/index.html");
    assertTrue(page.contains("<h2 id=\"what-to-try\">What to try</h2>"), page);
  }

  @Test
  void theSiteOfTheArchetypeUsesThePluginsOfThisBuild() throws Exception {
    Path template =
        HERE.root().resolve("tools/archetype/src/main/resources/archetype-resources/pom.xml");
    for (Plugin plugin : Checkout.read(template).getBuild().getPlugins()) {
      if (!plugin.getGroupId().equals("dev.recto")) {
        assertEquals(
            versionOfPlugin(plugin.getArtifactId()), plugin.getVersion(), plugin::toString);
      }
    }
  }

  private static String versionOfPlugin(String artifactId) {
    return deployed.get(0).pom().getBuild().getPluginManagement().getPlugins().stream()
        .filter(plugin -> plugin.getArtifactId().equals(artifactId))
        .findFirst()
        .orElseThrow()
        .getVersion();
  }

  /** An empty site; Maven would look for the root of the project further up without the folder. */
  private static Site site(String name) throws Exception {
    return new Site(Files.createDirectories(FOLDER.resolve(name + "/.mvn")).getParent());
  }

  private static Path runtime() throws Exception {
    return REPOSITORY.filesOf("recto-runtime").get(".jar");
  }

  private static Model pom(String artifactId) throws Exception {
    return Checkout.read(REPOSITORY.filesOf(artifactId).get(".pom"));
  }

  private static void assertHas(String artifactId, String rest, String name) throws Exception {
    try (JarFile jar = new JarFile(REPOSITORY.filesOf(artifactId).get(rest).toFile())) {
      assertNotNull(jar.getEntry(name), artifactId + rest);
    }
  }
}
