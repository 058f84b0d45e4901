package dev.recto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFolderTest {
  @TempDir private Path temporary;
  private Path folder;
  private SiteFolder site;

  @BeforeEach
  void createSite() {
    folder = temporary.resolve("out/site");
    site = SiteFolder.at(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "/, index.html",
    "/about/, about/index.html",
    "/about, about/index.html",
    "/404.html, 404.html",
    "/fr/été/, fr/été/index.html",
    "/v1.2/, v1.2/index.html"
  })
  void aPageIsAFileThatHostsServeAtItsAddress(String path, String file) throws IOException {
    site.page(path, "<p>Grüße");

    assertEquals("<p>Grüße", Files.readString(folder.resolve(file)));
    assertEquals(List.of("/" + file), List.copyOf(site.files()));
  }

  @Test
  void filesAreWrittenAsTheyAre() throws IOException {
    byte[] bytes = {0, -1, 10, 13};
    site.file("/img/a.png", bytes);
    site.file("/feed.xml", "<é/>");

    assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("img/a.png")));
    assertEquals("<é/>", Files.readString(folder.resolve("feed.xml")));
  }

  @Test
  void aRedirectIsAPageThatLeadsToAnotherOne() throws IOException {
    site.redirects(Map.of("/old/", "/new/", "/p", "https://example.com/?a=\"&b"));

    String old = Files.readString(folder.resolve("old/index.html"));
    assertTrue(old.contains("content=\"0; url=/new/\""), old);
    assertTrue(old.contains("<link rel=\"canonical\" href=\"/new/\">"), old);
    String escaped = "https://example.com/?a=&quot;&amp;b";
    String other = Files.readString(folder.resolve("p/index.html"));
    assertTrue(other.contains("<a href=\"" + escaped + "\">" + escaped + "</a>"), other);
  }

  @Test
  void assetsAreCopiedToTheirAddresses() throws IOException {
    Path content = temporary.resolve("content");
    write(content.resolve("post/img/a.txt"), "a");
    write(temporary.resolve("static/b.txt"), "b");
    site.copy(
        List.of(
            new Asset("img/a.txt", "post/img/a.txt", "/my-post/img/a.txt"),
            new Asset("b.txt", "../static/b.txt", "/b.txt")),
        content);

    assertEquals("a", Files.readString(folder.resolve("my-post/img/a.txt")));
    assertEquals("b", Files.readString(folder.resolve("b.txt")));
  }

  @Test
  void aFolderIsCopiedWithTheFoldersInIt() throws IOException {
    Path files = temporary.resolve("static");
    write(files.resolve("robots.txt"), "r");
    write(files.resolve("css/deep/site.css"), "c");
    site.copyFolder(files);
    site.copyFolder(temporary.resolve("nowhere"));

    assertEquals(List.of("/css/deep/site.css", "/robots.txt"), List.copyOf(site.files()));
    assertEquals("c", Files.readString(folder.resolve("css/deep/site.css")));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
  void aLinkThatLeadsOutOfAFolderIsNotFollowed() throws IOException {
    write(temporary.resolve("secret/key.txt"), "key");
    Path files = Files.createDirectories(temporary.resolve("static"));
    Files.createSymbolicLink(files.resolve("open"), temporary.resolve("secret"));

    IOException refused = assertThrows(IOException.class, () -> site.copyFolder(files));
    assertTrue(refused.getMessage().contains("leads out of"), refused.getMessage());
    assertEquals(List.of(), List.copyOf(site.files()));
  }

  @Test
  void filesOfAnEarlierBuildAreReplaced() throws IOException {
    site.page("/", "a long page of before");
    SiteFolder.at(folder).page("/", "short");

    assertEquals("short", Files.readString(folder.resolve("index.html")));
  }

  @ParameterizedTest
  @CsvSource({"/a/, /a", "/a/, /a/index.html", "/a/, /b/../a/"})
  void nothingIsWrittenTwice(String first, String second) throws IOException {
    site.page(first, "first");

    assertThrows(IllegalStateException.class, () -> site.page(second, "second"));
    assertEquals("first", Files.readString(folder.resolve("a/index.html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/", "/../a/", "/a/../../b/", "//../../b/", "/a\0/"})
  void noAddressLeadsOutOfTheFolder(String path) {
    assertThrows(IllegalArgumentException.class, () -> site.page(path, ""));
  }

  @Test
  void theFolderItselfIsNoFile() {
    assertThrows(IllegalArgumentException.class, () -> site.file("/", ""));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
