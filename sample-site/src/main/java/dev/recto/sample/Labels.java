package dev.recto.sample;

import dev.recto.Pager;
import dev.recto.Ref;
import dev.recto.Section;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers, dates and titles as the site shows them. */
public final class Labels {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Labels() {}

  /** The number of a season or episode without leading zeros. */
  public static String number(String digits) {
    return Integer.toString(Integer.parseInt(digits));
  }

  /** Season and episode: {@code Season 1, episode 4}. */
  public static String place(Episode episode) {
    return "Season " + number(episode.season()) + ", episode " + number(episode.episode());
  }

  /** A day: {@code 25 January 2024}. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** The names of people: {@code Ada, Bob and Eve}. */
  public static String names(List<Ref<Person>> people) {
    List<String> names = people.stream().map(person -> person.get().name()).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** The title of one page of a section: {@code Episodes, page 2}. */
  public static String title(Section section, Pager<?> pager) {
    String title = section.title().orElse("Episodes");
    return pager.number() == 1 ? title : title + ", page " + pager.number();
  }
}
