package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.maven.NestedProject.MavenResult;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/** A site with two pages and a collection, and what its builds are to say. */
final class PodcastSite {
  static final String MAIN = "src/main/java/site/Main.java";
  static final String CONTENT = "src/main/java/site/SiteContent.java";

  private PodcastSite() {}

  static void useEclipse(NestedProject site) throws IOException {
    String dependencies =
        """
        <dependencies>
          <dependency>
            <groupId>org.codehaus.plexus</groupId>
            <artifactId>plexus-compiler-eclipse</artifactId>
            <version>%s</version>
            <exclusions>
              <exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion>
            </exclusions>
          </dependency>
          <dependency>
            <groupId>org.eclipse.jdt</groupId>
            <artifactId>ecj</artifactId>
            <version>%s</version>
          </dependency>
        </dependencies>
        """
            .formatted(
                NestedProject.property("plexus.compiler.version"),
                NestedProject.property("ecj.version"));
    site.replace("pom.xml", "-Xlint:all", "-replaceProcessorPathWithProcessorModulePath");
    site.replace("pom.xml", "<arg>-Werror</arg>", "");
    site.replace(
        "pom.xml",
        "<configuration>",
        dependencies + "<configuration>" + "<compilerId>eclipse</compilerId>");
  }

  static NestedProject site(String name) throws Exception {
    NestedProject site = NestedProject.create(name);
    site.writePom(name, "", "");
    writeSources(site);
    site.write("content/podcast/a.md", page("Alpha"));
    site.write("content/podcast/b.md", page("Beta"));
    return site;
  }

  static void writeSources(NestedProject site) throws Exception {
    site.write(CONTENT, collection());
    site.write(
        MAIN,
        main(
            "Episodes.all().stream().map(Episode::title)"
                + ".collect(java.util.stream.Collectors.joining(\",\"))"));
  }

  static String collection() {
    return """
    package site;

    import dev.recto.ContentCollection;

    @ContentCollection(from = "podcast", registry = "Episodes", orderBy = "title")
    interface SiteContent {}
    """;
  }

  static String twoCollections() {
    return collection()
        .replace(
            "interface",
            "@ContentCollection(from = \"people\", registry = \"People\", record = \"Person\")\n"
                + "interface");
  }

  static String main(String titles) {
    return """
    package site;

    public final class Main {
      private Main() {}

      public static String titles() {
        return %s;
      }
    }
    """
        .formatted(titles);
  }

  static String page(String title) {
    return """
    +++
    title = "%s"
    +++

    Text.
    """
        .formatted(title);
  }

  static String brokenPage() {
    return page("Alpha").replace("\"Alpha\"", "3");
  }

  static Set<String> namesOf(NestedProject site, String... parts) throws Exception {
    return site.filesIn("target/classes").keySet().stream()
        .filter(name -> Set.of(parts).stream().anyMatch(name::contains))
        .collect(Collectors.toSet());
  }

  static void assertRecompiled(MavenResult result) {
    assertTrue(result.isSuccess(), result.output());
    assertTrue(result.says("Recompiling the module because of"), result.output());
  }

  static void assertUpdated(MavenResult result) {
    assertTrue(result.isSuccess(), result.output());
    assertTrue(result.says("[INFO] Content has changed, and no class with it"), result.output());
    assertTrue(result.says("Nothing to compile - all classes are up to date"), result.output());
  }

  static void assertBroken(MavenResult result, NestedProject site) throws IOException {
    assertFalse(result.isSuccess(), result.output());
    String place = site.place("content/podcast/a.md");
    assertTrue(result.says("[ERROR] " + place + ":[2,9] "), result.output());
    assertTrue(result.says("[wrong-type]"), result.output());
  }

  static void assertUpToDate(MavenResult result) {
    assertTrue(result.isSuccess(), result.output());
    assertTrue(result.says("Nothing to compile - all classes are up to date"), result.output());
    assertFalse(result.says("have changed"), result.output());
  }
}
