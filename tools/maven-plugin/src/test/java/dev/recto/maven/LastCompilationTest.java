package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.maven.Input.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastCompilationTest {
  @TempDir private Path classes;

  @Test
  void theNoteOfTheProcessorIsRead() throws IOException {
    note("failed\ntype site.SiteContent\ninput tree web/my pages\noutput site/Episode.class\n");
    assertEquals(
        new LastCompilation(
            true, List.of(new Input(Kind.TREE, "web/my pages")), List.of("site/Episode.class")),
        LastCompilation.in(new ClassFolder(classes)));
  }

  @Test
  void whatALaterProcessorMayAddIsIgnored() throws IOException {
    note("input clock now\ninput tree\nflag x\n\ninput file zola.toml\n");
    assertEquals(
        new LastCompilation(false, List.of(new Input(Kind.FILE, "zola.toml")), List.of()),
        LastCompilation.in(new ClassFolder(classes)));
  }

  @Test
  void withoutANoteThereIsNothing() throws IOException {
    assertEquals(
        new LastCompilation(false, List.of(), List.of()),
        LastCompilation.in(new ClassFolder(classes)));
  }

  private void note(String text) throws IOException {
    Path file = classes.resolve(LastCompilation.RECORD);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
