package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.maven.NestedProject.MavenResult;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The examples of the manual do what they say when they are built and run as they say. */
@Execution(ExecutionMode.CONCURRENT)
class ExamplesIT {
  private static final String HEADING = "<h1>Three breads</h1>";
  private static final String OVEN = "at <b>200 °C</b> (392 °F)";
  private static final String LINK = "<a href=\"/recipes/flatbread/\">flatbread</a>";
  private static final String IMAGE = "/recipes/soda-bread/cross.svg";
  private static final String NOT_FOUND = "There is no bread at this address.";

  @Test
  void springBoot() throws Exception {
    try (ExampleServer server = built("spring-boot").serve()) {
      assertServesTheSite(server);
      assertServesTheImage(server);
    }
  }

  @Test
  void quarkus() throws Exception {
    try (ExampleServer server = built("quarkus").serve()) {
      assertServesTheSite(server);
      assertServesTheImage(server);
    }
  }

  @Test
  void javalin() throws Exception {
    try (ExampleServer server = built("javalin").serve()) {
      assertServesTheSite(server);
      assertServesTheImage(server);
    }
  }

  @Test
  void aJavaModule() throws Exception {
    try (ExampleServer server = built("jpms").serve()) {
      assertServesTheSite(server);
    }
  }

  @Test
  void plainJava() throws Exception {
    ExampleProject example = built("plain");
    example.run(1);
    assertWroteTheSite(example.file("target/site"));
    assertFeed(Files.readString(example.file("target/site/feed.xml")));
  }

  @Test
  void modulesThatShareTheirPages() throws Exception {
    ExampleProject example = built("modules");
    example.run(1);
    assertWroteTheSite(example.file("website/target/site"));
    assertContains("always soda bread", example.run(2));
  }

  @Test
  void allAreListedAndHaveTheVersionOfThisBuildAndTwoCommands() throws Exception {
    String version =
        "\\brecto.?version( = \"|>)" + Pattern.quote(NestedProject.property("version"));
    String readme = Files.readString(ExampleProject.EXAMPLES.resolve("README.md"));
    try (Stream<Path> files = Files.list(ExampleProject.EXAMPLES)) {
      for (Path example : files.filter(Files::isDirectory).toList()) {
        String name = example.getFileName().toString();
        assertContains("| [" + name + "](" + name + "/README.md) |", readme);
        assertTrue(ExampleProject.commands(name).size() >= 2, name);
        assertEquals(1, occurrences(version, example), name);
      }
    }
  }

  /** How often a pattern is in the build file of an example. */
  private static long occurrences(String pattern, Path example) throws Exception {
    Path pom = example.resolve("pom.xml");
    Path file = Files.exists(pom) ? pom : example.resolve("build.gradle.kts");
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
        .matcher(Files.readString(file))
        .results()
        .count();
  }

  private static ExampleProject built(String name) throws Exception {
    ExampleProject example = ExampleProject.copy(name);
    MavenResult result = example.build();
    assertTrue(result.isSuccess(), result.output());
    return example;
  }

  private static void assertServesTheSite(ExampleServer server) throws Exception {
    HttpResponse<String> home = page(server, "/", 200);
    assertContains(HEADING, home.body());
    assertContains("<a href=\"/recipes/flatbread/\">Flatbread</a>", home.body());
    HttpResponse<String> recipe = page(server, "/recipes/soda-bread/", 200);
    assertContains("15 minutes of work, easy", recipe.body());
    assertContains(OVEN, recipe.body());
    assertContains(LINK, recipe.body());
    page(server, "/about/", 200);
    assertContains(NOT_FOUND, page(server, "/recipes/rye/", 404).body());

    HttpResponse<String> alias = server.get("/pan-bread/");
    assertEquals(3, alias.statusCode() / 100);
    String target = alias.headers().firstValue("Location").orElseThrow();
    assertTrue(target.endsWith("/recipes/flatbread/"), target);

    HttpResponse<String> feed = server.get("/feed.xml");
    assertEquals(200, feed.statusCode());
    assertEquals("application/atom+xml", typeOf(feed));
    assertFeed(feed.body());
  }

  private static void assertServesTheImage(ExampleServer server) throws Exception {
    HttpResponse<String> image = server.get(IMAGE);
    assertEquals(200, image.statusCode());
    assertEquals("image/svg+xml", typeOf(image));
    assertContains("<img src=\"" + IMAGE + "\"", page(server, "/recipes/soda-bread/", 200).body());
  }

  private static HttpResponse<String> page(ExampleServer server, String path, int status)
      throws Exception {
    HttpResponse<String> page = server.get(path);
    assertEquals(status, page.statusCode(), page::body);
    assertEquals("text/html", typeOf(page));
    assertTrue(page.body().startsWith("<!DOCTYPE html>"), page::body);
    return page;
  }

  private static String typeOf(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElseThrow().split(";")[0];
  }

  private static void assertWroteTheSite(Path site) throws Exception {
    assertContains(HEADING, Files.readString(site.resolve("index.html")));
    String recipe = Files.readString(site.resolve("recipes/soda-bread/index.html"));
    assertContains(OVEN, recipe);
    assertContains(LINK, recipe);
    assertTrue(Files.exists(site.resolve("about/index.html")));
    assertTrue(Files.exists(site.resolve(IMAGE.substring(1))));
    assertContains(NOT_FOUND, Files.readString(site.resolve("404.html")));
    assertContains("/recipes/flatbread/", Files.readString(site.resolve("pan-bread/index.html")));
  }

  private static void assertFeed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document feed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    assertEquals("http://www.w3.org/2005/Atom", feed.getDocumentElement().getNamespaceURI());
    assertEquals(
        List.of(
            "https://breads.example/",
            "https://breads.example/recipes/sourdough/",
            "https://breads.example/recipes/soda-bread/",
            "https://breads.example/recipes/flatbread/"),
        texts(feed, "id"));
    assertEquals("2026-03-21T00:00:00Z", texts(feed, "updated").get(0));
  }

  private static List<String> texts(Document feed, String element) {
    var nodes = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", element);
    return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
        .map(i -> nodes.item(i).getTextContent())
        .toList();
  }

  private static void assertContains(String part, String text) {
    assertTrue(text.contains(part), () -> part + " is not in " + text);
  }
}
