package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.maven.NestedProject.MavenResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Several at once, each in a folder of its own: most of the time goes to starting Maven. */
@Execution(ExecutionMode.CONCURRENT)
class StalenessIT {
  private static final String MAIN = "src/main/java/site/Main.java";
  private static final String CONTENT = "src/main/java/site/SiteContent.java";

  /** Maven may change a local repository only for one build at a time; the others only read it. */
  @BeforeAll
  static void fillTheLocalRepository() throws Exception {
    NestedProject site = site("first");
    useEclipse(site);
    MavenResult eclipse = site.maven("test-compile");
    assertTrue(eclipse.isSuccess(), eclipse.output());
  }

  @Test
  void unchangedContentIsNotCompiledAgain() throws Exception {
    NestedProject site = site("unchanged");
    assertRecompiled(site.maven("compile"));
    assertEquals("Alpha,Beta", site.run());
    Map<String, Long> classes = site.filesIn("target/classes");
    Map<String, Long> sources = site.filesIn("target/generated-sources");
    assertUpToDate(site.maven("compile"));
    assertEquals(classes, site.filesIn("target/classes"));
    assertEquals(sources, site.filesIn("target/generated-sources"));
  }

  @Test
  void contentThatIsEditedAddedRenamedOrDeletedIsCompiled() throws Exception {
    NestedProject site = site("changed");
    assertRecompiled(site.maven("compile"));

    site.write("content/podcast/a.md", page("Aleph"));
    assertUpdated(site.maven("compile"));
    assertEquals("Aleph,Beta", site.run());

    site.write("content/podcast/c.md", page("Gamma"));
    MavenResult added = site.maven("compile");
    assertRecompiled(added);
    assertTrue(
        added.says("[INFO] Content or settings have changed; compiling content again"),
        added.output());
    assertEquals("Aleph,Beta,Gamma", site.run());

    site.rename("content/podcast/c.md", "content/podcast/d.md");
    assertRecompiled(site.maven("compile"));
    assertEquals("Aleph,Beta,Gamma", site.run());

    site.delete("content/podcast/a.md");
    assertRecompiled(site.maven("compile"));
    assertEquals("Beta,Gamma", site.run());

    assertUpToDate(site.maven("compile"));
  }

  @Test
  void whatIsUpdatedIsWhatACleanBuildMakes() throws Exception {
    NestedProject site = site("updated");
    site.write("content/podcast/c.md", page("Gamma") + "\n[b](@/podcast/b.md#text)\n");
    site.write("content/podcast/b.md", page("Beta") + "\n## Text\n");
    assertRecompiled(site.maven("compile"));
    site.write("content/podcast/a.md", page("Aleph") + "\nMore.\n");
    site.write("content/podcast/b.md", page("Beta*/") + "\n## Text\n\n[c](c.md)\n");
    assertUpdated(site.maven("compile"));
    Map<String, String> updated = site.contentsIn("target/classes");
    Map<String, String> sources = site.contentsIn("target/generated-sources/annotations");
    assertUpToDate(site.maven("compile"));
    site.deleteAll("target");
    assertRecompiled(site.maven("compile", "-Drecto.cache=false"));
    assertEquals(site.contentsIn("target/classes"), updated);
    assertEquals(site.contentsIn("target/generated-sources/annotations"), sources);
    assertEquals(
        Set.of(),
        site.filesIn("target").keySet().stream()
            .filter(name -> name.startsWith("recto-cache"))
            .collect(Collectors.toSet()));
  }

  @Test
  void contentAndCodeThatChangeTogetherAreBothCompiled() throws Exception {
    NestedProject site = site("together");
    assertRecompiled(site.maven("compile"));
    site.write("content/podcast/a.md", page("Aleph"));
    site.replace(CONTENT, "\"Episodes\"", "\"Posts\", record = \"Episode\"");
    site.replace(MAIN, "Episodes.all", "Posts.all");
    MavenResult result = site.maven("compile");
    assertTrue(result.isSuccess(), result.output());
    assertEquals(Set.of(), namesOf(site, "Episodes"));
    assertEquals("Aleph,Beta", site.run());
    site.write("content/podcast/a.md", page("Alpha"));
    assertUpdated(site.maven("compile"));
    assertEquals("Alpha,Beta", site.run());
  }

