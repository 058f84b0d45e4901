package dev.recto.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A guest of the podcast, or the guests of one episode as the author named them.
 *
 * @param name the name
 * @param episodes the episodes with this guest, the newest first
 */
public record Guest(String name, List<Episode> episodes) {

  /** All guests, sorted by name. */
  static List<Guest> all() {
    Map<String, List<Episode>> byName =
        Episodes.all().stream()
            .filter(episode -> episode.guest().isPresent())
            .collect(
                Collectors.groupingBy(
                    episode -> episode.guest().orElseThrow(),
                    () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                    Collectors.toList()));
    return byName.entrySet().stream()
        .map(guest -> new Guest(guest.getKey(), List.copyOf(guest.getValue())))
        .toList();
  }
}
