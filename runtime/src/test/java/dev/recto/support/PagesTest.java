package dev.recto.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.recto.Heading;
import dev.recto.Html;
import dev.recto.Image;
import dev.recto.Link;
import dev.recto.Page;
import dev.recto.Section;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
  @TempDir Path temporary;
  private Pages pages;

  @BeforeEach
  void open() {
    ResourceFolder folder = SmallSite.write(temporary);
    pages = SmallSite.open(ResourceFolder.anchor(folder.loader()), ShortcodeCaller.NONE);
  }

  @Test
  void aPageIsOneObjectWhicheverWayItIsReached() {
    Page a = pages.at("/a/").orElseThrow();
    assertSame(a, pages.at("a").orElseThrow());
    assertSame(a, pages.pages().get(0));
    assertSame(a, pages.sections().get(0).pages().get(0));
    assertEquals(Optional.empty(), pages.at("/c/"));
  }

  @Test
  void aPageKnowsItsKeysAndItsPlace() {
    Page a = pages.pages().get(0);
    Section root = pages.sections().get(0);
    assertEquals("a.md", a.source());
    assertEquals(URI.create("https://example.org/a/"), a.permalink());
    assertEquals(Optional.of("A"), a.title());
    assertEquals(Optional.empty(), a.date());
    assertEquals(Optional.of(root), a.section());
    assertEquals(List.of(root), a.ancestors());
    assertEquals(Optional.empty(), a.later());
  }

  @Test
  void extraIsUntyped() {
    assertEquals(Optional.of("Ada"), pages.pages().get(0).extra().text("guest"));
    assertEquals(Map.of(), pages.pages().get(1).extra().values());
    assertEquals(Optional.of("red"), pages.sections().get(0).extra().text("color"));
  }

  @Test
  void aBodyHasItsPartsEachOnItsOwn() {
    Page a = pages.pages().get(0);
    assertEquals("<h2 id=\"x\">X</h2>", a.body().html());
    assertEquals("X", a.body().text());
    assertEquals("## X\n", a.body().markdown());
    assertEquals(Optional.of(Html.raw("<p>s</p>")), a.body().summary());
    assertEquals(1, a.body().readingTime());
    URI address = URI.create("https://example.org/a/#x");
    assertEquals(List.of(new Heading(2, "X", "x", address, List.of())), a.body().headings());
    assertEquals(List.of(new Image("/c.png", "c", Optional.empty())), a.body().images());
    assertEquals(
        List.of(
            new Link.ToPage("to b", "/b/", pages.pages().get(1), Optional.empty()),
            new Link.ToAnchor("here", "#x", "x"),
            new Link.External("out", "https://example.net", URI.create("https://example.net"))),
        a.links());
  }

  @Test
  void theSiteKnowsItsSettings() {
    assertEquals("https://example.org", pages.baseUrl());
    assertEquals(Optional.of("Title"), pages.title());
    assertEquals(Optional.of("Titre"), pages.title("fr"));
    assertEquals(Optional.of("Description"), pages.description());
    assertEquals(Optional.empty(), pages.description("fr"));
    assertEquals(Optional.empty(), pages.title("de"));
    assertEquals(Optional.of("Ada"), pages.settings().text("author"));
    assertEquals(Map.of("/old/", "/a/"), pages.redirects());
  }
}
