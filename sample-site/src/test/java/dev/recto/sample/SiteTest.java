package dev.recto.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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

  /** Words that the pages around the content have in English. */
  private static final List<String> ENGLISH =
      List.of(" and ", " the ", "Season", "Episode", "Guest", "Search", "January", "Links");

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
      if (isRedirect(site.page(site.pathOf(file)))) {
        continue;
      }
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
    assertTrue(page.selectFirst(".original a").attr("href").contains("micah-wylde"));
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
      for (Page other : Site.pages()) {
        Document page = site.page(other.path());
        boolean links =
            !page.select(".prose a[href=" + episode.page().path() + "]:not(.pull a)").isEmpty();
        boolean calls = other.body().markdown().contains("episode(to=");
        if (links && !(calls && episode.equals(Episodes.S03E02))) {
          linking.add(other.path());
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
  void everyAliasRedirectsToItsPage() {
    assertTrue(Site.redirects().size() > 54);
    Site.redirects()
        .forEach(
            (alias, target) -> {
              Document redirect = site.page(alias.endsWith("/") ? alias : alias + "/");
              assertEquals(
                  "0; url=" + target, redirect.selectFirst("meta[http-equiv]").attr("content"));
              assertEquals(target, redirect.selectFirst("link[rel=canonical]").attr("href"));
              assertEquals(target, redirect.selectFirst("a").attr("href"));
            });
    for (String language : List.of("/", "/fr/")) {
      assertEquals(
          language + "podcast/s01e04-arroyo/",
          site.page(language + "p/s01e04/").selectFirst("a").attr("href"));
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
  void everySeasonHasAPageWithItsEpisodesAndDates() throws IOException {
    Map<String, List<String>> written = new TreeMap<>();
    for (Path folder : Written.folders()) {
      String season = Written.frontMatter(folder).get("season");
      written
          .computeIfAbsent("/seasons/" + Integer.parseInt(season) + "/", path -> new ArrayList<>())
          .add("/podcast/" + folder.getFileName() + "/");
    }
    assertEquals(6, written.size());
    written.forEach(
        (path, episodes) -> {
          Document page = site.page(path);
          assertEquals(
              new HashSet<>(episodes), new HashSet<>(page.select(".episodes a").eachAttr("href")));
          assertTrue(
              page.select(".intro .meta").text().startsWith(episodes.size() + " episodes ·"));
        });
    assertEquals(
        "8 episodes · 11 December 2023 – 7 March 2024",
        site.page("/seasons/1/").select(".intro .meta").text());
    List<String> counts = site.page("/seasons/").select(".with").eachText();
    assertEquals(
        List.of("9 episodes", "9 episodes", "8 episodes", "9 episodes", "8 episodes", "8 episodes"),
        counts);
  }

  @Test
  void everyTagHasAPageWithItsEpisodesAndDates() throws IOException {
    Map<String, Set<String>> written = new TreeMap<>();
    for (Path folder : Written.folders()) {
      for (String tag : Written.tags(folder)) {
        written
            .computeIfAbsent("/tags/" + tag.replace(' ', '-') + "/", path -> new HashSet<>())
            .add("/podcast/" + folder.getFileName() + "/");
      }
    }
    Document list = site.page("/tags/");
    assertEquals(List.copyOf(written.keySet()), list.select(".episodes a").eachAttr("href"));
    written.forEach(
        (path, episodes) ->
            assertEquals(
                episodes,
                new HashSet<>(site.page(path).select(".episodes a").eachAttr("href")),
                path));
    assertEquals("2 episodes", list.select("li:has(a[href=/tags/security/]) .with").text());
    assertEquals("1 épisode", site.page("/fr/tags/").select(".with").first().text());
    assertEquals(
        List.of("desktop", "security"),
        site.page("/podcast/s04e06-1password/").select(".tags a").eachText());
  }

  @Test
  void theLengthOfAnEpisodeIsThatOfItsSoundAndNotOfItsNotes() {
    Document page = site.page("/podcast/s01e04-arroyo/");
    assertEquals("Episode length: 3 s", page.select(".player li").first().text());
    assertEquals("PT3S", page.selectFirst(".player time").attr("datetime"));
    int minutes = Episodes.S01E04.page().body().readingTime();
    assertTrue(page.select(".intro .meta").text().endsWith("Show notes: " + minutes + " min read"));
    assertTrue(page.select(".player p").text().contains("stands in"));
    assertEquals("none", page.selectFirst("audio[controls]").attr("preload"));
    assertEquals("1 h 2 min", Labels.length(Duration.ofSeconds(3725)));
    assertEquals("48 min", Labels.length(Duration.ofMinutes(48)));
  }

  @Test
  void everyFileOfAPageAndEveryStaticFileIsCopied() throws IOException {
    List<Path> copied = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("static"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = output.resolve(Path.of("static").relativize(file).toString());
        assertEquals(-1, Files.mismatch(file, copy), file.toString());
        copied.add(copy);
      }
    }
    assertTrue(copied.size() >= 8, copied.toString());
    Path notes = Path.of("content", "podcast", "s01e04-arroyo");
    for (String language : List.of("", "fr/")) {
      for (String name : List.of("streams.svg", "chapters.json", "transcript.vtt")) {
        Path copy = output.resolve(language + "podcast/s01e04-arroyo/" + name);
        assertEquals(-1, Files.mismatch(notes.resolve(name), copy), copy.toString());
      }
    }
  }

  @Test
  void thePagesInFrenchAreFrenchThroughout() {
    int pages = 0;
    for (Map.Entry<String, Document> page : site.pages().entrySet()) {
      if (page.getKey().startsWith("/fr/") && !isRedirect(page.getValue())) {
        page.getValue().select("[lang=en]").remove();
        String text = page.getValue().text();
        for (String word : ENGLISH) {
          assertFalse(text.contains(word), page.getKey() + " says " + word);
        }
        pages++;
      }
    }
    assertEquals(18, pages);
    assertEquals(
        "Saison 1, épisode 4 · 25 janvier 2024 · Notes de l’épisode : 2 min de lecture",
        site.page("/fr/podcast/s01e04-arroyo/").select(".intro .meta").text());
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
    String language = path.startsWith("/fr/") ? "fr" : "en";
    assertEquals(language, page.selectFirst("html").attr("lang"), path);
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
    assertEquals(List.of(), page.select("style, [style], [onclick]").eachText(), path);
    page.select("script:not([type=application/ld+json])")
        .forEach(script -> assertTrue(script.attr("src").startsWith("/"), path));
    assertFalse(page.html().contains("{{"), path);
  }

  private static boolean isRedirect(Document page) {
    return !page.select("meta[http-equiv=refresh]").isEmpty();
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
