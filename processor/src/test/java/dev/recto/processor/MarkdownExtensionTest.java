package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extensions of commonmark-java on the processor path. */
class MarkdownExtensionTest {
  @TempDir Path temporary;

  @Test
  void anExtensionThatOffersItselfAsAServiceIsUsed() throws Exception {
    Compilation extension =
        Javac.in(temporary.resolve("extension"))
            .withoutLint()
            .source(
                "ext.Loud",
                """
                package ext;
                import org.commonmark.node.*;
                import org.commonmark.parser.Parser;
                public final class Loud implements Parser.ParserExtension {
                  @Override public void extend(Parser.Builder parser) {
                    parser.postProcessor(document -> {
                      document.accept(new AbstractVisitor() {
                        @Override public void visit(Text text) {
                          text.setLiteral(text.getLiteral().toUpperCase());
                        }
                      });
                      return document;
                    });
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), extension.messages());
    Path services = extension.classes().resolve("META-INF/services");
    Files.createDirectories(services);
    Files.writeString(services.resolve("org.commonmark.Extension"), "ext.Loud\n");
    ContentDir site = ContentDir.in(temporary).file("a/one.md", "+++\n+++\nsome *text*\n");
    String path = System.getProperty("java.class.path");
    Path source =
        Files.createDirectories(temporary.resolve("src/site")).resolve("SiteContent.java");
    Files.writeString(
        source, SiteSources.content("from = \"a\", registry = \"Entries\", record = \"Entry\""));
    // In a process of its own: this one's loader has the processor already, without the extension.
    Process javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                temporary.toString(),
                "-s",
                temporary.toString(),
                "-cp",
                path,
                "-processorpath",
                path + File.pathSeparator + extension.classes(),
                "-Arecto.content=" + site.root(),
                source.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, javac.waitFor(), output);
    assertEquals(
        "<p>SOME <em>TEXT</em></p>\n",
        Files.readString(temporary.resolve("META-INF/recto/site.EntriesPages/bodies-0.bin")));
  }
}
