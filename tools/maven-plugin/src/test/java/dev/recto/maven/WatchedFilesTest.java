package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.processor.source.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFilesTest {
  @TempDir private Path folder;

  @Test
  void aFileThatChangesInSizeAndTimeAloneIsReadAgain() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "One.");
    Thread.sleep(120);
    Checksum one = checksum(file);
    assertEquals(one, checksum(file));
    var time = Files.getLastModifiedTime(file);
    Files.writeString(file, "Two.");
    Files.setLastModifiedTime(file, time);
    assertNotEquals(one, checksum(file));
  }

  @Test
  void thePagesOfTheLastBuildAreKnownHoweverYoungTheyWere() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "One.");
    checksum(file);
    Files.writeString(file, "Two.");
    WatchedFiles same = WatchedFiles.in(note());
    same.checksum("a.md", file);
    assertTrue(same.havePagesOfTheLastBuild());
    same.checksum("b.md", file);
    assertFalse(same.havePagesOfTheLastBuild());
    assertFalse(WatchedFiles.in(note()).havePagesOfTheLastBuild());
  }

  @Test
  void aSpoiledNoteCountsForNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "One.");
    Thread.sleep(120);
    Checksum one = checksum(file);
    byte[] note = Files.readAllBytes(note());
    for (int length = 0; length < note.length; length += 3) {
      Files.write(note(), Arrays.copyOf(note, length));
      assertEquals(one, checksum(file));
    }
    Files.write(note(), new byte[] {0x52, 0x45, 0x43, 0x31, 0x7f, 0, 0, 0});
    assertEquals(one, checksum(file));
  }

  @Test
  void whatAKilledBuildHasLeftIsDeleted() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "One.");
    Path left = note().resolveSibling("999999999999999999-a.tmp");
    Files.createDirectories(left.resolveSibling(""));
    Files.writeString(left, "half");
    checksum(file);
    assertFalse(Files.exists(left));
  }

  @Test
  void aFolderThatCannotBeMadeHasNoNote() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "One.");
    WatchedFiles files = WatchedFiles.in(file.resolve("watched.bin"));
    assertEquals(checksum(file), files.checksum("a.md", file));
    files.save();
    assertFalse(Files.isDirectory(file));
  }

  private Checksum checksum(Path file) throws IOException {
    WatchedFiles files = WatchedFiles.in(note());
    Checksum checksum = files.checksum("a.md", file);
    files.save();
    return checksum;
  }

  private Path note() {
    return folder.resolve("cache/watched.bin");
  }
}
