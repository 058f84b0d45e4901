package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.model.Extension;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Resource;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** Maven reads the parts of poms that the manual shows, and takes them as it says. */
class PomSnippetsTest {
  private static final Path CONTENT = Path.of("..", "..", "docs", "content");
  private static final String MAIN =
      "class Main { public static void main(String[] arguments) {} }";

  @TempDir Path folder;

  @Test
  void versionsComeFromTheBom() throws Exception {
    var bom = model(xml("guides/setup.md").get(0)).getDependencyManagement().getDependencies();
    assertEquals("dev.recto:recto-bom:pom", bom.get(0).getManagementKey());
    assertEquals("import", bom.get(0).getScope());
  }

  @Test
  void filesNextToPagesAreResources() throws Exception {
    Resource resource =
        model("<build><resources>" + xml("guides/setup.md").get(1) + "</resources></build>")
            .getBuild()
            .getResources()
            .get(0);
    assertEquals("content", resource.getDirectory());
    assertEquals("META-INF/resources", resource.getTargetPath());
    assertEquals(List.of("**/*.md"), resource.getExcludes());
  }

  @Test
  void thePluginPreparesAndKeepsNothingIfToldSo() throws Exception {
    List<String> xml = xml("guides/staleness.md");
    Plugin prepare = plugin(xml.get(0));
    assertEquals("dev.recto:recto-maven-plugin", prepare.getKey());
    assertEquals(List.of("prepare"), prepare.getExecutions().get(0).getGoals());
    Plugin kept = plugin(xml.get(0).replace("</plugin>", xml.get(1) + "</plugin>"));
    for (Xpp3Dom parameter : ((Xpp3Dom) kept.getConfiguration()).getChildren()) {
      assertEquals(
          boolean.class, PrepareMojo.class.getDeclaredField(parameter.getName()).getType());
      assertEquals("false", parameter.getValue());
    }
  }

  @Test
  void theBuildCacheAndTheCompilerAreSetByProperties() throws Exception {
    List<String> xml = xml("guides/staleness.md");
    assertEquals(5, xml.size());
    assertEquals(
        "none", model(xml.get(2)).getProperties().get("maven.compiler.incrementalCompilation"));
    assertEquals(
        "content",
        model("<properties>" + xml.get(4) + "</properties>")
            .getProperties()
            .get("maven.build.cache.input.1"));
  }

  /** Extensions of Maven itself are written like those of a build. */
  @Test
  void theBuildCacheIsAnExtension() throws Exception {
    Extension cache =
        model("<build>" + xml("guides/modules.md").get(1) + "</build>")
            .getBuild()
            .getExtensions()
            .get(0);
    assertEquals("maven-build-cache-extension", cache.getArtifactId());
  }

  /** What that guide shows is compared with what a build reads, in {@link BuildCacheConfigTest}. */
  @Test
  void theBuildCacheIsSetInItsFileAsInTheGuideToModules() throws Exception {
    String input = xml("guides/staleness.md").get(3);
    assertEquals(
        "content",
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(input)))
            .getElementsByTagName("include")
            .item(0)
            .getTextContent());
    String modules = String.join("", xml("guides/modules.md")).replaceAll("\\s", "");
    String start = input.substring(0, input.indexOf("content"));
    assertTrue(modules.contains(start), modules);
  }

  @Test
  void aForkedCompilerTakesTheFlags() throws Exception {
    Xpp3Dom configuration =
        (Xpp3Dom)
            plugin(
                    "<plugin><artifactId>maven-compiler-plugin</artifactId>"
                        + xml("guides/speed.md").get(0)
                        + "</plugin>")
                .getConfiguration();
    assertEquals("true", configuration.getChild("fork").getValue());
    List<String> flags =
        Stream.of(configuration.getChild("compilerArgs").getChildren("arg"))
            .map(arg -> arg.getValue().replaceFirst("^-J", ""))
            .toList();
    assertEquals(List.of(blocks("guides/speed.md", "").get(0).strip().split(" ")), flags);
    assertEquals(0, java(Stream.concat(flags.stream(), Stream.of("-version")).toList()));
  }

  @Test
  void anArchiveOfClassesIsMadeAndUsed() throws Exception {
    Path main = Files.writeString(folder.resolve("Main.java"), MAIN);
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, main.toString()));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Main");
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(folder.resolve("site.jar")), manifest)) {
      jar.putNextEntry(new ZipEntry("Main.class"));
      Files.copy(folder.resolve("Main.class"), jar);
    }
    List<String> commands = blocks("guides/setup.md", "").get(2).lines().toList();
    assertEquals(2, commands.size());
    for (String command : commands) {
      assertEquals("java", command.split(" ")[0]);
      assertEquals(0, java(List.of(command.split(" ")).subList(1, command.split(" ").length)));
      assertTrue(Files.exists(folder.resolve("site.jsa")));
    }
  }

  private int java(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output.txt").toFile())
        .start()
        .waitFor();
  }

  private static Plugin plugin(String xml) throws Exception {
    return model("<build><plugins>" + xml + "</plugins></build>").getBuild().getPlugins().get(0);
  }

  /** A pom with nothing but this; an element that poms don't have is an error. */
  private static Model model(String xml) throws IOException, XmlPullParserException {
    return new MavenXpp3Reader().read(new StringReader("<project>" + xml + "</project>"), true);
  }

  private static List<String> xml(String page) throws IOException {
    return blocks(page, "xml");
  }

  private static List<String> blocks(String page, String language) throws IOException {
    return Snippet.blocks(CONTENT.resolve(page)).stream()
        .filter(block -> block.language().equals(language))
        .map(Snippet.Block::text)
        .toList();
  }
}
