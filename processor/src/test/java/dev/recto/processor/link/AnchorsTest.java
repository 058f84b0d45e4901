package dev.recto.processor.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The ids that HTML has (R15). */
class AnchorsTest {

  @Test
  void idsAreTheValuesOfIdAndName() {
    String html =
        "<a id=\"one\" href=\"#x\" name=\"t&amp;o\"><i data-id=\"no\" id=\"\" id=\"one\">";
    assertEquals(Set.of("one", "t&o"), Anchors.idsIn(html));
  }

  @Test
  void uglyHtmlHasTheIdsThatAPatternFinds() {
    Pattern attribute = Pattern.compile("(?= (?:id|name)=\"([^\"]+)\")");
    Random random = new Random(15);
    List<String> pieces = List.of(" id=\"", " name=\"", "id=\"", "=\"", "\"", " ", "a", "=", "<b>");
    for (int i = 0; i < 20_000; i++) {
      String html =
          random
              .ints(random.nextInt(12), 0, pieces.size())
              .mapToObj(pieces::get)
              .collect(Collectors.joining());
      Set<String> found =
          attribute
              .matcher(html)
              .results()
              .map(id -> id.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(found, Anchors.idsIn(html), html);
    }
  }
}
