package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures in the manual show what there is. */
class PicturesTest {
  private static final Path MANUAL = Path.of("..", "docs", "content");
  private static final Path WHY = MANUAL.resolve("start").resolve("why");

  @TempDir Path temporary;

  @Test
  void anErrorIsShownAsJavacPrintsIt() throws IOException {
    String page = Files.readString(WHY.resolve("index.md"));
    List<String> markdown = Blocks.of(page, "markdown");
    Compilation compilation =
        Javac.in(
                ContentDir.in(temporary)
                    .file("podcast/s01e04-arroyo.md", markdown.get(0))
                    .file("podcast/s02e01-curl.md", markdown.get(1)))
            .source("site.Untyped", Blocks.of(page, "java").get(0))
            .source("site.Main", Blocks.of(page, "java").get(1))
            .compile();
    assertEquals(
        picture("error.svg")
            .selectFirst("desc")
            .wholeText()
            .lines()
            .filter(line -> line.contains(": error: "))
            .toList(),
        compilation.printed());
  }

  @Test
  void whatAnEditorProposesIsInTheGeneratedClasses() throws IOException {
    Compilation podcast = podcast();
    assertEquals(List.of(), podcast.messages());
    List<String> members = new ArrayList<>();
    for (String type : List.of("site.Episodes", "site.Episode")) {
      Class<?> generated = podcast.load(type);
      Stream.of(generated.getFields()).map(PicturesTest::text).forEach(members::add);
      Stream.of(generated.getMethods()).map(PicturesTest::text).forEach(members::add);
    }
    List<String> shown = proposals();
    assertEquals(18, shown.size());
    assertEquals(List.of(), shown.stream().filter(text -> !members.contains(text)).toList());
  }

  /** The project at the end of the tutorial. */
  private Compilation podcast() throws IOException {
    String page = Files.readString(MANUAL.resolve("tutorials").resolve("podcast.md"));
    List<String> java = Blocks.of(page, "java");
    List<String> toml = Blocks.of(page, "toml");
    List<String> markdown = Blocks.of(page, "markdown");
    return Javac.in(
            ContentDir.in(temporary)
                .file("../zola.toml", toml.get(0))
                .file("../data/people.toml", toml.get(2))
                .file("podcast/s01e01-influxdata.md", markdown.get(0))
                .file("podcast/s01e02-pubnub.md", markdown.get(1))
                .file("podcast/s02e01-curl.md", markdown.get(2))
                .file("podcast/_index.md", markdown.get(3))
                .file("podcast/s02e02-amp.md", markdown.get(5)))
        .option("-parameters", "-Xdoclint:-missing")
        .source("site.Person", java.get(0))
        .source("site.Episode", java.get(1))
        .compile();
  }

  /** Each line of a list in the picture: a member, and its type at the right edge. */
  private static List<String> proposals() throws IOException {
    List<String> proposals = new ArrayList<>();
    for (Element type : picture("completion.svg").select("text[text-anchor=end]")) {
      proposals.add(type.previousElementSibling().text() + " " + type.text());
    }
    return proposals;
  }

  private static String text(Field field) {
    return field.getName() + " " + simple(field.getGenericType().getTypeName());
  }

  private static String text(Method method) {
    String parameters =
        String.join(
            ", ",
            Arrays.stream(method.getParameters())
                .map(it -> simple(it.getParameterizedType().getTypeName()) + " " + it.getName())
                .toList());
    return "%s(%s) %s"
        .formatted(
            method.getName(), parameters, simple(method.getGenericReturnType().getTypeName()));
  }

  private static String simple(String type) {
    return type.replaceAll("[\\w.]+[.$](?=\\w)", "");
  }

  private static Document picture(String name) throws IOException {
    return Jsoup.parse(Files.readString(WHY.resolve(name)), "", Parser.xmlParser());
  }
}
