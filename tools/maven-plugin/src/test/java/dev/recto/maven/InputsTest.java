package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.maven.Input.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputsTest {
  private static final Path MODULE = Path.of("module").toAbsolutePath();
  private static final LastCompilation FIRST = last();

  @Test
  void untilTheProcessorHasRunTheUsualPlacesAreWatched() {
    assertEquals(
        List.of("config.toml", "zola.toml", "static", "data", "content"),
        after(FIRST, Optional.empty()));
  }

  @Test
  void aRootInThePomIsWatchedFromTheFirstBuildOn() {
    assertEquals(
        List.of("web/config.toml", "web/zola.toml", "web/static", "web/data", "web/pages"),
        after(FIRST, Optional.of(MODULE.resolve("web/pages"))));
    assertEquals(
        List.of("web/config.toml", "web/zola.toml", "public", "facts", "web/pages"),
        after(
            FIRST,
            Optional.of(MODULE.resolve("./web/pages")),
            Optional.of(MODULE.resolve("public")),
            Optional.of(MODULE.resolve("facts"))));
  }

  @Test
  void whatTheProcessorReadIsWatched() {
    LastCompilation last =
        last(new Input(Kind.TREE, "../pages"), new Input(Kind.FILE, "../data/a.csv"));
    assertEquals(List.of("../pages", "../data/a.csv"), after(last, Optional.empty()));
    assertEquals(
        List.of("../pages", "../data/a.csv"),
        after(last, Optional.of(MODULE.resolveSibling("pages"))));
  }

  @Test
  void aRootThatThePomNamesNowIsWatchedInsteadOfTheOldOne() {
    LastCompilation last = last(new Input(Kind.TREE, "pages"));
    assertEquals(
        List.of("config.toml", "zola.toml", "static", "data", "content"),
        after(last, Optional.of(MODULE.resolve("content"))));
  }

  private static List<String> after(LastCompilation last, Optional<Path> named) {
    return after(last, named, Optional.empty(), Optional.empty());
  }

  private static List<String> after(
      LastCompilation last,
      Optional<Path> named,
      Optional<Path> staticFolder,
      Optional<Path> dataFolder) {
    return new Inputs(MODULE)
        .after(last, named, MODULE.resolve("content"), staticFolder, dataFolder).stream()
            .map(Input::path)
            .toList();
  }

  private static LastCompilation last(Input... inputs) {
    return new LastCompilation(false, List.of(inputs), List.of());
  }
}
