package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.source.ContentTree;
import dev.recto.processor.source.ContentWalker;
import dev.recto.processor.source.FileState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ContentHashTest {
  @TempDir private Path temp;
  private Path content;

  @BeforeEach
  void aFolderWithTwoPages() throws IOException {
    content = temp.resolve("site/content");
    write(content, "a.md", "A\n");
    write(content, "blog/b.md", "B\n");
  }

  @Test
  void theSameFilesHaveTheSameHashWhateverTheirOrderTimesAndPlace() throws IOException {
    Path other = temp.resolve("elsewhere/content");
    write(other, "blog/b.md", "B\n");
    write(other, "a.md", "A\n");
    Files.setLastModifiedTime(other.resolve("a.md"), FileTime.fromMillis(0));
    assertEquals(hash(content), hash(other));
  }

  /** Also the same on every machine: the value is part of the test. */
  @Test
  void theHashIsASha256() throws IOException {
    assertEquals(
        "89686bc7f972edcbaac0e5e25684153af82ea9b1e1b78d6e627fe067b68f5ac7",
        hash(content).content());
  }

  @Test
  void aChangedByteChangesTheHash() throws IOException {
    assertChanges(() -> write(content, "a.md", "a\n"));
  }

  @Test
  void changedLineEndsChangeTheHash() throws IOException {
    assertChanges(() -> write(content, "a.md", "A\r\n"));
  }

  @Test
  void anAddedEmptyFileChangesTheHash() throws IOException {
    assertChanges(() -> write(content, "blog/c.md", ""));
  }

  @Test
  void aDeletedFileChangesTheHash() throws IOException {
    assertChanges(() -> Files.delete(content.resolve("a.md")));
  }

  @Test
  void aRenamedFileChangesTheHash() throws IOException {
    assertChanges(() -> Files.move(content.resolve("a.md"), content.resolve("c.md")));
  }

  @Test
  void swappedTextsChangeTheHash() throws IOException {
    assertChanges(
        () -> {
          write(content, "a.md", "B\n");
          write(content, "blog/b.md", "A\n");
        });
  }

  @Test
  void anEmptyFolderDoesNotChangeTheHash() throws IOException {
    ContentHash before = hash(content);
    Files.createDirectory(content.resolve("drafts"));
    assertEquals(before, hash(content));
  }

  @Test
  void theConfigurationBesideTheFolderIsPartOfTheHash() throws IOException {
    assertChanges(() -> write(content, "../config.toml", "title = 1\n"));
    assertChanges(() -> write(content, "../zola.toml", "title = 1\n"));
  }

  @Test
  void aChangedSettingChangesTheHash() throws IOException {
    assertNotEquals(
        hash(content, List.of("-Arecto.drafts=true")),
        hash(content, List.of("-Arecto.drafts=false")));
    assertNotEquals(hash(content, List.of("ab", "c")), hash(content, List.of("a", "bc")));
  }

  @Test
  void inputsInAnotherOrderOrTwiceAreTheSame() throws IOException {
    Input tree = new Input(Input.Kind.TREE, "content");
    Input file = new Input(Input.Kind.FILE, "content/a.md");
    Path module = content.getParent();
    assertEquals(
        ContentHash.of(module, List.of(tree, file), List.of(), WatchedFiles.unknown()),
        ContentHash.of(module, List.of(file, tree, tree), List.of(), WatchedFiles.unknown()));
  }

  @Test
  void otherFilesBesideTheFolderAreNot() throws IOException {
    ContentHash before = hash(content);
    write(content, "../README.md", "text\n");
    assertEquals(before, hash(content));
  }

  @Test
  void aMissingFolderCountsAsEmpty() throws IOException {
    Path empty = Files.createDirectories(temp.resolve("empty/content"));
    assertEquals(hash(empty), hash(temp.resolve("missing/content")));
  }

  @Test
  void aFileInPlaceOfTheFolderCountsAsEmpty() throws IOException {
    Path empty = Files.createDirectories(temp.resolve("empty/content"));
    assertEquals(hash(empty), hash(Files.createFile(temp.resolve("content"))));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
  void aFolderThatIsALinkIsRead() throws IOException {
    Path link = Files.createDirectory(temp.resolve("other")).resolve("content");
    Files.createSymbolicLink(link, content);
    assertEquals(hash(content), hash(link));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
  void whatALinkPointsToIsNotRead() throws IOException {
    Path outside = Files.createDirectory(temp.resolve("outside"));
    write(outside, "secret.md", "1\n");
    Files.createSymbolicLink(content.resolve("folder"), outside);
    Files.createSymbolicLink(content.resolve("page.md"), outside.resolve("secret.md"));
    ContentHash before = hash(content);
    write(outside, "secret.md", "2\n");
    assertEquals(before, hash(content));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
  void aLinkThatPointsElsewhereChangesTheHash() throws IOException {
    Path link = content.resolve("link.md");
    Files.createSymbolicLink(link, Path.of("a.md"));
    assertChanges(
        () -> {
          Files.delete(link);
          Files.createSymbolicLink(link, Path.of("blog/b.md"));
        });
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
  void linksInACircleAreHarmless() throws IOException {
    Files.createSymbolicLink(content.resolve("blog/up"), Path.of(".."));
    Files.createSymbolicLink(content.resolve("itself"), Path.of("itself"));
    assertEquals(64, hash(content).content().length());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no mkfifo there")
  void aPipeIsNotRead() throws Exception {
    Path pipe = content.resolve("pipe.md");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    assertTrue(Files.exists(pipe));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> hash(content));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
  void foldersThatWereListedForTheHashAreNotListedAgain() throws IOException {
    write(content, "blog/.hidden", "");
    Files.createSymbolicLink(content.resolve("inside"), content.resolve("blog"));
    Files.createSymbolicLink(content.resolve("outside"), temp);
    Files.createSymbolicLink(content.resolve("blog/loop"), content);
    Files.createSymbolicLink(content.resolve("gone"), temp.resolve("nowhere"));
    WatchedFiles files = WatchedFiles.unknown();
    ContentHash.of(temp, List.of(new Input(Input.Kind.TREE, "site/content")), List.of(), files);
    ContentTree listed = ContentWalker.walk(content, files);
    assertEquals(ContentWalker.walk(content, FileState::of), listed);
    write(content, "blog/late.md", "");
    assertEquals(listed, ContentWalker.walk(content, files));
  }

  @Test
  void theHashOfManyFilesIsTheSameEachTime() throws IOException {
    for (int i = 0; i < 10_000; i++) {
      write(content, "many/" + (i * 7919 % 10_000) + ".md", "page " + i + "\n");
    }
    ContentHash once = hash(content);
    assertEquals(once, hash(content));
  }

  private void assertChanges(Change change) throws IOException {
    ContentHash before = hash(content);
    change.run();
    assertNotEquals(before, hash(content));
  }

  private static void write(Path root, String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private interface Change {
    void run() throws IOException;
  }

  @Test
  void aStaticFileThatComesOrGoesChangesTheHashAndItsBytesDoNot() throws IOException {
    Path folder = content.resolveSibling("static");
    assertChanges(() -> write(folder, "img/a.png", "a"));
    ContentHash before = hash(content);
    write(folder, "img/a.png", "b");
    assertEquals(before, hash(content));
    assertChanges(() -> Files.delete(folder.resolve("img/a.png")));
  }

  private static ContentHash hash(Path folder) throws IOException {
    return hash(folder, List.of());
  }

  private static ContentHash hash(Path folder, List<String> settings) throws IOException {
    String name = folder.getFileName().toString();
    return ContentHash.of(
        folder.getParent(),
        List.of(
            new Input(Input.Kind.FILE, "config.toml"),
            new Input(Input.Kind.FILE, "zola.toml"),
            new Input(Input.Kind.NAMES, "static"),
            new Input(Input.Kind.TREE, name)),
        settings,
        WatchedFiles.unknown());
  }
}
