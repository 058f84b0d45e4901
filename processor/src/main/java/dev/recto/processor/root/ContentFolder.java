package dev.recto.processor.root;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The content root: where the option says, relative to the module, else {@code content} in it.
 *
 * @param root the folder, if it is there
 * @param tried where it was looked for
 */
public record ContentFolder(Optional<Path> root, List<String> tried) {
  /** What the folder is called unless somebody says otherwise. */
  public static final String NAME = "content";

  /** The root that an option or an annotation names, else the usual one. */
  public static ContentFolder find(Optional<Path> module, Optional<String> name) {
    String written = name.orElse(NAME);
    try {
      Path named = Path.of(written);
      Optional<Path> folder =
          named.isAbsolute() ? Optional.of(named) : module.map(m -> m.resolve(named));
      String tried = folder.map(path -> path.normalize().toString()).orElse(ModuleFolder.NOT_FOUND);
      return new ContentFolder(folder.filter(Files::isDirectory), List.of(tried));
    } catch (InvalidPathException e) {
      return new ContentFolder(Optional.empty(), List.of(written));
    }
  }
}
