package dev.recto.sample;

import com.rometools.modules.atom.modules.AtomLinkModuleImpl;
import com.rometools.modules.content.ContentModuleImpl;
import com.rometools.modules.itunes.EntryInformationImpl;
import com.rometools.modules.itunes.FeedInformationImpl;
import com.rometools.modules.itunes.types.Category;
import com.rometools.modules.itunes.types.Duration;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Image;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import dev.recto.Asset;
import dev.recto.Ref;
import dev.recto.Term;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * The feed that podcast apps and directories read. ROME writes RSS and the tags of iTunes; it has
 * no words for those of the podcast namespace, so these are added to its document.
 */
final class PodcastFeed {
  private static final Namespace ITUNES =
      Namespace.getNamespace("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd");
  private static final Namespace PODCAST =
      Namespace.getNamespace("podcast", "https://podcastindex.org/namespace/1.0");

  private final Language language;
  private final ToLongFunction<Asset> size;

  private PodcastFeed(Language language, ToLongFunction<Asset> size) {
    this.language = language;
    this.size = size;
  }

  /**
   * The feed with all episodes of a language, the newest first.
   *
   * @param size how many bytes a file has
   */
  static String of(Language language, ToLongFunction<Asset> size) {
    PodcastFeed feed = new PodcastFeed(language, size);
    try {
      Document document = new WireFeedOutput().outputJDom(feed.channel());
      feed.addTags(document);
      return Xml.text(document);
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The path of the feed of a language. */
  static String path(Language language) {
    return language.root() + "feed.xml";
  }

  private Channel channel() {
    Channel channel = new Channel("rss_2.0");
    channel.setTitle(Site.title(language.code()).orElseThrow());
    channel.setDescription(Site.description(language.code()).orElseThrow());
    channel.setLink(Prose.address(language.root()));
    channel.setLanguage(language.code());
    Date newest = time(language.episodes().get(0).date());
    channel.setPubDate(newest);
    channel.setLastBuildDate(newest); // not now: the same content gives the same feed
    Image image = new Image();
    image.setTitle(channel.getTitle());
    image.setLink(channel.getLink());
    image.setUrl(Prose.address("/cover.png"));
    image.setWidth(null); // else ROME writes -1
    image.setHeight(null);
    channel.setImage(image);
    FeedInformationImpl itunes = new FeedInformationImpl();
    itunes.setAuthor(Shows.PODCAST.author());
    itunes.setOwnerName(Shows.PODCAST.author());
    itunes.setOwnerEmailAddress(Shows.PODCAST.email());
    itunes.setCategories(List.of(new Category(Shows.PODCAST.category())));
    itunes.setImageUri(Prose.address("/cover.png"));
    itunes.setType("episodic");
    itunes.setKeywords(language.tags().stream().map(Term::name).toArray(String[]::new));
    Link self = new Link();
    self.setRel("self");
    self.setHref(Prose.address(path(language)));
    self.setType("application/rss+xml");
    AtomLinkModuleImpl atom = new AtomLinkModuleImpl();
    atom.setLinks(List.of(self));
    channel.setModules(List.of(itunes, atom));
    channel.setItems(language.episodes().stream().map(this::item).toList());
    return channel;
  }

  private Item item(Episode episode) {
    Item item = new Item();
    item.setTitle(episode.title());
    item.setLink(Prose.address(episode.page().path()));
    item.setPubDate(time(episode.date()));
    Guid guid = new Guid();
    guid.setValue(id(episode));
    guid.setPermaLink(false);
    item.setGuid(guid);
    Description description = new Description();
    description.setType("text/plain");
    description.setValue(episode.description());
    item.setDescription(description);
    Enclosure enclosure = new Enclosure();
    enclosure.setUrl(Prose.address(episode.audio().path()));
    enclosure.setLength(size.applyAsLong(episode.audio()));
    enclosure.setType("audio/mpeg");
    item.setEnclosures(List.of(enclosure));
    ContentModuleImpl content = new ContentModuleImpl();
    content.setEncodeds(List.of(Prose.elsewhere(episode.page())));
    item.setModules(List.of(itunes(episode), content));
    return item;
  }

  private EntryInformationImpl itunes(Episode episode) {
    EntryInformationImpl itunes = new EntryInformationImpl();
    itunes.setTitle(episode.title());
    itunes.setKeywords(
        episode.page().taxonomies().getOrDefault("tags", List.of()).toArray(String[]::new));
    itunes.setSeason(Integer.valueOf(episode.season()));
    itunes.setEpisodeType(episode.kind().name().toLowerCase(Locale.ROOT));
    itunes.setDuration(new Duration(episode.length().toMillis()));
    if (episode.kind() == Episode.Kind.FULL) {
      itunes.setEpisode(Integer.valueOf(episode.episode())); // a trailer's 0 is not allowed
    }
    return itunes;
  }

  /** It names the episode and not its address, so that it stays when the address changes. */
  private String id(Episode episode) {
    String number = "s" + episode.season() + "e" + episode.episode();
    return "tag:rust-in-production.example,2023:" + language.code() + ":" + number;
  }

  private void addTags(Document feed) {
    feed.getRootElement().addNamespaceDeclaration(PODCAST);
    Element channel = feed.getRootElement().getChild("channel");
    Iterator<Episode> episodes = language.episodes().iterator();
    for (Element item : channel.getChildren("item")) {
      addTags(item, episodes.next());
    }
    int place = channel.indexOf(channel.getChild("item"));
    channel.addContent(
        place,
        List.of(
            explicit(),
            tag("guid", language.feedId().toString()),
            tag("locked", "yes").setAttribute("owner", Shows.PODCAST.email()),
            tag("medium", "podcast"),
            person("host", Shows.PODCAST.host(), Shows.PODCAST.site())));
  }

  private void addTags(Element item, Episode episode) {
    item.addContent(explicit());
    item.addContent(tag("season", Labels.number(episode.season())));
    item.addContent(tag("episode", Labels.number(episode.episode())));
    for (Ref<Person> guest : episode.guests()) {
      Person person = guest.get();
      item.addContent(person("guest", person.name(), Prose.address(person.path(language))));
    }
    episode
        .chapters()
        .ifPresent(file -> item.addContent(file("chapters", file, "application/json+chapters")));
    episode.transcript().ifPresent(file -> item.addContent(file("transcript", file, "text/vtt")));
  }

  /** Apple asks for true or false; ROME would write yes or no. */
  private static Element explicit() {
    return new Element("explicit", ITUNES).setText(Boolean.toString(Shows.PODCAST.explicit()));
  }

  private static Element person(String role, String name, String address) {
    return tag("person", name).setAttribute("role", role).setAttribute("href", address);
  }

  private static Element file(String name, Asset file, String type) {
    return new Element(name, PODCAST)
        .setAttribute("url", Prose.address(file.path()))
        .setAttribute("type", type);
  }

  private static Element tag(String name, String text) {
    return new Element(name, PODCAST).setText(text);
  }

  private static Date time(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
