package site;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Date;

/** The recipes as an Atom feed. */
final class Feed {
  /** Where the site will be. Feeds need whole addresses; pages link to each other without it. */
  private static final URI ADDRESS = URI.create("https://breads.example/");

  private static final String TITLE = Site.Sections.ROOT.title().orElseThrow();

  private Feed() {}

  static String atom() throws FeedException {
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setUri(ADDRESS.toString());
    feed.setLink(ADDRESS.toString());
    feed.setTitle(TITLE);
    feed.setPublishedDate(date(Recipes.first()));
    feed.setEntries(Recipes.all().stream().map(Feed::entry).toList());
    return new SyndFeedOutput().outputString(feed);
  }

  private static SyndEntry entry(Recipe recipe) {
    String address = ADDRESS.resolve(recipe.page().permalink()).toString();
    SyndContentImpl description = new SyndContentImpl();
    description.setValue(recipe.description());
    SyndEntry entry = new SyndEntryImpl();
    entry.setUri(address);
    entry.setLink(address);
    entry.setTitle(recipe.title());
    entry.setAuthor(TITLE);
    entry.setUpdatedDate(date(recipe));
    entry.setDescription(description);
    return entry;
  }

  private static Date date(Recipe recipe) {
    return Date.from(recipe.date().atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
