package dev.recto.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What search engines and other sites learn of the pages. */
class DiscoveryTest {
  private static final String BASE = "https://rust-in-production.example";

  @TempDir static Path output;

  private static BuiltSite site;

  /** The pages that search engines should find, by path. */
  private static final Map<String, Document> FOUND = new TreeMap<>();

  @BeforeAll
  static void buildSite() throws IOException {
    site = BuiltSite.in(output);
    site.pages()
        .forEach(
            (path, page) -> {
              if (page.select("meta[name=robots][content=noindex]").isEmpty()) {
                FOUND.put(path, page);
              }
            });
  }

  @Test
  void onlyRedirectsAndPagesForWrongAddressesAreNotToBeFound() {
    Set<String> hidden = new TreeSet<>(site.pages().keySet());
    hidden.removeAll(FOUND.keySet());
    hidden.removeIf(path -> !site.page(path).select("meta[http-equiv=refresh]").isEmpty());
    assertEquals(Set.of("/404.html", "/fr/404.html"), hidden);
    assertEquals("Page introuvable", site.page("/fr/404.html").selectFirst("h1").text());
  }

  @Test
  void theSitemapHasEveryPageOnceWithItsDateAndItsLanguages() throws IOException {
    Document sitemap = xml("sitemap.xml");
    Map<String, Element> urls = new TreeMap<>();
    for (Element url : sitemap.select("url")) {
      assertEquals(
          Optional.empty(), Optional.ofNullable(urls.put(url.selectFirst("> loc").text(), url)));
    }
    Set<String> addresses = new TreeSet<>();
    FOUND.keySet().forEach(path -> addresses.add(BASE + path));
    assertEquals(addresses, urls.keySet());
    assertEquals(
        "2024-01-25", urls.get(BASE + "/podcast/s01e04-arroyo/").selectFirst("lastmod").text());
    urls.forEach(
        (address, url) -> {
          Map<String, String> inSitemap = new TreeMap<>();
          url.select("xhtml|link")
              .forEach(link -> inSitemap.put(link.attr("hreflang"), link.attr("href")));
          assertEquals(languages(page(address)), inSitemap, address);
          assertTrue(url.select("> lastmod").size() == 1 || address.endsWith("/search/"), address);
        });
  }

  @Test
  void robotsMayReadEverything() throws IOException {
    assertEquals(
        List.of("User-agent: *", "Allow: /", "Sitemap: " + BASE + "/sitemap.xml"),
        Files.readAllLines(output.resolve("robots.txt")));
  }

  @Test
  void pagesInTwoLanguagesNameEachOther() {
    Set<String> translated = new HashSet<>();
    FOUND.forEach(
        (path, page) -> {
          Map<String, String> languages = languages(page);
          if (!languages.isEmpty()) {
            translated.add(path);
            String own = page.selectFirst("html").attr("lang");
            assertEquals(BASE + path, languages.get(own), path);
            assertEquals(languages.get("en"), languages.get("x-default"), path);
            languages.values().forEach(other -> assertEquals(languages, languages(page(other))));
            String shown = page.selectFirst(".site-header a[hreflang]").attr("href");
            assertTrue(languages.containsValue(BASE + shown), path + " links to " + shown);
          }
        });
    for (String slug : List.of("s01e00-teaser", "s01e04-arroyo", "s06e09-jetbrains")) {
      assertTrue(translated.contains("/podcast/" + slug + "/"), slug);
      assertTrue(translated.contains("/fr/podcast/" + slug + "/"), slug);
    }
    assertTrue(
        translated.containsAll(
            List.of("/", "/fr/", "/fr/seasons/1/", "/guests/micah-wylde/", "/fr/search/")));
    assertFalse(translated.contains("/podcast/s02e01-curl/"));
  }

  @Test
  void everyPageSaysWhatOtherSitesShowOfIt() {
    FOUND.forEach(
        (path, page) -> {
          assertEquals(BASE + path, page.selectFirst("link[rel=canonical]").attr("href"));
          assertEquals(BASE + path, meta(page, "og:url"));
          assertEquals(BASE + "/cover.png", meta(page, "og:image"));
          assertEquals("summary", page.selectFirst("meta[name=twitter:card]").attr("content"));
          assertEquals(
              page.selectFirst("meta[name=description]").attr("content"),
              meta(page, "og:description"));
          assertTrue(page.title().startsWith(meta(page, "og:title")), path);
        });
    assertEquals("fr_FR", meta(site.page("/fr/"), "og:locale"));
    assertEquals("article", meta(site.page("/podcast/s02e01-curl/"), "og:type"));
  }

