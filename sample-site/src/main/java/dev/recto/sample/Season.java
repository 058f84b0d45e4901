package dev.recto.sample;

import java.util.List;

/**
 * A season of the podcast.
 *
 * @param number its number without leading zeros
 * @param episodes its episodes, the newest first
 */
public record Season(String number, List<Episode> episodes) {

  /** All seasons, the newest first. */
  static List<Season> all() {
    return Episodes.all().stream().map(Episode::season).distinct().map(Season::of).toList();
  }

  private static Season of(String season) {
    return new Season(Labels.number(season), Episodes.bySeason(season));
  }
}
