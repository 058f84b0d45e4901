package dev.recto.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site as a browser gets it. */
class SiteTest {
  @TempDir static Path output;

  private static BuiltSite site;

  @BeforeAll
  static void buildSite() throws IOException {
    site = BuiltSite.in(output);
  }

  @Test
  void everythingCanBeBuilt() {
    Site.verify();
  }

  @Test
  void everyEpisodeOfTheContentIsThere() throws IOException {
    List<Path> episodes = Written.folders();
    assertEquals(51, episodes.size());
    for (Path folder : episodes) {
      Map<String, String> written = Written.frontMatter(folder);
      Document page = site.page("/podcast/" + folder.getFileName() + "/");
      assertEquals(written.get("title"), page.selectFirst("h1").text());
      assertEquals(
          written.get("description"), page.selectFirst("meta[name=description]").attr("content"));
      assertFalse(page.select(".prose p").isEmpty());
      assertFalse(page.select(".links a").isEmpty());
    }
  }

  @Test
  void everyInternalLinkResolves() {
    int links = 0;
    for (Map.Entry<String, Document> page : site.pages().entrySet()) {
      for (Element element : page.getValue().select("[href], [src]")) {
        String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (!target.startsWith("http")) {
          assertResolves(page.getKey(), target);
          links++;
        }
      }
    }
    assertTrue(links > 500, "only " + links + " links");
  }

  @Test
  void everyPageIsValid() throws IOException {
    for (Path file : site.htmlFiles()) {
      Parser parser = Parser.htmlParser().setTrackErrors(10);
      Document page = parser.parseInput(Files.readString(file), "");
      ParseErrorList errors = parser.getErrors();
      assertTrue(errors.isEmpty(), () -> file + " " + errors);
      assertValid(site.pathOf(file), page);
    }
  }

