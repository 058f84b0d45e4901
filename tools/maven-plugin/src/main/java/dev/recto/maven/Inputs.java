package dev.recto.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which files and folders a compilation will read. */
final class Inputs {
  /** What is read beside the content folder. */
  private static final List<String> SITE_FILES = List.of("config.toml", "zola.toml");

  private final Path module;

  /** The inputs of a module in a folder. */
  Inputs(Path module) {
    this.module = module;
  }

  /**
   * What the last compilation read, as long as the pom does not name another content root since. An
   * annotation may name one too, which only the processor knows.
   *
   * @param last the last compilation
   * @param named the content root in the pom
   * @param usual the content root without any word of it
   * @param staticFolder the folder of static files, if it is not beside the content root
   * @param dataFolder the folder of data files, if it is not beside the content root
   */
  List<Input> after(
      LastCompilation last,
      Optional<Path> named,
      Path usual,
      Optional<Path> staticFolder,
      Optional<Path> dataFolder) {
    boolean known =
        named.isEmpty()
            ? !last.inputs().isEmpty()
            : last.inputs().contains(new Input(Input.Kind.TREE, path(named.get())));
    return known ? last.inputs() : guess(named.orElse(usual), staticFolder, dataFolder);
  }

  private List<Input> guess(Path root, Optional<Path> staticFolder, Optional<Path> dataFolder) {
    Stream<Input> files =
        SITE_FILES.stream()
            .map(name -> new Input(Input.Kind.FILE, path(root.resolveSibling(name))));
    Path names = staticFolder.orElse(root.resolveSibling("static"));
    Path data = dataFolder.orElse(root.resolveSibling("data"));
    Stream<Input> folders =
        Stream.of(
            new Input(Input.Kind.NAMES, path(names)),
            new Input(Input.Kind.TREE, path(data)),
            new Input(Input.Kind.TREE, path(root)));
    return Stream.concat(files, folders).toList();
  }

  /** A path as the processor writes it. */
  private String path(Path place) {
    Path folder = module.toAbsolutePath().normalize();
    return folder
        .relativize(folder.resolve(place).normalize())
        .toString()
        .replace(File.separatorChar, '/');
  }
}
