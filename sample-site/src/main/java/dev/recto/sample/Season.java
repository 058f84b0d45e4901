package dev.recto.sample;

import java.util.List;

/**
 * A season of the podcast in one language.
 *
 * @param language the language
 * @param number its number without leading zeros
 * @param episodes its episodes, the newest first; at least one
 */
public record Season(Language language, String number, List<Episode> episodes) {

  /** All seasons in a language, the newest first. */
  static List<Season> all(Language language) {
    List<Episode> episodes = language.episodes();
    return episodes.stream()
        .map(Episode::season)
        .distinct()
        .map(
            season ->
                new Season(
                    language,
                    Labels.number(season),
                    episodes.stream().filter(e -> e.season().equals(season)).toList()))
        .toList();
  }

  /** Its name: {@code Season 1}. */
  public String title() {
    return language.lists().season() + " " + number;
  }

  /** The path of its page. */
  public String path() {
    return path(language, number);
  }

  /** The path of the page of a season. */
  static String path(Language language, String number) {
    return language.root() + "seasons/" + number + "/";
  }

  /** The episode that came out last. */
  public Episode newest() {
    return episodes.get(0);
  }

  /** The episode that came out first. */
  public Episode oldest() {
    return episodes.get(episodes.size() - 1);
  }
}
