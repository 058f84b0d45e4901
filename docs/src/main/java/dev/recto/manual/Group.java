package dev.recto.manual;

import dev.recto.DataCollection;
import dev.recto.Page;
import dev.recto.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the manual's navigation: the pages of one folder, in the order in which they are read.
 *
 * @param pages the pages of the folder; one at least
 */
@DataCollection(from = "navigation.toml", registry = "Navigation")
public record Group(List<Page> pages) {

  /** The section of the folder, whose title is that of the group. */
  public Section section() {
    return pages.get(0).section().orElseThrow();
  }

  /** Its name in the file, which is that of its folder. */
  public String name() {
    return Navigation.ref(this).key();
  }

  /** Its pages, and the sections below its folder. */
  public List<Topic> topics() {
    return Stream.concat(
            pages.stream().map(Topic::of), section().subsections().stream().map(Topic::of))
        .toList();
  }
}
