package dev.recto.sample;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages in the words of schema.org, which search engines read. */
final class StructuredData {
  /** Escapes {@code <}, {@code >} and {@code &}, so that no text ends the script around it. */
  private static final Gson JSON = new Gson();

  private StructuredData() {}

  /** The subject of a page and the way to it; empty if there is neither. */
  static String of(Head head) {
    List<Object> graph = new ArrayList<>();
    if (!head.subject().isEmpty()) {
      graph.add(head.subject());
    }
    if (!head.parents().isEmpty()) {
      graph.add(breadcrumbs(head));
    }
    return graph.isEmpty()
        ? ""
        : JSON.toJson(object("@context", "https://schema.org", "@graph", graph));
  }

  /** The podcast in a language. */
  static Map<String, Object> series(Language language) {
    return object(
        "@type", "PodcastSeries",
        "@id", Prose.address(language.root()) + "#podcast",
        "name", Site.title(language.code()).orElseThrow(),
        "description", Site.description(language.code()).orElseThrow(),
        "url", Prose.address(language.root()),
        "inLanguage", language.code(),
        "image", Prose.address("/cover.png"),
        "webFeed", Prose.address(language.root() + "feed.xml"),
        "author", object("@type", "Organization", "name", Shows.PODCAST.author()));
  }

  /** An episode, whose sound has so many bytes. */
  static Map<String, Object> episode(Episode episode, long bytes) {
    Language language = episode.language();
    String url = Prose.address(episode.page().path());
    Map<String, Object> data =
        object(
            "@type", "PodcastEpisode",
            "@id", url + "#episode",
            "name", episode.title(),
            "description", episode.description(),
            "url", url,
            "inLanguage", language.code(),
            "datePublished", episode.date().toString(),
            "episodeNumber", Integer.parseInt(episode.episode()),
            "partOfSeason",
                object(
                    "@type", "PodcastSeason",
                    "seasonNumber", Integer.parseInt(episode.season()),
                    "url", Prose.address(Season.path(language, Labels.number(episode.season())))),
            "partOfSeries", object("@id", Prose.address(language.root()) + "#podcast"),
            "associatedMedia",
                object(
                    "@type", "AudioObject",
                    "contentUrl", Prose.address(episode.audio().path()),
                    "encodingFormat", "audio/mpeg",
                    "contentSize", Long.toString(bytes),
                    "duration", episode.length().toString()));
    List<Map<String, Object>> guests =
        episode.guests().stream()
            .map(
                guest ->
                    object(
                        "@type", "Person",
                        "name", guest.get().name(),
                        "url", Prose.address(guest.get().path(language))))
            .toList();
    if (!guests.isEmpty()) {
      data.put("contributor", guests);
    }
    return data;
  }

  private static Map<String, Object> breadcrumbs(Head head) {
    List<Object> items = new ArrayList<>();
    for (Head.Crumb parent : head.parents()) {
      items.add(crumb(items.size() + 1, parent.title(), parent.path()));
    }
    items.add(crumb(items.size() + 1, head.title(), head.path()));
    return object("@type", "BreadcrumbList", "itemListElement", items);
  }

  private static Map<String, Object> crumb(int position, String name, String path) {
    return object(
        "@type", "ListItem", "position", position, "name", name, "item", Prose.address(path));
  }

  /** An object from names and values in turn, which keep their order. */
  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }
}
