package dev.recto.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiler does not know of the manual's content. */
class NavigationTest {
  @Test
  void everyPageIsInOneGroupOrADiagnostic() {
    List<String> listed =
        Stream.concat(
                Navigation.all().stream().flatMap(group -> group.pages().stream()),
                Diagnostics.all().stream().map(DiagnosticPage::page))
            .map(Page::source)
            .sorted()
            .toList();
    assertEquals(Site.pages().stream().map(Page::source).sorted().toList(), listed);
  }

  @Test
  void theGroupOfAPageIsItsFolder() {
    for (Group group : Navigation.all()) {
      Set<String> sections =
          group.pages().stream()
              .map(page -> page.section().orElseThrow().source())
              .collect(Collectors.toSet());
      assertEquals(Set.of(group.section().source()), sections);
    }
  }

  @Test
  void everythingCanBeBuilt() {
    Site.verify();
  }
}
