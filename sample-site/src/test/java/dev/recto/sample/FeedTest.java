package dev.recto.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.modules.itunes.EntryInformation;
import com.rometools.modules.itunes.FeedInformation;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The feeds as podcast apps, directories and feed readers get them. */
class FeedTest {
  @TempDir static Path output;

  private static final List<String> FEEDS = List.of("feed.xml", "fr/feed.xml");

  @BeforeAll
  static void buildSite() throws IOException {
    SiteBuilder.build(Path.of(""), output);
  }

  /** What a directory asks of the channel, or of each item. */
  private record Demand(String name, String select, String pattern) {}

  /**
   * What Apple Podcasts and Spotify ask of a channel. From Apple's "Podcast RSS feed requirements"
   * and "A podcaster's guide to RSS", and from Spotify's "Podcast delivery specification".
   */
  private static final List<Demand> CHANNEL =
      List.of(
          new Demand("Apple, Spotify: title", "channel > title", ".{1,255}"),
          new Demand("Apple, Spotify: description", "channel > description", ".{1,4000}"),
          new Demand("Apple, Spotify: link", "channel > link", "https://\\S+"),
          new Demand("Apple, Spotify: language, ISO 639", "channel > language", "[a-z]{2}"),
          new Demand("Apple: image", "channel > itunes|image[href]", ""),
          new Demand("Spotify: image", "channel > image > url", "https://\\S+\\.png"),
          new Demand("Apple, Spotify: author", "channel > itunes|author", ".+"),
          new Demand("Apple: explicit is true or false", "channel > itunes|explicit", "true|false"),
          new Demand(
              "Apple: category from its list", "channel > itunes|category[text=Technology]", ""),
          new Demand("Apple: type", "channel > itunes|type", "episodic|serial"),
          new Demand("Spotify: owner's name", "channel > itunes|owner > itunes|name", ".+"),
          new Demand(
              "Spotify: owner's email", "channel > itunes|owner > itunes|email", "\\S+@\\S+"),
          new Demand("Podcasting 2.0: guid, a UUID", "channel > podcast|guid", "[0-9a-f-]{36}"),
          new Demand("Podcasting 2.0: locked", "channel > podcast|locked[owner]", "yes|no"),
          new Demand("Podcasting 2.0: medium", "channel > podcast|medium", "podcast"),
          new Demand("W3C: the feed's own address", "channel > atom|link[rel=self]", ""));

  /** What they ask of an item. */
  private static final List<Demand> ITEM =
      List.of(
          new Demand("Apple, Spotify: title", "title", ".{1,255}"),
          new Demand("Apple: title without season", "itunes|title", ".{1,255}"),
          new Demand("Apple, Spotify: enclosure", "enclosure[url][type=audio/mpeg]", ""),
          new Demand("Apple: guid that never changes", "guid[isPermaLink=false]", "\\S+"),
          new Demand(
              "Apple: date of RFC 2822", "pubDate", "\\w{3}, \\d\\d \\w{3} \\d{4} [\\d:]{8} GMT"),
          new Demand("Spotify: description", "description", ".{1,4000}"),
          new Demand("Apple: duration", "itunes|duration", "\\d\\d:\\d\\d:\\d\\d"),
          new Demand("Apple: explicit is true or false", "itunes|explicit", "true|false"),
          new Demand("Apple: link to the page", "link", "https://\\S+/"),
          new Demand("Apple: season, from 1", "itunes|season", "[1-9]\\d*"),
          new Demand("Apple: type of the episode", "itunes|episodeType", "full|trailer|bonus"),
          new Demand("Podcasting 2.0: season", "podcast|season", "[1-9]\\d*"),
          new Demand("Podcasting 2.0: episode", "podcast|episode", "\\d+"));