  @Test
  void aWarningIsShownByTheCompiler() throws Exception {
    NestedProject site = site("warned");
    site.replace("pom.xml", "<arg>-Werror</arg>", "");
    assertRecompiled(site.maven("compile"));
    for (int i = 0; i < 2; i++) {
      site.write("content/podcast/a.md", page("Alpha") + "\n[^a]: Note " + i + ".\n");
      MavenResult warned = site.maven("compile");
      assertRecompiled(warned);
      assertTrue(warned.says("[unused-footnote]"), warned.output());
    }
  }

  @Test
  void dataThatIsAddedEditedOrDeletedIsCompiled() throws Exception {
    NestedProject site = site("data");
    assertRecompiled(site.maven("compile"));

    site.write("data/people.csv", "id,name\nada,Ada\n");
    assertUpdated(site.maven("compile"));
    site.write("data/people.csv", "id,name\nada,Ada Lovelace\n");
    assertUpdated(site.maven("compile"));
    site.write("data/events/one.toml", "title = \"One\"\n");
    assertUpdated(site.maven("compile"));
    site.delete("data/events/one.toml");
    assertUpdated(site.maven("compile"));

    assertUpToDate(site.maven("compile"));
  }

  @Test
  void codeThatUsesAPageThatIsGoneIsTold() throws Exception {
    NestedProject site = site("gone");
    site.replace(MAIN, "return ", "return Episodes.A.title() + ");
    assertRecompiled(site.maven("compile"));
    site.delete("content/podcast/a.md");
    for (int i = 0; i < 2; i++) {
      MavenResult gone = site.maven("compile");
      assertFalse(gone.isSuccess(), gone.output());
      assertTrue(
          gone.says("recto: `Episodes.A` was the page `podcast/a.md`, which is gone"),
          gone.output());
      assertTrue(gone.says("cannot find symbol"), gone.output());
    }
    site.replace(MAIN, "Episodes.A.title()", "Episodes.B.title()");
    MavenResult fixed = site.maven("compile");
    assertTrue(fixed.isSuccess(), fixed.output());
    assertFalse(fixed.says("which is gone"), fixed.output());
  }

  @Test
  void otherLineEndsAreNoticed() throws Exception {
    NestedProject site = site("line-ends");
    assertRecompiled(site.maven("compile"));
    site.write("content/podcast/a.md", page("Alpha").replace("\n", "\r\n"));
    assertUpdated(site.maven("compile"));
    assertEquals("Alpha,Beta", site.run());
  }

  @Test
  void brokenContentFailsUntilItIsFixed() throws Exception {
    NestedProject site = site("broken");
    assertRecompiled(site.maven("compile"));
    site.write("content/podcast/a.md", brokenPage());
    assertBroken(site.maven("compile"), site);
    assertBroken(site.maven("compile"), site);
    site.write("content/podcast/a.md", page("Aleph"));
    assertRecompiled(site.maven("compile"));
    assertEquals("Aleph,Beta", site.run());
    assertUpToDate(site.maven("compile"));
  }

  @Test
  void aDeletedCollectionLeavesNothingBehind() throws Exception {
    NestedProject site = site("orphans");
    site.write(CONTENT, twoCollections());
    site.write("content/people/ada.md", page("Ada"));
    assertRecompiled(site.maven("compile"));
    assertFalse(namesOf(site, "Person", "People").isEmpty());

    // Only the annotation goes.
    site.write(CONTENT, collection());
    assertRecompiled(site.maven("compile"));
    assertEquals(Set.of(), namesOf(site, "Person", "People"));
    assertEquals("Alpha,Beta", site.run());

    // Everything goes, the content as well.
    site.write(CONTENT, "package site;\n\ninterface SiteContent {}\n");
    site.write(MAIN, main("\"nothing\""));
    site.delete("content/podcast/a.md");
    site.delete("content/podcast/b.md");
    assertRecompiled(site.maven("compile"));
    assertEquals(Set.of(), namesOf(site, "Episode", "META-INF/recto"));
    assertEquals("nothing", site.run());
  }

  /** On JDK 17 javac would crash on the classes of generated records. */
  @Test
  void whatAnIdeHasCompiledIsReplaced() throws Exception {
    NestedProject site = site("ide");
    site.write("content/people/ada.md", page("Ada"));
    site.compileWithJavac(site.sourcesIn("src/main/java"));
    assertEquals("Alpha,Beta", site.run());
    assertRecompiled(site.maven("compile"));
    assertEquals("Alpha,Beta", site.run());
    assertUpToDate(site.maven("compile"));

    // A collection that Maven has not seen, and then code that names its record.
    site.write(CONTENT, twoCollections());
    site.compileWithJavac(site.sourcesIn("src/main/java"));
    site.write(MAIN, main("new Object() { Person person = People.ADA; }.person.title()"));
    assertRecompiled(site.maven("compile"));
    assertEquals("Ada", site.run());
    assertUpToDate(site.maven("compile"));
  }

