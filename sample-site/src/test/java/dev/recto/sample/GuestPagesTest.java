package dev.recto.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People, from the data file to the pages of guests and back to their episodes. */
class GuestPagesTest {
  @TempDir static Path output;

  private static BuiltSite site;
  private static Map<String, Map<String, String>> people;

  @BeforeAll
  static void buildSite() throws IOException {
    site = BuiltSite.in(output);
    people = Written.people();
  }

  @Test
  void everyPersonHasAPageWithNameRoleAndLinks() {
    assertEquals(52, people.size());
    assertEquals(people.size(), People.all().size());
    people.forEach(
        (key, written) -> {
          Document page = site.page("/guests/" + key + "/");
          assertEquals(written.get("name"), page.select("h1").text());
          assertEquals(written.get("role"), page.select(".lead").text());
        });
    assertEquals(
        List.of("https://www.micahw.com/", "https://github.com/mwylde"),
        site.page("/guests/micah-wylde/").select(".links a").eachAttr("href").subList(0, 2));
    assertTrue(site.page("/guests/kiril-videlov/").select(".links").isEmpty());
  }

  @Test
  void aGuestsPageLinksToTheEpisodesThatReferToThePerson() throws IOException {
    Map<String, List<String>> episodes = new TreeMap<>();
    for (Path episode : Written.folders()) {
      for (String guest : Written.guests(episode)) {
        episodes
            .computeIfAbsent(guest, key -> new ArrayList<>())
            .add("/podcast/" + episode.getFileName() + "/");
      }
    }
    assertEquals(people.keySet(), episodes.keySet());
    episodes.forEach(
        (guest, paths) ->
            assertEquals(
                paths,
                site.page("/guests/" + guest + "/").select(".appearances a").eachAttr("href")));
  }

  @Test
  void anEpisodeLinksToEachOfItsGuests() throws IOException {
    int several = 0;
    for (Path folder : Written.folders()) {
      List<String> guests = Written.guests(folder);
      Document page = site.page("/podcast/" + folder.getFileName() + "/");
      assertEquals(
          guests.stream().map(guest -> "/guests/" + guest + "/").toList(),
          page.select(".guest a").eachAttr("href"));
      several += guests.size() > 1 ? 1 : 0;
    }
    assertEquals(7, several);
  }

  @Test
  void theIndexHasEveryGuestOnceByName() {
    List<String> shown = site.page("/guests/").select(".guests .name").eachText();
    Set<String> names = new HashSet<>();
    people.values().forEach(person -> names.add(person.get("name")));
    assertEquals(names, new HashSet<>(shown));
    assertEquals(people.size(), shown.size());
    assertEquals(shown, shown.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
  }

  @Test
  void namesAreJoinedAsInASentence() {
    assertEquals("Micah Wylde", Labels.names(Episodes.S01E04.guests(), Languages.EN));
    assertEquals(
        "Edward Wang et Kevin Guthrie", Labels.names(Episodes.S05E03.guests(), Languages.FR));
    assertEquals(
        "Edward Wang and Kevin Guthrie", Labels.names(Episodes.S05E03.guests(), Languages.EN));
    assertEquals(
        "Rebecca Rumbul, Lori Lorusso and David Wood",
        Labels.names(Episodes.S06E08.guests(), Languages.EN));
    assertEquals("", Labels.names(Episodes.S01E00.guests(), Languages.EN));
  }

  @Test
  void theReverseOfAReferenceIsFoundWithoutSearching() {
    assertEquals(List.of(Episodes.S01E04), Episodes.byGuests(People.MICAH_WYLDE));
    assertEquals(List.of(Episodes.S05E03), People.KEVIN_GUTHRIE.episodes(Languages.EN));
    assertEquals(List.of(), People.KEVIN_GUTHRIE.episodes(Languages.FR));
    assertEquals(
        List.of(Episodes.S01E04.in(Languages.FR).orElseThrow()),
        People.MICAH_WYLDE.episodes(Languages.FR));
  }
}
