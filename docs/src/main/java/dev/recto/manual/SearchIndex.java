package dev.recto.manual;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What the search knows: each part of each page, from one heading to the next. */
final class SearchIndex {
  private static final String HEADINGS = "h2, h3";

  private SearchIndex() {}

  /**
   * A part of a page.
   *
   * @param page the title of the page
   * @param heading the heading of the part; empty for what is before the first
   * @param address the address, with that of the heading
   * @param text its words
   */
  private record Part(String page, String heading, String address, String text) {}

  /** A script that sets a variable: unlike JSON, browsers load it from a disk too. */
  static String script() {
    List<Part> parts =
        Stream.concat(Site.sections().stream().map(Topic::of), Site.pages().stream().map(Topic::of))
            .flatMap(topic -> parts(topic).stream())
            .toList();
    return "const searchIndex = " + new Gson().toJson(parts) + ";\n";
  }

  private static List<Part> parts(Topic topic) {
    List<Part> parts = new ArrayList<>();
    String heading = "";
    String address = topic.path();
    StringBuilder text = new StringBuilder(topic.description());
    for (Element element : Jsoup.parseBodyFragment(topic.body().html()).body().children()) {
      element.select(".zola-anchor").remove();
      if (element.is(HEADINGS)) {
        parts.add(new Part(topic.title(), heading, address, text.toString().strip()));
        heading = element.text();
        address = topic.path() + "#" + element.id();
        text.setLength(0);
      } else {
        text.append(' ').append(element.text());
      }
    }
    parts.add(new Part(topic.title(), heading, address, text.toString().strip()));
    return parts;
  }
}
