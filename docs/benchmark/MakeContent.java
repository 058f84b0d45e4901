import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes a site of N podcast pages that Recto, Zola and Hugo can build: {@code java MakeContent.java
 * DIR N}. The same N gives the same bytes, and page number i is the same for every N.
 */
final class MakeContent {
  private static final int EPISODES_PER_SEASON = 100;

  /** The length of a page in characters, which are bytes here. */
  private static final int SHORTEST = 3_000;

  private static final int LONGEST = 6_000;

  private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);
  private static final int DAYS = 10_000;

  private static final List<String> WORDS =
      words(
          """
          anchor atlas barrel basket beacon border bottle branch breeze bridge bucket burner button
          cabin candle canvas carbon cargo castle cellar chapel circle clover cobalt column copper
          corner cotton cradle crater crayon cursor dancer desert dinner dragon drawer editor effort
          engine estate fabric falcon family farmer feather ferry filter finger forest fossil frame
          future galaxy garden ginger glacier granite gravel hammer harbor harvest helmet hollow
          hunter island jacket jungle kernel kettle ladder lantern lemon letter lever linen lizard
          magnet marble market meadow mirror module monitor motor mountain needle network number
          ocean orbit orchard packet paddle palace paper parcel parser pattern pebble pencil pepper
          petal phase pillar pilot planet pocket portal powder prism pulley puzzle quarry rabbit
          ranger recipe record reed ribbon river rocket saddle sailor sandal scanner school screen
          shadow signal silver socket spiral spring stable station stone stream string summer
          sunset switch system tablet target teapot temple thread ticket timber tunnel turbine
          umbrella valley vector velvet vessel village violet walnut water weather whistle willow
          window winter wonder workshop yellow zephyr
          """);

  private static final List<String> VERBS =
      words(
          """
          adjusts avoids balances begins builds carries changes checks collects compares connects
          covers delivers explains extends finds follows gathers guides handles holds improves joins
          keeps leads learns lifts limits loads measures mends moves names needs offers opens plans
          prints protects reads records reduces repairs replaces returns saves sends shapes shows
          solves sorts starts stores supports tests trades turns watches writes
          """);

  private static final List<String> SMALL =
      words(
          """
          a the this every another some with without under over between from into against after
          before because while and or but so then often rarely always quickly slowly mostly
          """);

  private static final List<String> FIRST_NAMES =
      words(
          """
          Ada Amir Anna Bela Boris Carla Chen Clara Dario Dina Edgar Elena Emil Fatima Felix Freya
          Gita Hanna Hugo Ines Ivan Jonas Julia Kenji Lara Leon Lina Luca Mara Marco Mina Nadia Nils
          Olga Omar Paula Pedro Petra Rania Rosa Samir Sofia Tomas Uma Vera Viktor Wanda Yusuf Zoe
          """);

  private static final List<String> LAST_NAMES =
      words(
          """
          Abel Acker Adler Amsel Bach Baker Berger Birk Boone Brandt Carver Castro Cole Damm Dorn
          Eck Engel Farr Fink Frost Gale Garcia Grau Haas Hale Holt Horn Ilves Jansen Keller Klein
          Koch Lang Lind Lopez Marsh Mason Moor Nagy Novak Okoro Otto Pace Perez Petri Quinn Rask
          Reed Rossi Sand Silva Stahl Tanaka Thorn Ueda Vance Vogel Weber Wolff Young Zeller
          """);

  private static final List<String> ROLES =
      List.of(
          "Co-Founder and CEO",
          "Head of Engineering",
          "Principal Engineer",
          "Maintainer",
          "Staff Software Engineer",
          "CTO");

  private static final String SITE =
      """
      package site;

      import dev.recto.ContentCollection;

      /** The collection of the benchmark. */
      @ContentCollection(
          from = "podcast",
          registry = "Episodes",
          key = "S{season}E{episode}",
          orderBy = "-date")
      interface SiteContent {}
      """;

  private static final String SECTION =
      """
      +++
      title = "Podcast"
      sort_by = "date"
      +++

      All episodes.
      """;

  private final int index;
  private final boolean yaml;
  private final Random random;
  private final StringBuilder text = new StringBuilder(LONGEST + 1_000);

  private MakeContent(int index, boolean yaml) {
    this.index = index;
    this.yaml = yaml;
    this.random = random(index, 2);
  }

  /** Writes {@code content} and {@code src} below a folder. */
  public static void main(String[] args) throws IOException {
    boolean yaml = args.length == 3 && args[2].equals("yaml");
    if (args.length != 2 && !yaml) {
      System.err.println("usage: java MakeContent.java DIR N [yaml]");
      System.exit(2);
    }
    int pages = Integer.parseInt(args[1]);
    long bytes = site(Path.of(args[0]), pages, yaml);
    System.out.printf(Locale.ROOT, "%d pages, %.1f MB%n", pages, bytes / 1e6);
  }

  /** Writes {@code content} and {@code src} below a folder; how many bytes the pages have. */
  static long site(Path folder, int pages, boolean yaml) throws IOException {
    Path podcast = Files.createDirectories(folder.resolve("content/podcast"));
    Files.writeString(podcast.resolve("_index.md"), SECTION);
    long bytes = 0;
    for (int i = 0; i < pages; i++) {
      bytes += Files.size(page(podcast, i, yaml));
    }
    Path sources = Files.createDirectories(folder.resolve("src/site"));
    Files.writeString(sources.resolve("SiteContent.java"), SITE);
    return bytes;
  }

  /** Writes one page below the folder of all; its file. */
  static Path page(Path podcast, int index, boolean yaml) throws IOException {
    Path bundle = Files.createDirectories(podcast.resolve(name(index)));
    return Files.writeString(bundle.resolve("index.md"), new MakeContent(index, yaml).page());
  }

  private String page() {
    frontMatter();
    int length = SHORTEST + random.nextInt(LONGEST - SHORTEST - 1_100);
    String letters = Integer.toHexString(random.nextInt(1 << 28) | 1 << 28);
    text.append("<div><script id=\"player-")
        .append(letters)
        .append("\" src=\"https://player.example/");
    text.append(letters).append("/player.js?size=s\"></script></div>\n\n");
    paragraph();
    text.append("<!-- more -->\n\n## Show Notes\n\n");
    paragraph();
    related();
    while (text.length() < length) {
      section();
    }
    return text.toString();
  }

  private void frontMatter() {
    LocalDate day = FIRST_DAY.plusDays(Math.floorMod(index * 7L, DAYS));
    text.append(yaml ? "---\n" : "+++\n");
    key("title", quoted(title(index)));
    key("date", day.toString());
    key("template", quoted("episode.html"));
    key("draft", "false");
    key("aliases", "[" + quoted("/p/" + number(index).toLowerCase(Locale.ROOT)) + "]");
    text.append(yaml ? "extra:\n" : "[extra]\n");
    extra("guest", guest());
    if (random.nextInt(7) > 0) {
      extra("role", ROLES.get(random.nextInt(ROLES.size())));
    }
    extra("season", season(index));
    extra("episode", episode(index));
    extra("series", "Podcast");
    text.append(yaml ? "---\n\n" : "+++\n\n");
  }

  private void extra(String key, String words) {
    text.append(yaml ? "  " : "");
    key(key, quoted(words));
  }

  private void key(String key, String value) {
    text.append(key).append(yaml ? ": " : " = ").append(value).append('\n');
  }

  private static String quoted(String words) {
    return '"' + words + '"';
  }

  /** Links to an earlier page, once in Zola's way and once by its address. */
  private void related() {
    if (index > 0) {
      int other = random.nextInt(index);
      text.append("We continue [").append(title(other)).append("](@/podcast/");
      text.append(name(other)).append("/index.md); see also\n[its notes](/podcast/");
      text.append(name(other)).append("/).\n\n");
    }
  }

  private void section() {
    text.append("### ").append(capitalized(word())).append(' ').append(word()).append("\n\n");
    paragraph();
    switch (random.nextInt(5)) {
      case 0 -> list("- ");
      case 1 -> list("1. ");
      case 2 -> code();
      case 3 -> quote();
      default -> paragraph();
    }
  }

  private void paragraph() {
    int from = text.length();
    int sentences = 3 + random.nextInt(3);
    for (int i = 0; i < sentences; i++) {
      sentence();
      text.append(i + 1 < sentences ? " " : "\n\n");
    }
    wrap(from);
  }

  private void sentence() {
    int parts = 2 + random.nextInt(3);
    for (int i = 0; i < parts; i++) {
      String subject = word();
      text.append(i == 0 ? capitalized(pick(SMALL)) : pick(SMALL)).append(' ');
      inline(subject);
      text.append(' ')
          .append(pick(VERBS))
          .append(' ')
          .append(pick(SMALL))
          .append(' ')
          .append(word());
      text.append(i + 1 == parts ? "." : i == 0 ? ", " : " ");
    }
  }

  private void inline(String word) {
    switch (random.nextInt(14)) {
      case 0 -> text.append('*').append(word).append('*');
      case 1 -> text.append("**").append(word).append("**");
      case 2 -> text.append('`').append(word).append('`');
      case 3 -> link(word);
      default -> text.append(word);
    }
  }

  private void link(String word) {
    text.append('[').append(word).append("](https://www.").append(word()).append(".example/");
    text.append(word()).append(')');
  }

  private void list(String bullet) {
    int items = 3 + random.nextInt(4);
    for (int i = 0; i < items; i++) {
      text.append(bullet);
      link(capitalized(word()));
      text.append(' ').append(pick(VERBS)).append(' ').append(pick(SMALL)).append(' ');
      text.append(word()).append('\n');
    }
    text.append('\n');
  }

  private void code() {
    text.append("```rust\nfn ").append(word()).append('(').append(word()).append(": u32) {\n");
    for (int i = 0; i < 3; i++) {
      text.append("    let ").append(word()).append(" = \"").append(word()).append("\" < ");
      text.append(random.nextInt(1_000)).append(";\n");
    }
    text.append("}\n```\n\n");
  }

  private void quote() {
    int from = text.length();
    paragraph();
    for (int i = from; i < text.length() - 1; i++) {
      if (i == from || text.charAt(i - 1) == '\n') {
        text.insert(i, "> ");
      }
    }
  }

  /** Breaks lines as authors do, a little below 80 columns, outside code and link targets. */
  private void wrap(int from) {
    int line = from;
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && i - line > 72) {
        text.setCharAt(i, '\n');
        line = i + 1;
      }
    }
  }

  private String guest() {
    return pick(FIRST_NAMES) + " " + pick(LAST_NAMES);
  }

  private String word() {
    return pick(WORDS);
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** A page's title, which does not depend on what was drawn before. */
  private static String title(int index) {
    Random random = random(index, 1);
    String first = capitalized(WORDS.get(random.nextInt(WORDS.size())));
    return first + " " + capitalized(WORDS.get(random.nextInt(WORDS.size())));
  }

  /** The folder of a page: {@code s001e004-copper-lantern}. */
  private static String name(int index) {
    return (number(index) + "-" + title(index).replace(' ', '-')).toLowerCase(Locale.ROOT);
  }

  private static String number(int index) {
    return "S" + season(index) + "E" + episode(index);
  }

  private static String season(int index) {
    return "%03d".formatted(index / EPISODES_PER_SEASON + 1);
  }

  private static String episode(int index) {
    return "%03d".formatted(index % EPISODES_PER_SEASON + 1);
  }

  private static Random random(int index, int stream) {
    return new Random(index * 0x9e3779b97f4a7c15L + stream);
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static List<String> words(String text) {
    return new ArrayList<>(List.of(text.strip().split("\\s+")));
  }
}
