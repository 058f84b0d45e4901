package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Page;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.SiteSources;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar of the processor as users get it, with the libraries inside. */
class PackagedJarIT {
  private static final Path JAR = Path.of(System.getProperty("recto.jar"));
  private static final String SHADED = "dev/recto/processor/shaded/";

  @TempDir Path temporary;

  @Test
  void everyLibraryInsideIsInTheNotice() throws IOException {
    String notice = text("META-INF/NOTICE");
    for (String library : libraries()) {
      assertTrue(notice.lines().anyMatch(line -> line.matches(library + "[: ].*")), library);
    }
  }

  @Test
  void everyLibraryInsideAndNoOtherIsListedWithItsVersionLicenseAndAddress() throws IOException {
    Set<String> libraries = libraries();
    List<String> lines = text("META-INF/THIRD-PARTY").lines().skip(2).toList();
    for (String line : lines) {
      assertTrue(line.matches("\\S+:\\S+ \\d\\S*, [A-Z]\\S+, https://\\S+"), line);
      assertTrue(libraries.stream().anyMatch(line::contains), line);
    }
    for (String library : libraries) {
      assertTrue(lines.stream().anyMatch(line -> line.contains(library)), library);
    }
  }

  @Test
  void everyLibraryOfAnotherLicenseHasItInside() throws IOException {
    Set<String> names = names();
    List<String> others =
        text("META-INF/THIRD-PARTY")
            .lines()
            .skip(2)
            .filter(line -> !line.contains(" Apache-2.0, "))
            .map(line -> line.replaceFirst(".*?:(\\S+) .*", "META-INF/licenses/$1/LICENSE"))
            .toList();
    assertTrue(others.size() > 3, others::toString);
    for (String license : others) {
      assertTrue(names.contains(license) || names.contains(license + ".txt"), license);
    }
  }

  private static Set<String> libraries() throws IOException {
    Set<String> libraries =
        names().stream()
            .filter(name -> name.startsWith(SHADED))
            .map(name -> name.substring(SHADED.length()).split("/", 2)[0])
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    assertTrue(libraries.size() > 5, libraries::toString);
    return libraries;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "antlr4/LICENSE.txt",
        "commonmark-ext-footnotes/LICENSE.txt",
        "commonmark-ext-gfm-strikethrough/LICENSE.txt",
        "commonmark-ext-gfm-tables/LICENSE.txt",
        "commonmark-ext-task-list-items/LICENSE.txt",
        "fastcsv/LICENSE",
        "jackson-core/LICENSE",
        "jackson-core/NOTICE",
        "jsoup/LICENSE",
        "lucene-core/LICENSE.txt",
        "lucene-core/NOTICE.txt",
      })
  void licensesAndNoticesOfLibrariesAreInside(String file) throws IOException {
    assertTrue(text("META-INF/licenses/" + file).length() > 500, file);
  }

  @Test
  void theLicenseIsInsideAndInTheRuntimeToo() throws Exception {
    String license = Files.readString(JAR.resolveSibling("../../LICENSE"));
    assertEquals(license, text("META-INF/LICENSE"));
    assertEquals(license, text(jarOf(Page.class), "META-INF/LICENSE"));
  }

  @Test
  void itIsAModule() {
    ModuleDescriptor module =
        ModuleFinder.of(JAR).find("dev.recto.processor").orElseThrow().descriptor();
    assertEquals(
        Set.of(Processor.class.getName()),
        module.provides().stream()
            .map(ModuleDescriptor.Provides::service)
            .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--processor-path", "--processor-module-path"})
  void itCompilesASiteOnEitherPath(String option) throws Exception {
    ContentDir content =
        ContentDir.in(temporary)
            .file("a/one.md", "+++\ntitle = \"One\"\n+++\n# A *body*\n\n<i id='x'>y</i>\n")
            .file("a/two.md", "---\ntitle: Two\n---\n")
            .file("a/three.md", "{\"title\": \"Three\"}\n");
    Path sources = Files.createDirectories(temporary.resolve("src/site"));
    Path source = sources.resolve("SiteContent.java");
    Path probe = sources.resolve("Probe.java");
    Files.writeString(
        source, SiteSources.content("from = \"a\", registry = \"Entries\", record = \"Entry\""));
    Files.writeString(probe, SiteSources.probe("Entries.ONE.title()"));
    String path =
        Stream.of(JAR, jarOf(Page.class), jarOf(Parser.class))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    Process javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                temporary.resolve("classes").toString(),
                "-cp",
                jarOf(Page.class).toString(),
                option,
                path,
                "-Arecto.content=" + content.root(),
                source.toString(),
                probe.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, javac.waitFor(), output);
    assertTrue(output.contains("recto: 3 entries"), output);
  }

  private static Path jarOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static Set<String> names() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      return jar.stream().map(Object::toString).collect(Collectors.toSet());
    }
  }

  private static String text(String name) throws IOException {
    return text(JAR, name);
  }

  private static String text(Path jarFile, String name) throws IOException {
    try (JarFile jar = new JarFile(jarFile.toFile())) {
      assertTrue(jar.getEntry(name) != null, name);
      return new String(
          jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
