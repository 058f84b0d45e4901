package dev.recto.sample;

import dev.recto.Pager;
import dev.recto.Ref;
import dev.recto.Section;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Numbers, dates and titles as the site shows them. */
public final class Labels {
  private Labels() {}

  /** The number of a season or episode without leading zeros. */
  public static String number(String digits) {
    return Integer.toString(Integer.parseInt(digits));
  }

  /** Season and episode: {@code Season 1, episode 4}. */
  public static String place(Episode episode) {
    Language.Lists words = episode.language().lists();
    return words.season()
        + " "
        + number(episode.season())
        + ", "
        + words.episode()
        + " "
        + number(episode.episode());
  }

  /** A day: {@code 25 January 2024}, {@code 25 janvier 2024}. */
  public static String day(LocalDate date, Language language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
  }

  /** How long a sound is: {@code 3 s}, {@code 48 min}, {@code 1 h 2 min}. */
  public static String length(Duration length) {
    if (length.toMinutes() == 0) {
      return length.toSeconds() + " s";
    }
    String minutes = length.toMinutesPart() + " min";
    return length.toHours() == 0 ? minutes : length.toHours() + " h " + minutes;
  }

  /** How large a file is: {@code 12 kB}, {@code 34 MB}. */
  public static String size(long bytes, Language language) {
    String unit = language.episode().byteUnit();
    return bytes < 1_000_000
        ? (bytes + 500) / 1_000 + " k" + unit
        : (bytes + 500_000) / 1_000_000 + " M" + unit;
  }

  /** How many episodes: {@code 1 episode}, {@code 9 episodes}. */
  public static String count(int episodes, Language language) {
    Language.Lists words = language.lists();
    return episodes + " " + (episodes == 1 ? words.episode() : words.episodes());
  }

  /** The names of people: {@code Ada, Bob and Eve}. */
  public static String names(List<Ref<Person>> people, Language language) {
    List<String> names = people.stream().map(person -> person.get().name()).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last))
            + " "
            + language.lists().and()
            + " "
            + names.get(last);
  }

  /** The title of one page of a section: {@code Episodes, page 2}. */
  public static String title(Section section, Pager<?> pager) {
    Language.Lists words = Language.of(section.lang()).lists();
    String title = section.title().orElse(words.allEpisodes());
    return pager.number() == 1 ? title : title + ", " + words.page() + " " + pager.number();
  }
}
