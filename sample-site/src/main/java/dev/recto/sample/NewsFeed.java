package dev.recto.sample;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import dev.recto.Page;
import dev.recto.Section;
import java.util.Date;
import java.util.List;

/** The news as an Atom feed. */
final class NewsFeed {
  /** The path of the feed. */
  static final String PATH = "/atom.xml";

  private NewsFeed() {}

  /** The feed with all pages of a section, which has at least one. */
  static String of(Section section) {
    Feed feed = new Feed("atom_1.0");
    feed.setId(Prose.address(PATH));
    feed.setTitle(Site.title().orElseThrow() + ": " + section.title().orElseThrow());
    feed.setSubtitle(content("text", section.description().orElseThrow()));
    feed.setAuthors(List.of(author()));
    feed.setOtherLinks(List.of(link("self", Prose.address(PATH))));
    feed.setAlternateLinks(List.of(link("alternate", section.permalink().toString())));
    feed.setEntries(section.pages().stream().map(NewsFeed::entry).toList());
    feed.setUpdated(feed.getEntries().get(0).getUpdated());
    try {
      return Xml.text(new WireFeedOutput().outputJDom(feed));
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Entry entry(Page page) {
    Entry entry = new Entry();
    entry.setId(page.permalink().toString());
    entry.setAlternateLinks(List.of(link("alternate", page.permalink().toString())));
    entry.setTitle(page.title().orElseThrow());
    entry.setPublished(Date.from(page.date().orElseThrow().toInstant()));
    entry.setUpdated(Date.from(page.updated().or(page::date).orElseThrow().toInstant()));
    entry.setSummary(content("text", page.description().orElseThrow()));
    entry.setContents(List.of(content("html", Prose.elsewhere(page))));
    return entry;
  }

  private static Person author() {
    Person author = new Person();
    author.setName(Shows.PODCAST.author());
    return author;
  }

  private static Content content(String type, String text) {
    Content content = new Content();
    content.setType(type);
    content.setValue(text);
    return content;
  }

  private static Link link(String relation, String address) {
    Link link = new Link();
    link.setRel(relation);
    link.setHref(address);
    return link;
  }
}