  /** An IDE may run the goal too, and compile the stamp, but not run the processor. */
  @Test
  void aStampThatAnIdeHasCompiledHidesNoChange() throws Exception {
    NestedProject site = site("ide-stamp");
    assertRecompiled(site.maven("compile"));
    site.write("content/podcast/a.md", page("Aleph"));
    compileStampAsAnIde(site);
    assertTrue(site.maven("compile").isSuccess());
    assertEquals("Aleph,Beta", site.run());
  }

  @Test
  void aStampThatAnIdeHasCompiledHidesNoFailure() throws Exception {
    NestedProject site = site("ide-broken");
    site.compileWithJavac(site.sourcesIn("src/main/java"));
    site.write("content/podcast/a.md", brokenPage());
    compileStampAsAnIde(site);
    assertBroken(site.maven("compile"), site);
    assertBroken(site.maven("compile"), site);
  }

  private static void compileStampAsAnIde(NestedProject site) throws Exception {
    assertTrue(site.maven("generate-sources").isSuccess());
    site.compileWithJavac(site.sourcesIn("target/generated-sources/recto"));
  }

  /** A build cache brings back generated sources, with their times, and leaves the classes. */
  @Test
  void sourcesThatABuildCacheBringsBackDoNotHideThatClassesAreOfOtherContent() throws Exception {
    NestedProject site = site("restored");
    assertTrue(site.maven("compile").isSuccess());
    site.rename("target/generated-sources", "stored");
    site.write("content/podcast/b.md", page("Beth"));
    assertTrue(site.maven("compile").isSuccess());
    assertEquals("Alpha,Beth", site.run());

    site.deleteAll("target/generated-sources");
    site.rename("stored", "target/generated-sources");
    site.write("content/podcast/b.md", page("Beta"));
    MavenResult result = site.maven("compile");
    assertRecompiled(result);
    assertTrue(result.says("come from another build, perhaps by a build cache"), result.output());
    assertEquals("Alpha,Beta", site.run());
    assertUpToDate(site.maven("compile"));
  }

  /** A fresh checkout whose generated sources alone came from a build cache. */
  @Test
  void contentThatIsEditedAfterABuildCacheBroughtBackItsSourcesIsCompiled() throws Exception {
    NestedProject site = site("restored-checkout");
    assertTrue(site.maven("compile").isSuccess());
    site.rename("target/generated-sources", "stored");
    site.deleteAll("target");
    site.rename("stored", "target/generated-sources");
    site.write("content/podcast/b.md", page("Beth"));
    assertRecompiled(site.maven("compile"));
    assertEquals("Alpha,Beth", site.run());
    site.write("content/podcast/b.md", page("Bess"));
    assertUpdated(site.maven("compile"));
    assertEquals("Alpha,Bess", site.run());
  }

