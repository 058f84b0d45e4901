package dev.recto.processor.content;

import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.Position;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.Value;
import java.util.Optional;
import java.util.Set;

/**
 * A page of the content tree.
 *
 * @param document the file as written
 * @param keys the front matter, dates given as text read as dates
 * @param badKeys built-in keys whose value is wrong and reported
 * @param name the name of its file, or of its folder if it is an {@code index.md}, without language
 * @param folder the folder of its section, with a slash at its end; empty for the content root
 * @param colocated whether it stands for its own folder
 * @param lang its language
 * @param slug the last part of the path: the key {@code slug} or the name, made fit for an address
 * @param path its address on the site, with a slash at both ends
 * @param pathAt what the path comes from: the key {@code path} or {@code slug}, else the fence
 * @param builtIns what the built-in keys say
 */
public record ContentPage(
    Document document,
    Value.Table keys,
    Set<String> badKeys,
    String name,
    String folder,
    boolean colocated,
    String lang,
    String slug,
    String path,
    Position pathAt,
    BuiltIns builtIns) {

  /** The file. */
  public ContentFile file() {
    return document.file();
  }

  /** The table {@code extra}. */
  public Optional<Value.Table> extra() {
    return keys.get(BuiltInKey.EXTRA.key())
        .filter(Value.Table.class::isInstance)
        .map(Value.Table.class::cast);
  }
}
