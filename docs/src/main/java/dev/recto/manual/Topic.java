package dev.recto.manual;

import dev.recto.Body;
import dev.recto.Page;
import dev.recto.Section;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page or a section of the manual, as templates show it.
 *
 * @param path its address
 * @param permalink its whole URL
 * @param source its file in the content folder
 * @param title its title
 * @param description what it is about, in a sentence
 * @param body its text
 * @param ancestors the sections that it is in, the root first
 */
public record Topic(
    String path,
    URI permalink,
    String source,
    String title,
    String description,
    Body body,
    List<Section> ancestors) {

  /** A page. */
  public static Topic of(Page page) {
    return new Topic(
        page.path(),
        page.permalink(),
        page.source(),
        page.title().orElseThrow(),
        page.description().orElseThrow(),
        page.body(),
        page.ancestors());
  }

  /** A section. */
  public static Topic of(Section section) {
    return new Topic(
        section.path(),
        section.permalink(),
        section.source(),
        section.title().orElseThrow(),
        section.description().orElseThrow(),
        section.body(),
        section.ancestors());
  }

  /** The description without the marks of code. */
  public String plainDescription() {
    return description.replace("`", "");
  }

  /** The attribute of a link to this topic on the page of another one. */
  public String mark(@Nullable Topic other) {
    if (other == null || !other.path.startsWith(path)) {
      return "";
    }
    return " aria-current=\"%s\"".formatted(other.path.equals(path) ? "page" : "true");
  }
}
