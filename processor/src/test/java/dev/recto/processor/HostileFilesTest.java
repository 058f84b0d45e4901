package dev.recto.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recto.processor.testing.ContentDir;
import dev.recto.processor.testing.Javac;
import dev.recto.processor.testing.Javac.Compilation;
import dev.recto.processor.testing.Pipeline;
import dev.recto.processor.testing.SiteSources;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no pages, and text that is not fit for a terminal, as messages show them. */
class HostileFilesTest {
  private static final String SECRET = "the secret of another folder";

  @TempDir Path temporary;
  private ContentDir content;

  @BeforeEach
  void makeContent() throws IOException {
    content = ContentDir.in(Files.createDirectory(temporary.resolve("site")));
    content.page("podcast/good.md", "title = \"Good\"");
  }

  @Test
  void noMessageShowsALineOfAFileOutsideTheContentFolder() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), SECRET);
    Files.createSymbolicLink(content.root().resolve("podcast/leak.md"), secret);
    Files.createSymbolicLink(content.module().resolve("zola.toml"), secret);
    Compilation compilation = compile();
    assertFalse(shown(compilation).contains(SECRET));
    assertTrue(
        compilation.messages().stream().anyMatch(m -> m.endsWith("[outside-content-root]")),
        compilation.messages().toString());
  }

  @Test
  void settingsMayBeALinkWithinTheSite() throws IOException {
    Files.createDirectory(content.module().resolve("config"));
    Path settings = content.module().resolve("config/site.toml");
    Files.writeString(settings, "base_url = \"https://example.org\"\n");
    Files.createSymbolicLink(content.module().resolve("zola.toml"), Path.of("config/site.toml"));
    assertEquals(List.of(), compile().messages());
  }

  @Test
  void pipesAreNotOpened() throws IOException, InterruptedException {
    Path pipe = content.root().resolve("podcast/pipe.md");
    assumeTrue(canMakePipe(pipe), "no mkfifo here");
    assertEquals(
        List.of(
            "podcast/pipe.md:1:1: this is a pipe, a socket or a device, not a file;"
                + " remove it from the content folder [special-file]"),
        Pipeline.run(content.root(), Pipeline.spec("podcast/", "{slug}", "")).messages());
    assertFalse(compile().success());
  }

  @Test
  void aFileThatIsTooLargeIsNotReadForItsMessageEither() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(content.root().resolve("podcast/large.md").toFile(), "rw")) {
      file.setLength(1L << 33);
    }
    List<String> messages = compile().messages();
    assertEquals(1, messages.size(), messages.toString());
    assertTrue(messages.get(0).endsWith("[file-too-large]"), messages.get(0));
  }

  @Test
  void noControlCharacterOfAFileReachesTheTerminal() {
    content.file("podcast/bad.md", "+++\ntitle = 3 # \u001b[31m \u202e \u009b\n+++\n");
    String shown = shown(compile());
    assertFalse(shown.chars().anyMatch(c -> c == 0x1b || c == 0x202e || c == 0x9b), shown);
  }

  @Test
  void aLineBreakInTheNameOfAFileBeginsNoLine() {
    content.file("podcast/a\nb.md", "+++\ntitle = 3\n+++\n");
    assertFalse(shown(compile()).contains("a\nb.md"));
  }

  @Test
  void excerptsOfLongLinesAreShort() {
    String list = "\"x\", ".repeat(20_000);
    content.file(
        "podcast/long.md", "+++\ntitle = 3 # " + list + "\nauthors = [" + list + "1]\n+++\n");
    Compilation compilation = compile();
    assertEquals(2, compilation.messages().size());
    assertTrue(shown(compilation).length() < 10_000);
  }

  @Test
  void longWordsOfAnAuthorDoNotHideTheCure() {
    content.page("podcast/bad.md", "title = \"x\"\ndraft = \"" + "y".repeat(5_000) + "\"");
    String message = compile().messages().get(0);
    assertTrue(message.endsWith("; write `true` or `false` [wrong-type]"), message);
  }

  private Compilation compile() {
    return Javac.in(content)
        .withoutLint()
        .source(
            "site.SiteContent", SiteSources.content("from = \"podcast\", registry = \"Episodes\""))
        .compile();
  }

  /** What javac prints: place, message and the line of the source. */
  private static String shown(Compilation compilation) {
    StringWriter shown = new StringWriter();
    for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
      shown.append(diagnostic.toString()).append('\n');
      shown.append(diagnostic.getMessage(Locale.ROOT)).append('\n');
      if (diagnostic.getSource() != null && diagnostic.getLineNumber() > 0) {
        try {
          String text = diagnostic.getSource().getCharContent(true).toString();
          shown.append(text.lines().skip(diagnostic.getLineNumber() - 1).findFirst().orElse(""));
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
    }
    return shown.toString();
  }

  private static boolean canMakePipe(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
