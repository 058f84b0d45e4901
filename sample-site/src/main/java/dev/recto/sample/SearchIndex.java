package dev.recto.sample;

import com.google.gson.Gson;
import java.util.List;

/** What the search looks through, as a script that its page loads. */
final class SearchIndex {
  private SearchIndex() {}

  /** The script with the episodes of a language. */
  static String of(Language language) {
    List<Entry> entries =
        language.episodes().stream()
            .filter(episode -> episode.page().inSearchIndex())
            .map(Entry::of)
            .toList();
    return "window.searchIndex = " + new Gson().toJson(entries) + ";\n";
  }

  private record Entry(
      String path,
      String title,
      String place,
      String guests,
      String description,
      List<String> tags,
      String text) {

    private static Entry of(Episode episode) {
      return new Entry(
          episode.page().path(),
          episode.title(),
          Labels.place(episode),
          Labels.names(episode.guests(), episode.language()),
          episode.description(),
          episode.page().taxonomies().getOrDefault("tags", List.of()),
          episode.page().body().text());
    }
  }
}
