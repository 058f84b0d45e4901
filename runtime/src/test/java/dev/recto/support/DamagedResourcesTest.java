package dev.recto.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resources that are not what was written never change in silence what a site says. */
class DamagedResourcesTest {
  @TempDir Path temporary;
  private ResourceFolder folder;
  private URLClassLoader loader;

  @BeforeEach
  void write() {
    folder = SmallSite.write(temporary);
    loader = folder.loader();
  }

  @Test
  void everyChangedByteIsFoundAndItsFileNamed() {
    for (String name : folder.names()) {
      byte[] sound = folder.read(name);
      for (int i = 0; i < sound.length; i++) {
        byte[] damaged = sound.clone();
        damaged[i] ^= (byte) (1 << i % Byte.SIZE);
        folder.write(name, damaged);
        assertNamed(name, "byte " + i);
      }
      folder.write(name, sound);
    }
    assertTrue(read().contains("Title"));
  }

  @Test
  void everyFileCutShortIsFoundAndNamed() {
    for (String name : folder.names()) {
      byte[] sound = folder.read(name);
      for (int length = 0; length < sound.length; length++) {
        folder.write(name, Arrays.copyOf(sound, length));
        assertNamed(name, "length " + length);
      }
      folder.write(name, sound);
    }
  }

  @Test
  void bodiesOfAnotherBuildAreFound() {
    byte[] bodies = folder.read("bodies-0.bin");
    folder.bare("bodies-0.bin", "<h2 id=\"x\">Y</h2>".getBytes());
    byte[] other = folder.read("bodies-0.bin");
    System.arraycopy(other, 0, bodies, 0, other.length);
    folder.write("bodies-0.bin", bodies);
    assertNamed("bodies-0.bin", "other build");
  }

  @Test
  void aDamagedFileSaysSo() {
    byte[] bytes = folder.read("pages-0.bin");
    bytes[bytes.length - 1]++;
    folder.write("pages-0.bin", bytes);
    assertEquals(
        "META-INF/recto/site.SitePages/pages-0.bin is damaged; build the site again", message());
  }

  @Test
  void aFileOfAnotherVersionSaysSo() {
    byte[] bytes = folder.read("pages-0.bin");
    bytes[0]--;
    folder.write("pages-0.bin", bytes);
    assertEquals(
        "META-INF/recto/site.SitePages/pages-0.bin was written by another version of Recto; give"
            + " recto-processor and recto-runtime the same version and build the site again",
        message());
  }

  @Test
  void aFileOfAnotherBuildSaysWhatToCompile() {
    byte[] bytes = folder.read("pages-0.bin");
    bytes[Format.HEADER - 1]++;
    folder.write("pages-0.bin", bytes);
    assertEquals(
        "META-INF/recto/site.SitePages/pages-0.bin and dev.recto.support.Anchor come from"
            + " different builds; compile the module again, with all of its types that have"
            + " @ContentCollection or @ContentSite, and see that no other module on the class path"
            + " generates into the same package",
        message());
  }

  @Test
  void aMissingFileSaysBesideWhichClassItShouldBe() throws IOException {
    Files.delete(temporary.resolve(ResourceFolder.FOLDER + "pages-0.bin"));
    assertEquals(
        "META-INF/recto/site.SitePages/pages-0.bin is missing beside dev.recto.support.Anchor;"
            + " build the site again",
        message());
  }

  @Test
  void aClosedClassLoaderIsNotTakenForAMissingFile() throws IOException {
    Pages pages = SmallSite.open(ResourceFolder.anchor(loader), ShortcodeCaller.NONE);
    loader.close();
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> SmallSite.everything(pages));
    assertEquals(
        "META-INF/recto/site.SitePages/pages-0.bin cannot be read: the class loader of"
            + " dev.recto.support.Anchor finds no resources; it was closed, or the program was"
            + " packaged without them",
        thrown.getMessage());
  }

  @Test
  void entriesOfAnotherBuildAreRefusedWhenTheyAreOpened() {
    Pages pages = SmallSite.open(ResourceFolder.anchor(loader), ShortcodeCaller.NONE);
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () -> Entries.open(String.class, "x/", 7, 1, pages, new NoEntries()));
    assertTrue(
        thrown
            .getMessage()
            .startsWith("java.lang.String and dev.recto.support.Anchor come from different"),
        thrown::getMessage);
  }

  private void assertNamed(String name, String how) {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, this::read, name + " " + how);
    assertTrue(thrown.getMessage().contains(ResourceFolder.FOLDER + name), thrown::getMessage);
  }

  private String message() {
    return assertThrows(IllegalStateException.class, this::read).getMessage();
  }

  private String read() {
    Pages pages = SmallSite.open(ResourceFolder.anchor(loader), ShortcodeCaller.NONE);
    return SmallSite.everything(pages);
  }

  private static final class NoEntries implements ShellReader<Object> {
    @Override
    public Object shell(dev.recto.Page page) {
      throw new AssertionError();
    }

    @Override
    public Object read(dev.recto.Page page, ValueReader values) {
      throw new AssertionError();
    }
  }
}
