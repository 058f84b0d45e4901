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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extensions of commonmark-java on the processor path. */
class MarkdownExtensionTest {
  @TempDir Path temporary;
  private int runs;

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
    Path source =
        Files.createDirectories(temporary.resolve("src/site")).resolve("SiteContent.java");
    Files.writeString(
        source, SiteSources.content("from = \"a\", registry = \"Entries\", record = \"Entry\""));
    // Bodies that were kept without the extension count for nothing with it, and the other way
    // round.
    assertEquals("<p>some <em>text</em>", compile(site, source));
    assertEquals("<p>SOME <em>TEXT</em>", compile(site, source, extension.classes()));
    assertEquals("<p>some <em>text</em>", compile(site, source));
  }

  /** In a process of its own: this one's loader has the processor already, without extensions. */
  private String compile(ContentDir site, Path source, Path... extensions) throws Exception {
    String path = System.getProperty("java.class.path");
    String processorPath =
        Stream.concat(Stream.of(path), Stream.of(extensions).map(Path::toString))
            .collect(Collectors.joining(File.pathSeparator));
    Path out = Files.createDirectories(temporary.resolve("out" + runs++));
    Process javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                out.toString(),
                "-s",
                out.toString(),
                "-cp",
                path,
                "-processorpath",
                processorPath,
                "-Arecto.content=" + site.root(),
                "-Arecto.cache=" + temporary.resolve("cache"),
                source.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, javac.waitFor(), output);
    Path bodies = out.resolve("META-INF/recto/site.EntriesPages/bodies-0.bin");
    String bytes = Files.readString(bodies, StandardCharsets.ISO_8859_1);
    return bytes.substring(bytes.indexOf("<p>"), bytes.indexOf("</p>"));
  }
}
