package dev.recto.processor.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.processor.testing.ContentDir;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the settings say of links out of the site and of images. */
class ExtraAttributesTest {
  private static final String BODY =
      "[out](https://example.net/x) [own](https://example.org/a/) [in](@/a.md)"
          + " <https://example.net> ![i](https://example.net/i.png)\n";

  @TempDir Path temporary;

  @Test
  void withoutSettingsThereAreNone() {
    assertEquals(
        "<p><a href=\"https://example.net/x\">out</a> <a href=\"https://example.org/a/\">own</a>"
            + " <a href=\"https://example.org/a/\">in</a>"
            + " <a href=\"https://example.net\">https://example.net</a>"
            + " <img src=\"https://example.net/i.png\" alt=\"i\" /></p>\n",
        html(""));
  }

  @Test
  void linksOutOfTheSiteAreMarked() {
    assertEquals(
        "<p><a href=\"https://example.net/x\" class=\"external\">out</a>"
            + " <a href=\"https://example.org/a/\">own</a>"
            + " <a href=\"https://example.org/a/\">in</a>"
            + " <a href=\"https://example.net\" class=\"external\">https://example.net</a>"
            + " <img src=\"https://example.net/i.png\" alt=\"i\" /></p>\n",
        html("external_links_class = \"external\""));
  }

  @Test
  void relationsAreJoined() {
    String link = html("external_links_target_blank = true\nexternal_links_no_follow = true");
    assertEquals(
        "<p><a href=\"https://example.net/x\" target=\"_blank\" rel=\"noopener nofollow\">out</a>",
        link.substring(0, link.indexOf("</a>") + 4));
    String other = html("external_links_no_referrer = true");
    assertEquals(
        "<p><a href=\"https://example.net/x\" rel=\"noreferrer\">out</a>",
        other.substring(0, other.indexOf("</a>") + 4));
  }

  @Test
  void imagesAreLoadedLate() {
    String html = html("lazy_async_image = true");
    assertEquals(
        "<img src=\"https://example.net/i.png\" alt=\"i\" loading=\"lazy\" decoding=\"async\" />",
        html.substring(html.indexOf("<img"), html.indexOf("</p>")));
  }

  private String html(String markdown) {
    ContentDir content =
        ContentDir.in(temporary)
            .settings("[markdown]\n" + markdown)
            .file("a.md", "+++\n+++\n" + BODY);
    return Bodies.of(content).html("a.md");
  }
}
