package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.maven.Snippet.Command;
import dev.recto.maven.Snippet.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How blocks of code on pages of the manual are read, and when they are true. */
class SnippetTest {
  @TempDir Path folder;

  @Test
  void aParagraphNamesTheFileThatFollows() throws IOException {
    assertEquals(
        List.of(
            new File("zola.toml", "title = 1\n"),
            new File("pom.xml", "<dependency/>\n"),
            new Command("ls", List.of("a", "b")),
            new Command("cd c", List.of())),
        snippets(
            """
            A part:

            ```java
            int i;
            ```

            Write `zola.toml`:

            ```toml
            title = 1
            ```

            To the dependencies in `pom.xml`, add:

            ```xml
            <dependency/>
            ```

            What `a.md` has. So:

            ```markdown
            text
            ```

            ```console
            $ ls
            a
            b
            $ cd c
            ```
            """));
  }

  @Test
  void whatIsShownIsPrintedInThisOrder() {
    Command command = new Command("cat", List.of("a", "…", "c …"));
    assertTrue(command.isTrue("a\nb\n  c d\n", true));
    assertFalse(command.isTrue("c d\na\n", true));
    assertFalse(command.isTrue("a\nb\n", true));
    assertFalse(command.isTrue("a\nc d\n", false));
  }

  @Test
  void whatShowsNothingPrintsNothingAndSucceeds() {
    Command command = new Command("mvn -q compile", List.of());
    assertTrue(command.isTrue("\n", true));
    assertFalse(command.isTrue("a\n", true));
    assertFalse(command.isTrue("", false));
    assertTrue(new Command("ls | grep x", List.of()).isTrue("", false));
  }

  @Test
  void whatShowsAnErrorFails() {
    Command command = new Command("mvn compile", List.of("[ERROR] …/a.md:[1,2] no"));
    assertTrue(command.isTrue("x\n[ERROR] /tmp/a.md:[1,2] no\n", false));
    assertFalse(command.isTrue("x\n[ERROR] /tmp/a.md:[1,2] no\n", true));
  }

  private List<Snippet> snippets(String page) throws IOException {
    return Snippet.of(Files.writeString(folder.resolve("page.md"), page));
  }
}