  private static Stream<String> feeds() {
    return FEEDS.stream();
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void whatDirectoriesAskForIsThere(String name) throws IOException {
    Document feed = xml(name);
    List<String> missing = new ArrayList<>();
    for (Demand demand : CHANNEL) {
      check(demand, feed, missing);
    }
    for (Element item : feed.select("item")) {
      for (Demand demand : ITEM) {
        check(demand, item, missing);
      }
    }
    assertEquals(List.of(), missing);
  }

  private static void check(Demand demand, Element in, List<String> missing) {
    List<Element> found =
        in.select(in.tagName().equals("item") ? "> " + demand.select() : demand.select());
    if (found.size() != 1 || !found.get(0).text().matches(demand.pattern())) {
      missing.add(demand.name() + ": " + found);
    }
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void whatAnItemRefersToIsThere(String name) throws Exception {
    Document feed = xml(name);
    Set<String> ids = new HashSet<>();
    for (Element item : feed.select("item")) {
      Element enclosure = item.selectFirst("> enclosure");
      assertEquals(
          Files.size(file(enclosure.attr("url"))), Long.parseLong(enclosure.attr("length")));
      assertTrue(Files.exists(file(item.selectFirst("> link").text()).resolve("index.html")));
      for (Element person : item.select("> podcast|person[role=guest]")) {
        assertTrue(Files.exists(file(person.attr("href")).resolve("index.html")));
      }
      for (Element extra : item.select("> podcast|chapters, > podcast|transcript")) {
        assertTrue(Files.exists(file(extra.attr("url"))));
      }
      assertTrue(ids.add(item.selectFirst("> guid").text()));
      ZonedDateTime.parse(
          item.selectFirst("> pubDate").text(), DateTimeFormatter.RFC_1123_DATE_TIME);
    }
    assertEquals(1, feed.select("item > podcast|transcript[type=text/vtt]").size());
    assertEquals(1, feed.select("item > podcast|chapters[type=application/json+chapters]").size());
    assertEquals("https://rust-in-production.example/" + name, self(feed));
    assertEquals(uuid(name), feed.selectFirst("channel > podcast|guid").text());
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void showNotesHaveWholeAddressesOnlyAndNoScripts(String name) throws IOException {
    int links = 0;
    for (Element item : xml(name).select("item")) {
      Document notes = Jsoup.parseBodyFragment(item.selectFirst("> content|encoded").text());
      assertEquals(List.of(), notes.select("script, iframe, style").eachAttr("src"));
      for (Element link : notes.select("[href], [src]")) {
        String address = link.attr(link.hasAttr("href") ? "href" : "src");
        assertTrue(URI.create(address).isAbsolute(), address);
        links++;
      }
    }
    assertTrue(links > 5, "only " + links);
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void romeReadsTheFeed(String name) throws Exception {
    SyndFeed feed = rome(name);
    boolean english = name.equals("feed.xml");
    assertEquals("rss_2.0", feed.getFeedType());
    assertEquals(english ? "en" : "fr", feed.getLanguage());
    assertEquals(english ? 51 : 3, feed.getEntries().size());
    FeedInformation show = (FeedInformation) feed.getModule(FeedInformation.URI);
    assertEquals("Technology", show.getCategories().get(0).getName());
    assertFalse(show.getExplicit());
    SyndEntry newest = feed.getEntries().get(0);
    EntryInformation episode = (EntryInformation) newest.getModule(EntryInformation.URI);
    assertEquals("JetBrains", newest.getTitle());
    assertEquals(6, episode.getSeason());
    assertEquals(9, episode.getEpisode());
    assertEquals(3000, episode.getDuration().getMilliseconds());
    assertEquals("audio/mpeg", newest.getEnclosures().get(0).getType());
  }

  @Test
  void aTrailerHasNoNumberAndAnEpisodeHas() throws IOException {
    for (Element item : xml("feed.xml").select("item")) {
      boolean full = item.selectFirst("> itunes|episodeType").text().equals("full");
      assertEquals(full ? 1 : 0, item.select("> itunes|episode").size(), item.text());
    }
  }

  @Test
  void theCoverIsAsDirectoriesAskForIt() throws IOException {
    Path cover = output.resolve("cover.png");
    assertTrue(Files.size(cover) < 512_000, "Apple: at most 512 KB");
    try (ImageInputStream in = ImageIO.createImageInputStream(cover.toFile())) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in);
      assertEquals("png", reader.getFormatName());
      assertTrue(reader.getWidth(0) >= 1400 && reader.getWidth(0) <= 3000);
      assertEquals(reader.getWidth(0), reader.getHeight(0), "Apple, Spotify: a square");
      assertFalse(reader.read(0).getColorModel().hasAlpha(), "Apple: no transparency");
    }
  }

  @Test
  void romeReadsTheNews() throws Exception {
    SyndFeed feed = rome("atom.xml");
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals(Site.Sections.NEWS.pages().size(), feed.getEntries().size());
    assertEquals("https://rust-in-production.example/atom.xml", self(xml("atom.xml")));
    assertEquals("Rust in Production", feed.getAuthors().get(0).getName());
    SyndEntry newest = feed.getEntries().get(0);
    assertEquals(newest.getUpdatedDate(), feed.getPublishedDate());
    assertTrue(newest.getContents().get(0).getValue().contains("href=\"https://"));
  }

  private static SyndFeed rome(String name) throws Exception {
    try (InputStream in = Files.newInputStream(output.resolve(name));
        XmlReader reader = new XmlReader(in)) {
      return new SyndFeedInput().build(reader);
    }
  }

  private static Document xml(String name) throws IOException {
    return Jsoup.parse(Files.readString(output.resolve(name)), "", Parser.xmlParser());
  }

  private static String self(Document feed) {
    Element link = feed.selectFirst("atom|link[rel=self], feed > link[rel=self]");
    return link.attr("href");
  }

  /** The file or folder at an address of the site. */
  private static Path file(String address) {
    assertTrue(address.startsWith(Site.baseUrl() + "/"), address);
    return output.resolve(address.substring(Site.baseUrl().length() + 1));
  }

  /** The id that the podcast namespace gives to a feed: a UUID of version 5 of its address. */
  private static String uuid(String name) throws Exception {
    MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
    UUID namespace = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits())
            .array());
    byte[] hash =
        sha1.digest(("rust-in-production.example/" + name).getBytes(StandardCharsets.UTF_8));
    hash[6] = (byte) (hash[6] & 0x0f | 0x50);
    hash[8] = (byte) (hash[8] & 0x3f | 0x80);
    ByteBuffer bits = ByteBuffer.wrap(hash);
    return new UUID(bits.getLong(), bits.getLong()).toString();
  }
}
