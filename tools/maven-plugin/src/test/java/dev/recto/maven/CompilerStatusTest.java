package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerStatusTest {
  @TempDir private Path folder;

  @Test
  void aCompilationThatCameToItsEndCoversItsOutput() throws IOException {
    make("compilation.txt", 1);
    make("compile/default-compile/inputFiles.lst", 0);
    assertFalse(covers());
    make("compile/default-compile/createdFiles.lst", 1);
    assertTrue(covers());
  }

  @Test
  void withoutAnyOutputItCoversEverything() throws IOException {
    make("compile/default-compile/inputFiles.lst", 0);
    make("compile/default-compile/createdFiles.lst", 1);
    assertTrue(covers());
  }

  @Test
  void laterOutputIsNotCovered() throws IOException {
    make("compile/default-compile/inputFiles.lst", 0);
    make("compile/default-compile/createdFiles.lst", 1);
    make("compilation.txt", 2);
    assertFalse(covers());
  }

  @Test
  void nothingIsCoveredOnceTheInputsAreForgotten() throws IOException {
    make("compile/java-compile/inputFiles.lst", 0);
    make("compile/java-compile/createdFiles.lst", 1);
    new CompilerStatus(folder, "compile").forgetInputs();
    assertFalse(covers());
    assertTrue(Files.exists(folder.resolve("compile/java-compile/createdFiles.lst")));
  }

  @Test
  void theTestsOfAModuleDoNotCount() throws IOException {
    make("testCompile/default-testCompile/inputFiles.lst", 0);
    make("testCompile/default-testCompile/createdFiles.lst", 1);
    make("default-testCompile.cache", 1);
    assertFalse(covers());
  }

  @Test
  void theCacheOfVersionFourIsAStatusToo() throws IOException {
    make("default-compile.cache", 1);
    assertTrue(covers());
    make("compilation.txt", 2);
    assertFalse(covers());
  }

  @Test
  void theCacheOfVersionFourIsForgottenToo() throws IOException {
    make("default-compile.cache", 1);
    make("default-testCompile.cache", 1);
    new CompilerStatus(folder, "compile").forgetInputs();
    assertFalse(covers());
    assertTrue(Files.exists(folder.resolve("default-testCompile.cache")));
  }

  @Test
  void createdFilesAreNamedWithSlashes() throws IOException {
    assertEquals(List.of(), new CompilerStatus(folder, "compile").created());
    make("compile/default-compile/createdFiles.lst", 1);
    Files.writeString(
        folder.resolve("compile/default-compile/createdFiles.lst"),
        "site" + File.separator + "Main.class\n");
    assertEquals(List.of("site/Main.class"), new CompilerStatus(folder, "compile").created());
  }

  @Test
  void withoutAStatusThereIsNothingToForget() throws IOException {
    CompilerStatus none = new CompilerStatus(folder.resolve("missing"), "compile");
    none.forgetInputs();
    assertFalse(none.covers(folder.resolve("compilation.txt")));
  }

  private boolean covers() throws IOException {
    return new CompilerStatus(folder, "compile").covers(folder.resolve("compilation.txt"));
  }

  private void make(String path, long second) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    Files.setLastModifiedTime(file, FileTime.from(second, TimeUnit.SECONDS));
  }
}
