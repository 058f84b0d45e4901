package dev.recto.sample;

import dev.recto.DataCollection;
import dev.recto.Field;
import dev.recto.Term;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A language of the site, with everything that its pages say around the content: a table of {@code
 * data/languages.toml}. A text that a language lacks does not compile.
 *
 * @param name what the language calls itself
 * @param locale the language and a country, for dates and for other sites
 * @param root the path of its first page
 * @param feedId what identifies the feed, wherever it moves
 * @param menu the links at the top of each page
 * @param layout texts of all pages
 * @param home texts of the first page
 * @param episode texts around an episode
 * @param lists texts around lists of episodes, seasons, guests and tags
 * @param search texts of the search
 * @param notFound texts of the page for addresses without one
 */
@DataCollection(from = "languages.toml", registry = "Languages")
public record Language(
    String name,
    Locale locale,
    String root,
    UUID feedId,
    @NotEmpty List<MenuItem> menu,
    Layout layout,
    Home home,
    Notes episode,
    Lists lists,
    Search search,
    NotFound notFound) {

  /** The language of a page. */
  public static Language of(String code) {
    return Languages.find(code).orElseThrow();
  }

  /** Its code: {@code fr}. */
  public String code() {
    return Languages.ref(this).key();
  }

  /** Its episodes, the newest first. */
  public List<Episode> episodes() {
    return equals(Languages.first()) ? Episodes.all() : Episodes.in(code());
  }

  /** Its tags, by their spelling in addresses. */
  public List<Term> tags() {
    return Site.Tags.all().stream().filter(tag -> tag.lang().equals(code())).toList();
  }

  /** Its seasons with at least one episode, the newest first. */
  public List<Season> seasons() {
    return Season.all(this);
  }

  /** The guests of its episodes, by name. */
  public List<Person> guests() {
    return People.all().stream().filter(guest -> !guest.episodes(this).isEmpty()).toList();
  }

  /** A link at the top of each page. */
  public record MenuItem(String label, String path) {}

  /** Texts of all pages. */
  public record Layout(String skip, String site, String breadcrumbs, String footer, String feed) {}

  /** Texts of the first page. */
  public record Home(
      String newest,
      String start,
      String whereToStart,
      String allSeasons,
      String subscribe,
      String thisFeed) {}

  /** Texts around an episode. */
  public record Notes(
      String length,
      String readingTime,
      String minutes,
      String download,
      @Field("byte") String byteUnit,
      String player,
      String standIn,
      String original,
      String transcript,
      String contents,
      String links,
      String mentions,
      String tags,
      String neighbors,
      String previous,
      String next,
      String sponsor) {}

  /** Texts around lists. */
  public record Lists(
      String season,
      String episode,
      String episodes,
      String seasons,
      String seasonsLead,
      String guests,
      String guestsLead,
      String guestLead,
      String elsewhere,
      String tags,
      String tagsLead,
      String tagLead,
      String allEpisodes,
      String page,
      String more,
      String newer,
      String older,
      String of,
      String and,
      String with) {}

  /** Texts of the search. */
  public record Search(
      String title,
      String lead,
      String label,
      String button,
      String none,
      String one,
      String many,
      String withoutScript,
      String allEpisodes) {}

  /** Texts of the page for addresses without one. */
  public record NotFound(String title, String lead, String instead) {}
}
