package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Page;
import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.File;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries on the processor path that are missing, or that others brought. */
class ProcessorPathTest {
  @TempDir Path temporary;

  @Test
  void anOldCommonmarkIsNamedWithItsVersionAndItsJar() throws Exception {
    String output = compile(Stream.concat(Stream.of(oldCommonmark()), path()).toList());
    assertTrue(
        output.contains(
            "the processor path has `org.commonmark:commonmark` 0.21.0 (old.jar), which Recto can't"
                + " work with; put `org.commonmark:commonmark:0.30.0` there, before all others"
                + " [incompatible-library]"),
        output);
    assertEquals(1, output.split("error:", -1).length - 1, output);
  }

  @Test
  void aMissingCommonmarkIsNamed() throws Exception {
    Path commonmark = placeOf(Parser.class);
    String output = compile(path().filter(entry -> !entry.equals(commonmark)).toList());
    assertTrue(
        output.contains(
            "`org.commonmark:commonmark` is missing on the processor path;"
                + " put `org.commonmark:commonmark:0.30.0` there [incompatible-library]"),
        output);
    assertEquals(1, output.split("error:", -1).length - 1, output);
  }

  @Test
  void aMissingRuntimeIsNamed() throws Exception {
    Path runtime = placeOf(Page.class);
    String output = compile(path().filter(entry -> !entry.equals(runtime)).toList());
    assertTrue(
        output.contains("`dev.recto:recto-runtime` is missing on the processor path; put"), output);
    assertEquals(1, output.split("error:", -1).length - 1, output);
  }

  /** What the library had in a version of old: a parser, and not all that a parser has now. */
  private Path oldCommonmark() throws Exception {
    Compilation old =
        Javac.in(temporary.resolve("old"))
            .withoutLint()
            .source(
                "org.commonmark.parser.Parser", "package org.commonmark.parser; class Parser {}")
            .option("-cp", temporary.toString())
            .compile();
    assertEquals(List.of(), old.messages());
    Path file = temporary.resolve("old.jar");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      jar.putNextEntry(new ZipEntry("org/commonmark/parser/Parser.class"));
      Files.copy(old.classes().resolve("org/commonmark/parser/Parser.class"), jar);
      jar.putNextEntry(new ZipEntry("META-INF/maven/org.commonmark/commonmark/pom.properties"));
      jar.write("version=0.21.0\n".getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static Stream<Path> path() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of);
  }

  private static Path placeOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private String compile(List<Path> processorPath) throws Exception {
    ContentDir site = ContentDir.in(temporary).file("a/one.md", "+++\n+++\nsome *text*\n");
    Path source =
        Files.createDirectories(temporary.resolve("src/site")).resolve("SiteContent.java");
    Files.writeString(
        source, SiteSources.content("from = \"a\", registry = \"Entries\", record = \"Entry\""));
    Process javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                temporary.resolve("out").toString(),
                "-cp",
                placeOf(Page.class).toString(),
                "-processor",
                RectoProcessor.class.getName(),
                "-processorpath",
                processorPath.stream()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator)),
                "-Arecto.content=" + site.root(),
                source.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, javac.waitFor(), output);
    return output;
  }
}