  /** Two Java modules that both have content, one of which reads the other. */
  @Test
  void eachModuleOfAReactorHasItsOwnContent() throws Exception {
    NestedProject reactor = NestedProject.create("reactor");
    reactor.write(
        "pom.xml",
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>it</groupId>
          <artifactId>reactor</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          <modules>
            <module>one</module>
            <module>two</module>
          </modules>
        </project>
        """);
    NestedProject one = reactor.module("one");
    one.writePom("one", "", "");
    one.write("src/main/java/module-info.java", "module one {\n  requires dev.recto;\n}\n");
    one.write("src/main/java/one/SiteContent.java", collection().replace("site;", "one;"));
    one.write("content/podcast/a.md", page("Alpha"));
    NestedProject two = reactor.module("two");
    two.writePom(
        "two",
        "",
        "<dependency><groupId>it</groupId><artifactId>one</artifactId><version>1</version></dependency>");
    two.write(
        "src/main/java/module-info.java",
        "module two {\n  requires dev.recto;\n  requires one;\n}\n");
    writeSources(two);
    two.write("content/podcast/b.md", page("Beta"));

    MavenResult first = reactor.maven("compile");
    assertTrue(first.isSuccess(), first.output());
    assertEquals("Beta", two.run());
    Map<String, Long> before = one.filesIn("target/classes");
    two.write("content/podcast/b.md", page("Beth"));
    MavenResult second = reactor.maven("compile");
    assertTrue(second.isSuccess() && second.says("Nothing to compile"), second.output());
    assertEquals("Beth", two.run());
    assertEquals(before, one.filesIn("target/classes"));
  }

  @Test
  void theGoalCanBeSkipped() throws Exception {
    NestedProject site = site("skipped");
    assertRecompiled(site.maven("compile", "-Drecto.skip"));
    assertEquals("Alpha,Beta", site.run());
    assertTrue(
        site.filesIn("target").keySet().stream().noneMatch(name -> name.contains("ContentStamp")));
  }

  @Test
  void aCompilerThatWouldCompileTheStampAloneIsRefused() throws Exception {
    NestedProject site = site("not-incremental");
    MavenResult result = site.maven("compile", "-Dmaven.compiler.useIncrementalCompilation=false");
    assertFalse(result.isSuccess(), result.output());
    assertTrue(
        result.says("useIncrementalCompilation of maven-compiler-plugin is false"),
        result.output());
  }

  @Test
  void aChangedOptionIsCompiled() throws Exception {
    NestedProject site = site("options");
    addArgument(site, "-Arecto.drafts=${drafts}");
    site.write("content/podcast/c.md", page("Gamma").replace("title", "draft = true\ntitle"));
    assertTrue(site.maven("compile", "-Ddrafts=true").isSuccess());
    assertEquals("Alpha,Beta,Gamma", site.run());
    assertRecompiled(site.maven("compile", "-Ddrafts=false"));
    assertEquals("Alpha,Beta", site.run());
    assertUpToDate(site.maven("compile", "-Ddrafts=false"));
    assertRecompiled(site.maven("compile", "-Ddrafts=true"));
    assertEquals("Alpha,Beta,Gamma", site.run());
  }

  @Test
  void aRootThatThePomNamesIsWatched() throws Exception {
    NestedProject site = site("root-in-pom");
    addArgument(site, "-Arecto.content=web/pages");
    site.rename("content", "web/pages");
    assertTrue(site.maven("compile").isSuccess());
    assertUpToDate(site.maven("compile"));
    site.write("web/pages/podcast/a.md", page("Aleph"));
    assertUpdated(site.maven("compile"));
    assertEquals("Aleph,Beta", site.run());
  }

  /** The goal cannot know it before the processor has run. */
  @Test
  void aRootThatOnlyAnAnnotationNamesIsWatched() throws Exception {
    NestedProject site = site("root-in-annotation");
    site.write(
        CONTENT,
        collection()
            .replace("interface", "@dev.recto.ContentSite(root = \"web/pages\")\ninterface"));
    site.rename("content", "web/pages");
    assertTrue(site.maven("compile").isSuccess());
    site.write("web/pages/podcast/a.md", page("Aleph"));
    assertUpdated(site.maven("compile"));
    assertEquals("Aleph,Beta", site.run());
    assertUpToDate(site.maven("compile"));
    site.delete("web/pages/podcast/b.md");
    MavenResult result = site.maven("compile", "-Drecto.content=content");
    assertRecompiled(result);
    assertTrue(
        result.says("[INFO] Watching web/pages, which the processor reads"), result.output());
    assertEquals("Aleph", site.run());
  }

  @Test
  void deletedOutputsAreMadeAgain() throws Exception {
    NestedProject site = site("deleted");
    assertRecompiled(site.maven("compile"));
    for (String output :
        List.of(
            "site/EpisodesData.class",
            "META-INF/recto/site.EpisodesPages/pages-0.bin",
            "META-INF/recto/compilation.txt")) {
      site.delete("target/classes/" + output);
      assertTrue(site.maven("compile").isSuccess());
      assertEquals("Alpha,Beta", site.run());
      assertEquals(Set.of(output), namesOf(site, output));
    }
    assertUpToDate(site.maven("compile"));
  }

  @Test
  void aChangedRegistryLeavesNothingBehind() throws Exception {
    NestedProject site = site("registry");
    assertRecompiled(site.maven("compile"));
    site.replace(CONTENT, "\"Episodes\"", "\"Posts\", record = \"Episode\"");
    site.replace(MAIN, "Episodes.all", "Posts.all");
    assertTrue(site.maven("compile").isSuccess());
    assertEquals(Set.of(), namesOf(site, "Episodes"));
    assertEquals("Alpha,Beta", site.run());
  }

  /** Eclipse's compiler writes all classes, whatever the errors, placeholders included. */
  @Test
  void whatAFailedCompilationHasWrittenIsNotUsed() throws Exception {
    NestedProject site = site("eclipse");
    useEclipse(site);
    MavenResult first = site.maven("compile");
    assertTrue(first.isSuccess(), first.output());
    assertEquals("Alpha,Beta", site.run());
    site.write("content/podcast/a.md", brokenPage());
    for (int i = 0; i < 2; i++) {
      MavenResult broken = site.maven("compile");
      assertFalse(broken.isSuccess(), broken.output());
      assertTrue(broken.says("[wrong-type]"), broken.output());
    }
    site.write("content/podcast/a.md", page("Alpha"));
    assertTrue(site.maven("compile").isSuccess());
    assertEquals("Alpha,Beta", site.run());
    assertUpToDate(site.maven("compile"));
  }

  @Test
  void contentOfTestsIsWatched() throws Exception {
    NestedProject site = site("tests");
    site.rename("src/main", "src/test");
    assertTrue(site.maven("test-compile").isSuccess());
    site.write("content/podcast/a.md", page("Aleph"));
    MavenResult changed = site.maven("test-compile");
    assertTrue(changed.isSuccess(), changed.output());
    assertEquals("Aleph,Beta", site.run("target/test-classes"));
    MavenResult same = site.maven("test-compile");
    assertFalse(same.says("have changed") || same.says("Recompiling"), same.output());
    site.write("content/podcast/a.md", brokenPage());
    assertBroken(site.maven("test-compile"), site);
    assertBroken(site.maven("test-compile"), site);
  }

  private static void addArgument(NestedProject site, String argument) throws IOException {
    String last = "<arg>-Werror</arg>";
    site.replace("pom.xml", last, last + "<arg>" + argument + "</arg>");
  }

  private static void useEclipse(NestedProject site) throws IOException {
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

  private static NestedProject site(String name) throws Exception {
    NestedProject site = NestedProject.create(name);
    site.writePom(name, "", "");
    writeSources(site);
    site.write("content/podcast/a.md", page("Alpha"));
    site.write("content/podcast/b.md", page("Beta"));
    return site;
  }

  private static void writeSources(NestedProject site) throws Exception {
    site.write(CONTENT, collection());
    site.write(
        MAIN,
        main(
            "Episodes.all().stream().map(Episode::title)"
                + ".collect(java.util.stream.Collectors.joining(\",\"))"));
  }

  private static String collection() {
    return """
    package site;

    import dev.recto.ContentCollection;

    @ContentCollection(from = "podcast", registry = "Episodes", orderBy = "title")
    interface SiteContent {}
    """;
  }

  private static String twoCollections() {
    return collection()
        .replace(
            "interface",
            "@ContentCollection(from = \"people\", registry = \"People\", record = \"Person\")\n"
                + "interface");
  }

  private static String main(String titles) {
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

  private static String page(String title) {
    return """
    +++
    title = "%s"
    +++

    Text.
    """
        .formatted(title);
  }

  private static String brokenPage() {
    return page("Alpha").replace("\"Alpha\"", "3");
  }

  private static Set<String> namesOf(NestedProject site, String... parts) throws Exception {
    return site.filesIn("target/classes").keySet().stream()
        .filter(name -> Set.of(parts).stream().anyMatch(name::contains))
        .collect(Collectors.toSet());
  }

  private static void assertRecompiled(MavenResult result) {
    assertTrue(result.isSuccess(), result.output());
    assertTrue(result.says("Recompiling the module because of"), result.output());
  }

  private static void assertUpdated(MavenResult result) {
    assertTrue(result.isSuccess(), result.output());
    assertTrue(result.says("[INFO] Content has changed, and no class with it"), result.output());
    assertTrue(result.says("Nothing to compile - all classes are up to date"), result.output());
  }

  private static void assertBroken(MavenResult result, NestedProject site) throws IOException {
    assertFalse(result.isSuccess(), result.output());
    String place = site.place("content/podcast/a.md");
    assertTrue(result.says("[ERROR] " + place + ":[2,9] "), result.output());
    assertTrue(result.says("[wrong-type]"), result.output());
  }

  private static void assertUpToDate(MavenResult result) {
    assertTrue(result.isSuccess(), result.output());
    assertTrue(result.says("Nothing to compile - all classes are up to date"), result.output());
    assertFalse(result.says("have changed"), result.output());
  }
}
