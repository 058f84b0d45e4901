package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README do what it says. */
class ReadmeTest {
  private static final String PAGE = "podcast/s01e04-arroyo/index.md";

  @TempDir Path temporary;
  private String readme;

  @BeforeEach
  void readReadme() throws IOException {
    readme = Files.readString(Path.of("..", "README.md"));
  }

  @Test
  void thePageAndTheCodeCompileAndRun() throws Exception {
    Compilation compilation = compile(block("markdown"));
    assertEquals(List.of(), compilation.messages());
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream standard = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Method main = compilation.load("site.Main").getMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(standard);
    }
    assertEquals(
        "Micah Wylde\n<p>Stream processing in Rust.</p>\n\n2024-01-25 Arroyo\n",
        printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theDeclaredRecordsCompileAndRun() {
    Compilation compilation = compileDeclared("guest = \"micah-wylde\"");
    assertEquals(List.of(), compilation.messages());
    assertEquals("[Micah Wylde, [S01E04]]", String.valueOf(compilation.call("site.Uses", "value")));
  }

  @Test
  void aGuestWhoIsNotInTheFileIsAnError() {
    List<String> messages = compileDeclared("guest = \"micah\"").messages();
    assertEquals(1, messages.size(), messages::toString);
    assertTrue(messages.get(0).startsWith("content/" + PAGE + ":5:9: `guest` names `micah`"));
  }

  private Compilation compileDeclared(String guest) {
    List<String> java = Blocks.of(readme, "java");
    String[] uses = java.get(3).split(";\n");
    String page = block("markdown").replace("guest = \"Micah Wylde\"", guest);
    return Javac.in(
            ContentDir.in(temporary).file(PAGE, page).file("../data/people.toml", block("toml")))
        .option("-Xdoclint:-missing")
        .source("site.SiteContent", java.get(0).replaceAll("(?m)^(import|@).*\n", ""))
        .source("site.Episode", java.get(1))
        .source("site.Person", java.get(2))
        .source(
            "site.Uses",
            "package site;\nclass Uses {\n  static Object value() {\n    return java.util.List.of("
                + uses[0]
                + ", "
                + uses[1]
                + ".stream().map(e -> \"S\" + e.season() + \"E\" + e.episode()).toList());\n"
                + "  }\n"
                + "}\n")
        .compile();
  }

  @Test
  void aWrongPageIsReportedAsShown() {
    String shown = readme.substring(readme.indexOf("content/" + PAGE + ":2: error: "));
    String[] lines = shown.split("\n");
    String page = block("markdown").replace("title = \"Arroyo\"", lines[1]);
    int column = lines[2].indexOf('^') + 1;
    String message = lines[0].substring(lines[0].indexOf("error: ") + "error: ".length());
    assertEquals(
        List.of("content/" + PAGE + ":2:" + column + ": " + message), compile(page).messages());
  }

  @Test
  void itsCompilerArgumentsShowErrorsInJavaBesideErrorsInContent() {
    String[] arguments =
        Pattern.compile("<arg>(.*)</arg>")
            .matcher(block("xml"))
            .results()
            .map(argument -> argument.group(1))
            .toArray(String[]::new);
    String java = block("java").replace("Episodes.S01E04.guest()", "Episodes.S01E05.guest()");
    List<String> messages =
        Javac.in(ContentDir.in(temporary).file(PAGE, block("markdown").replace("\"Arroyo\"", "3")))
            .option(arguments)
            .source("site.SiteContent", java)
            .compile()
            .messages();
    assertEquals(2, messages.size(), messages::toString);
    assertTrue(messages.get(0).startsWith("content/" + PAGE + ":2:9: "), messages.get(0));
    assertTrue(messages.get(1).contains("S01E05"), messages.get(1));
  }

  private Compilation compile(String page) {
    return Javac.in(ContentDir.in(temporary).file(PAGE, page))
        .source("site.SiteContent", block("java"))
        .compile();
  }

  private String block(String language) {
    return Blocks.of(readme, language).get(0);
  }
}