  @Test
  void noHeadingSkipsALevel() {
    site.pages()
        .forEach(
            (path, page) -> {
              int level = 0;
              for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int next = heading.tagName().charAt(1) - '0';
                assertTrue(next <= level + 1, path + " " + heading);
                level = next;
              }
            });
  }

  @Test
  void theArchiveShowsAllEpisodesTwentyAPage() {
    List<String> shown = new ArrayList<>();
    for (String path : List.of("/podcast/", "/podcast/page/2/", "/podcast/page/3/")) {
      Document page = site.page(path);
      assertTrue(page.select(".episodes li").size() <= 20, path);
      page.select(".episodes a").forEach(link -> shown.add(link.attr("href")));
      assertEquals(
          "https://rust-in-production.example" + path,
          page.selectFirst("link[rel=canonical]").attr("href"));
    }
    assertEquals(51, new HashSet<>(shown).size());
    assertEquals("/podcast/s01e00-teaser/", shown.get(50));
    assertEquals(
        "0; url=/podcast/",
        site.page("/podcast/page/1/").selectFirst("meta[http-equiv]").attr("content"));
  }

  @Test
  void theFirstPageShowsSummaries() {
    for (Episode episode : List.of(Episodes.first(), Episodes.S01E04)) {
      String summary = Jsoup.parse(episode.page().body().summary().orElseThrow().toString()).text();
      assertFalse(summary.isBlank());
      assertTrue(site.page("/").select(".summary").eachText().contains(summary), summary);
    }
  }

  @Test
  void everyEpisodeHasATableOfContents() {
    for (Episode episode : Episodes.all()) {
      Document page = site.page(episode.page().path());
      assertEquals(
          page.select(".prose h2").eachText(), page.select(".contents a").eachText(), page.title());
    }
  }

  @Test
  void shortcodesAreCalled() {
    Document page = site.page("/podcast/s01e04-arroyo/");
    assertTrue(page.selectFirst(".player script").attr("src").contains("micah-wylde"));
    assertEquals("CodeCrafters", page.select(".prose .sponsor a").text());
    assertEquals(1, page.select(".prose blockquote.pull p em").size());
    assertEquals(
        "InfinyOn (Season 3, episode 2)",
        page.select(".prose a[href=/podcast/s03e02-infinyon/]").text());
  }

  @Test
  void anEpisodeListsTheEpisodesThatMentionIt() {
    int mentions = 0;
    for (Episode episode : Episodes.all()) {
      Set<String> linking = new HashSet<>();
      for (Episode other : Episodes.all()) {
        Document page = site.page(other.page().path());
        boolean links =
            !page.select(".prose a[href=" + episode.page().path() + "]:not(.pull a)").isEmpty();
        boolean calls = other.page().body().markdown().contains("episode(to=");
        if (links && !(calls && episode.equals(Episodes.S03E02))) {
          linking.add(other.page().path());
        }
      }
      linking.remove(episode.page().path());
      List<String> shown = site.page(episode.page().path()).select(".mentions a").eachAttr("href");
      assertEquals(linking, new HashSet<>(shown), episode.title());
      mentions += shown.size();
    }
    assertTrue(mentions > 50, "only " + mentions + " mentions");
  }

  @Test
  void everyAliasRedirectsToItsPage() throws IOException {
    for (Path folder : Written.folders()) {
      String text = Files.readString(folder.resolve("index.md"));
      String list = text.substring(text.indexOf("aliases = [") + 11, text.indexOf("]\n"));
      for (String quoted : list.split(", ")) {
        String alias = quoted.replace("\"", "");
        Document redirect = site.page(alias.endsWith("/") ? alias : alias + "/");
        String target = "/podcast/" + folder.getFileName() + "/";
        assertEquals("0; url=" + target, redirect.selectFirst("meta[http-equiv]").attr("content"));
        assertEquals(target, redirect.selectFirst("link[rel=canonical]").attr("href"));
        assertEquals(target, redirect.selectFirst("main a").attr("href"));
      }
    }
  }

  @Test
  void previousAndNextVisitAllEpisodes() {
    List<String> visited = new ArrayList<>();
    String path = "/podcast/s01e00-teaser/";
    while (path != null) {
      visited.add(path);
      Element next = site.page(path).selectFirst("a[rel=next]");
      if (next != null) {
        assertEquals(path, site.page(next.attr("href")).selectFirst("a[rel=prev]").attr("href"));
      }
      path = next == null ? null : next.attr("href");
    }
    assertEquals(51, visited.size());
    assertEquals(51, new HashSet<>(visited).size());
  }

  @Test
  void theFirstPageHasEverySeasonInFull() throws IOException {
    Map<String, Integer> written = new HashMap<>();
    for (Path folder : Written.folders()) {
      String season = Written.frontMatter(folder).get("season");
      written.merge("season-" + Integer.parseInt(season), 1, Integer::sum);
    }
    Map<String, Integer> shown = new HashMap<>();
    for (Element season : site.page("/").select(".season")) {
      shown.put(season.attr("aria-labelledby"), season.select("li").size());
    }
    assertEquals(written, shown);
    assertEquals(8, shown.get("season-1"));
  }

  @Test
  void theSameContentGivesTheSameBytes(@TempDir Path again) throws IOException {
    BuiltSite copy = BuiltSite.in(again);
    for (Path file : site.files()) {
      assertEquals(
          -1, Files.mismatch(file, again.resolve(output.relativize(file))), file.toString());
    }
    assertEquals(site.files().size(), copy.files().size());
  }

  private static void assertValid(String path, Document page) {
    assertEquals("html", page.documentType().name(), path);
    assertEquals("en", page.selectFirst("html").attr("lang"), path);
    assertFalse(page.title().isBlank(), path);
    assertEquals(1, page.select("h1").size(), path);
    assertEquals(1, page.select("main").size(), path);
    assertEquals(1, page.select("meta[name=viewport]").size(), path);
    String description = page.selectFirst("meta[name=description]").attr("content");
    assertFalse(description.isBlank(), path);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), new HashSet<>(ids).size(), path);
    page.select("img").forEach(image -> assertTrue(image.hasAttr("alt"), path));
    page.select("[aria-labelledby]")
        .forEach(e -> assertTrue(ids.contains(e.attr("aria-labelledby")), path));
    assertEquals(List.of(), page.select("script, style").eachText(), path);
    assertFalse(page.html().contains("{{"), path);
  }

  private static void assertResolves(String from, String target) {
    String[] parts = target.split("#", 2);
    String path = parts[0].isEmpty() ? from : parts[0];
    Path file = output.resolve("." + path).normalize();
    assertTrue(
        path.startsWith("/")
            && Files.exists(Files.isDirectory(file) ? file.resolve("index.html") : file),
        from + " links to " + target);
    if (parts.length == 2) {
      assertTrue(site.page(path).getElementById(parts[1]) != null, from + " links to " + target);
    }
  }
}