  @Test
  void titlesAndDescriptionsTellPagesApart() {
    Map<String, String> titles = new HashMap<>();
    FOUND.forEach(
        (path, page) -> {
          String language = page.selectFirst("html").attr("lang");
          // Arroyo is called so in every language.
          String before = titles.put(language + " " + page.title(), path);
          boolean tag = path.contains("/tags/");
          assertTrue(before == null || tag, path + " and " + before + " are called alike");
        });
  }

  @Test
  void anEpisodeIsOneInTheWordsOfSchemaOrg() {
    Map<String, JsonObject> graph = graph(site.page("/podcast/s01e04-arroyo/"));
    JsonObject episode = graph.get("PodcastEpisode");
    assertEquals("Arroyo", episode.get("name").getAsString());
    assertEquals("2024-01-25", episode.get("datePublished").getAsString());
    assertEquals(4, episode.get("episodeNumber").getAsInt());
    assertEquals(1, episode.getAsJsonObject("partOfSeason").get("seasonNumber").getAsInt());
    JsonObject audio = episode.getAsJsonObject("associatedMedia");
    assertEquals("PT3S", audio.get("duration").getAsString());
    assertEquals(BASE + "/audio/stand-in.mp3", audio.get("contentUrl").getAsString());
    JsonObject series = graph(site.page("/")).get("PodcastSeries");
    assertEquals(series.get("@id"), episode.getAsJsonObject("partOfSeries").get("@id"));
    assertEquals(BASE + "/feed.xml", series.get("webFeed").getAsString());
  }

  @Test
  void breadcrumbsLeadToPages() {
    int pages = 0;
    for (Map.Entry<String, Document> page : FOUND.entrySet()) {
      JsonObject breadcrumbs = graph(page.getValue()).get("BreadcrumbList");
      List<String> shown = page.getValue().select(".intro nav a").eachAttr("href");
      if (breadcrumbs == null) {
        assertEquals(List.of(), shown, page.getKey());
        continue;
      }
      JsonArray items = breadcrumbs.getAsJsonArray("itemListElement");
      assertEquals(shown.size() + 1, items.size());
      for (int i = 0; i < items.size(); i++) {
        JsonObject item = items.get(i).getAsJsonObject();
        String path = i < shown.size() ? shown.get(i) : page.getKey();
        assertEquals(i + 1, item.get("position").getAsInt());
        assertEquals(BASE + path, item.get("item").getAsString());
        assertTrue(FOUND.containsKey(path), path);
      }
      pages++;
    }
    assertTrue(pages > 120, "only " + pages);
  }

  @Test
  void noTextEndsTheScriptItIsIn() {
    Head head =
        Head.of(Languages.EN, "</script><!--<script>\u2028", "", "/x/")
            .in(new Head.Crumb("]]>&", "/"));
    String json = head.structuredData();
    assertFalse(json.contains("<") || json.contains(">") || json.contains("\u2028"), json);
    JsonElement name =
        JsonParser.parseString(json)
            .getAsJsonObject()
            .getAsJsonArray("@graph")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("itemListElement")
            .get(1)
            .getAsJsonObject()
            .get("name");
    assertEquals(head.title(), name.getAsString());
  }

  private static Map<String, JsonObject> graph(Document page) {
    Map<String, JsonObject> graph = new HashMap<>();
    Element script = page.selectFirst("script[type=application/ld+json]");
    if (script != null) {
      JsonObject json = JsonParser.parseString(script.data()).getAsJsonObject();
      assertEquals("https://schema.org", json.get("@context").getAsString());
      json.getAsJsonArray("@graph")
          .forEach(
              thing ->
                  graph.put(
                      thing.getAsJsonObject().get("@type").getAsString(), thing.getAsJsonObject()));
    }
    return graph;
  }

  private static Map<String, String> languages(Document page) {
    Map<String, String> languages = new TreeMap<>();
    page.select("link[rel=alternate][hreflang]")
        .forEach(link -> languages.put(link.attr("hreflang"), link.attr("href")));
    return languages;
  }

  private static Document page(String address) {
    return FOUND.get(address.substring(BASE.length()));
  }

  private static String meta(Document page, String property) {
    return page.selectFirst("meta[property=" + property + "]").attr("content");
  }

  private static Document xml(String name) throws IOException {
    return Jsoup.parse(Files.readString(output.resolve(name)), "", Parser.xmlParser());
  }
}
