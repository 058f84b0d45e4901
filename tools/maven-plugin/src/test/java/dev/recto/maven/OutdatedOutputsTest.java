package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutdatedOutputsTest {
  @TempDir private Path temp;
  private Path classes;

  @BeforeEach
  void aClassFolderAndAFileOutsideOfIt() throws IOException {
    classes = Files.createDirectories(temp.resolve("target/classes"));
    make("../outside.txt");
  }

  @Test
  void whatTheNoteNamesIsDeletedAndTheNoteToo() throws IOException {
    make("site/Episode.class", "site/Main.class", "META-INF/recto/site.Episodes.data");
    list("site/Episode.class", "META-INF/recto/site.Episodes.data", LastCompilation.RECORD);
    assertRefused();
    assertLeft("site/Main.class");
  }

  @Test
  void nestedClassesGoWithTheirOuterClass() throws IOException {
    make("site/Episode.class", "site/Episode$Guest.class", "site/Episode$Guest$1.class");
    make("site/Episodes.class", "site/EpisodeX.class", "site/Episode$.txt", "site/$.class");
    make("site/sub/Episode$1.class", "Episode$1.class");
    list("site/Episode.class");
    assertRefused();
    assertLeft(
        "Episode$1.class",
        "site/$.class",
        "site/Episode$.txt",
        "site/EpisodeX.class",
        "site/Episodes.class",
        "site/sub/Episode$1.class");
  }

  @Test
  void nestedClassesGoEvenIfTheirOuterClassIsGone() throws IOException {
    make("Episode$Guest.class");
    list("Episode.class");
    assertRefused();
    assertLeft();
  }

  @Test
  void withoutAListNothingIsDeleted() throws IOException {
    make("site/Episode.class");
    assertRefused();
    assertLeft("site/Episode.class");
  }

  @Test
  void aMissingClassFolderIsNoMistake() throws IOException {
    Files.delete(classes);
    assertRefused();
  }

  @Test
  void whatIsGoneAlreadyIsNoMistake() throws IOException {
    list("site/Episode.class", "META-INF/recto/site.Episodes.data", "", "   ");
    assertRefused();
    assertLeft();
  }

  @Test
  void aListWithWindowsLineEndsIsRead() throws IOException {
    make("A.class", "b.txt");
    Files.writeString(make(LastCompilation.RECORD), "output A.class\r\noutput b.txt\r\n");
    assertRefused();
    assertLeft();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.txt",
        "site/../../outside.txt",
        "site/../Main.class",
        "./Main.class",
        "..",
        ".",
        "/",
        "/etc/hostname",
        "//Main.class",
        "site//Main.class",
        "site/",
        "site",
        "..\\outside.txt",
        "C:\\outside.txt",
        "C:outside.txt",
        "file:///etc/hostname",
        "Main.class\0.txt",
        " Main\t.class",
        "META-INF/recto",
      })
  void aPlaceThatIsNoFileInTheClassFolderIsRefused(String line) throws IOException {
    make("Main.class", "site/Main.class");
    list(line);
    assertRefused(line);
    assertLeft("Main.class", "site/Main.class");
  }

  @Test
  void aRefusedLineDoesNotSaveTheOthers() throws IOException {
    make("A.class", "B.class");
    list("A.class", "../outside.txt", "B.class");
    assertRefused("../outside.txt");
    assertLeft();
  }

  @Test
  void anAbsolutePathIntoTheClassFolderIsRefusedAsWell() throws IOException {
    make("Main.class");
    String line = classes.resolve("Main.class").toString();
    list(line);
    assertRefused(line);
    assertLeft("Main.class");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
  void nothingIsDeletedThroughALink() throws IOException {
    make("../other/Main.class", "../other/data.txt");
    Files.createSymbolicLink(classes.resolve("folder"), temp.resolve("target/other"));
    Files.createSymbolicLink(classes.resolve("data.txt"), temp.resolve("target/other/data.txt"));
    Files.createSymbolicLink(classes.resolve("A$B.class"), temp.resolve("target/other/Main.class"));
    list("folder/Main.class", "data.txt", "A.class");
    assertRefused("folder/Main.class", "data.txt");
    assertTrue(Files.exists(temp.resolve("target/other/Main.class")));
    assertTrue(Files.exists(temp.resolve("target/other/data.txt")));
    assertTrue(Files.isSymbolicLink(classes.resolve("A$B.class")));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
  void aListThatIsALinkIsNotRead() throws IOException {
    make("Main.class");
    Path elsewhere = Files.writeString(temp.resolve("list.txt"), "output Main.class\n");
    Files.createDirectories(classes.resolve("META-INF/recto"));
    Files.createSymbolicLink(classes.resolve(LastCompilation.RECORD), elsewhere);
    assertRefused();
    assertTrue(Files.exists(classes.resolve("Main.class")));
  }

  @Test
  void aFolderInPlaceOfTheListIsLeftAlone() throws IOException {
    make(LastCompilation.RECORD + "/file");
    assertRefused();
    assertLeft(LastCompilation.RECORD + "/file");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
  void aClassFolderReachedOverALinkIsCleaned() throws IOException {
    make("Main.class");
    list("Main.class");
    Path link = temp.resolve("link");
    Files.createSymbolicLink(link, classes);
    assertEquals(List.of(), outputs(link).delete());
    assertLeft();
  }

  @Test
  void bytesThatAreNoUtf8AreHarmless() throws IOException {
    make("Main.class");
    Files.write(
        make(LastCompilation.RECORD), "output \u00ff/a\n".getBytes(StandardCharsets.ISO_8859_1));
    outputs(classes).delete();
    assertLeft("Main.class");
  }

  @Test
  void aDeletedOutputIsMissed() throws IOException {
    make("site/Episode.class", "site/Episode$Guest.class");
    list("site/Episode.class", LastCompilation.RECORD);
    List<String> created =
        List.of("site/Episode.class", "site/Episode$Guest.class", "site/Main.class");
    assertFalse(outputs(classes).isAnyMissing(created));
    Files.delete(classes.resolve("site/Episode$Guest.class"));
    assertTrue(outputs(classes).isAnyMissing(created));
    make("site/Episode$Guest.class");
    Files.delete(classes.resolve("site/Episode.class"));
    assertTrue(outputs(classes).isAnyMissing(List.of()));
  }

  @Test
  void aDeletedNoteIsMissed() throws IOException {
    assertTrue(outputs(classes).isAnyMissing(List.of(LastCompilation.RECORD)));
    assertFalse(outputs(classes).isAnyMissing(List.of("site/Main.class")));
  }

  private static OutdatedOutputs outputs(Path folder) throws IOException {
    ClassFolder classes = new ClassFolder(folder);
    return new OutdatedOutputs(classes, LastCompilation.in(classes).outputs());
  }

  private Path make(String... paths) throws IOException {
    Path file = classes;
    for (String path : paths) {
      file = classes.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
    return file;
  }

  private void list(String... lines) throws IOException {
    String text =
        Stream.of(lines).map(line -> "output " + line + "\n").collect(Collectors.joining());
    Files.writeString(make(LastCompilation.RECORD), text);
  }

  private void assertRefused(String... lines) throws IOException {
    assertEquals(List.of(lines), outputs(classes).delete());
    assertFalse(Files.isRegularFile(classes.resolve(LastCompilation.RECORD)) && lines.length > 0);
  }

  private void assertLeft(String... paths) throws IOException {
    try (Stream<Path> left = Files.walk(classes)) {
      List<String> files =
          left.filter(file -> !Files.isDirectory(file))
              .map(file -> classes.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertEquals(List.of(paths), files);
    }
    assertTrue(Files.exists(temp.resolve("target/outside.txt")));
  }
}
