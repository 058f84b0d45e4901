package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampSourceTest {
  private static final StampPackage NAME = new StampPackage("a.b");
  private static final StampSource STAMP =
      new StampSource(NAME, "ContentStamp", new ContentHash("0123", "89ab"));

  @TempDir private Path sources;

  @Test
  void theStampIsWrittenIntoItsPackage() throws IOException {
    assertFalse(STAMP.isIn(sources));
    STAMP.writeTo(sources);
    assertTrue(STAMP.isIn(sources));
    assertEquals(STAMP.text(), Files.readString(sources.resolve("a/b/ContentStamp.java")));
    assertTrue(STAMP.text().contains("// content 0123\n// settings 89ab\n"), STAMP.text());
  }

  @Test
  void theStampOfOtherContentIsAnother() throws IOException {
    STAMP.writeTo(sources);
    StampSource other = new StampSource(NAME, "ContentStamp", new ContentHash("4567", "89ab"));
    assertFalse(other.isIn(sources));
    other.writeTo(sources);
    assertTrue(other.isIn(sources));
    assertFalse(STAMP.isIn(sources));
  }

  @Test
  void theSettingsOfAStampAreKnownWhateverItsContent() throws IOException {
    assertFalse(STAMP.hasSettingsIn(sources));
    STAMP.writeTo(sources);
    assertTrue(
        new StampSource(NAME, "ContentStamp", new ContentHash("4567", "89ab"))
            .hasSettingsIn(sources));
    assertFalse(
        new StampSource(NAME, "ContentStamp", new ContentHash("0123", "cdef"))
            .hasSettingsIn(sources));
  }

  @Test
  void stampsOfTwoFoldersAreAlikeIfTheirTextsAreOrThereAreNone(@TempDir Path noted)
      throws IOException {
    assertTrue(STAMP.isAlikeIn(sources, noted));
    new StampSource(NAME, "ContentStamp", new ContentHash("4567", "89ab")).writeTo(sources);
    assertFalse(STAMP.isAlikeIn(sources, noted));
    new StampSource(NAME, "ContentStamp", new ContentHash("4567", "89ab")).writeTo(noted);
    assertTrue(STAMP.isAlikeIn(sources, noted));
    STAMP.writeTo(noted);
    assertFalse(STAMP.isAlikeIn(sources, noted));
  }

  @Test
  void aStampThatIsReplacedKeepsItsTime() throws IOException {
    STAMP.writeTo(sources);
    FileTime time = FileTime.fromMillis(1000);
    Files.setLastModifiedTime(STAMP.fileIn(sources), time);
    StampSource other = new StampSource(NAME, "ContentStamp", new ContentHash("4567", "89ab"));
    other.replaceIn(sources);
    assertTrue(other.isIn(sources));
    assertEquals(time, Files.getLastModifiedTime(other.fileIn(sources)));
  }

  @Test
  void aDamagedStampIsWrittenAgain() throws IOException {
    STAMP.writeTo(sources);
    Files.write(STAMP.fileIn(sources), new byte[] {(byte) 0xff, 0});
    assertFalse(STAMP.isIn(sources));
  }

  @Test
  void theStampIsAscii() {
    assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(STAMP.text()));
  }

  @Test
  void theStampCompilesWithoutWarnings() throws IOException {
    STAMP.writeTo(sources);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-Xlint:all", "-Xdoclint:all", "-Werror", "-proc:none", "-d", sources.toString());
      boolean compiled =
          javac
              .getTask(
                  messages,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjects(STAMP.fileIn(sources)))
              .call();
      assertEquals("", messages.toString());
      assertTrue(compiled);
    }
    assertTrue(Files.exists(STAMP.classIn(sources)));
  }
}
