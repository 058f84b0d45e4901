package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.SiteSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide to bodies compile, and do what it says. */
class GuideTest {
  private static final String IMPORTS =
      """
      package site;
      import dev.recto.*;
      import java.util.Optional;
      """;

  @TempDir Path temporary;

  @Test
  void bodiesLinksAndShortcodes() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "guide", "bodies.md"));
    List<String> java = blocks(guide, "java");
    String[] shortcodes = java.get(2).split("(?=@ContentSite)");
    String calls = guide.substring(guide.indexOf("```\n{{ youtube") + 4);
    Compilation compilation =
        Javac.in(
                ContentDir.in(temporary)
                    .file(
                        "podcast/s01e04-arroyo.md",
                        "+++\ntitle = \"Arroyo\"\n[extra]\nkey = \"S01E04\"\n+++\n"
                            + calls.substring(0, calls.indexOf("```"))))
            .source("site.Shortcodes", IMPORTS + shortcodes[0])
            .source(
                "site.SiteContent",
                IMPORTS
                    + "@ContentCollection(from = \"podcast\", registry = \"Episodes\", key = \"{key}\")\n"
                    + shortcodes[1])
            .source(
                "site.Uses",
                IMPORTS
                    + "class Uses {\n  static void use() {\n    Page page = Episodes.S01E04.page();\n"
                    + java.get(0)
                    + java.get(1)
                    + "  }\n}\n")
            .source("site.Probe", SiteSources.probe("Episodes.S01E04.page().body().html()"))
            .compile();
    assertEquals(List.of(), compilation.messages());
    assertEquals(
        "<iframe src=\"https://www.youtube.com/embed/x1\"></iframe>\n"
            + "<blockquote><p><em>Some</em> text,"
            + " <a href=\"/podcast/s01e04-arroyo/\">Arroyo</a></p>\n"
            + "<cite>Micah Wylde</cite></blockquote>\n",
        compilation.call("site.Probe", "value"));
    assertTrue(java.size() == 3, java::toString);
  }

  private static List<String> blocks(String guide, String language) {
    String fence = "```" + language + "\n";
    return Arrays.stream(guide.split("(?=" + fence + ")"))
        .filter(part -> part.startsWith(fence))
        .map(part -> part.substring(fence.length(), part.indexOf("```", fence.length())))
        .toList();
  }
}
