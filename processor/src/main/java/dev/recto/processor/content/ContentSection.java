package dev.recto.processor.content;

import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Value;
import java.util.List;
import java.util.Optional;

/**
 * An {@code _index.md} (R1.3).
 *
 * @param document the file as written
 */
public record ContentSection(Document document) {

  /** The path of its folder, with a slash at its end; empty for the root section. */
  public String folder() {
    return document.file().folder();
  }

  /** The key {@code sort_by} (R4). */
  public Optional<String> sortBy() {
    return document.frontMatter().get("sort_by").flatMap(BuiltIns::text);
  }

  /** The path of the section (R8.1). */
  public String path() {
    return "/" + folder();
  }

  /** The alias paths with their places (R4). */
  public List<BuiltIns.Alias> aliases() {
    return document.frontMatter().get("aliases").stream()
        .filter(Value.Array.class::isInstance)
        .flatMap(value -> ((Value.Array) value).elements().stream())
        .filter(Value.Text.class::isInstance)
        .map(value -> new BuiltIns.Alias(((Value.Text) value).text(), value.at()))
        .toList();
  }
}
