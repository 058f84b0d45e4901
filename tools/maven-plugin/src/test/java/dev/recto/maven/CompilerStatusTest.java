package dev.recto.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerStatusTest {
  @TempDir private Path folder;

  @Test
  void aCompilationThatCameToItsEndCoversItsOutput() throws IOException {
    make("outputs.txt", 1);
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
    make("outputs.txt", 2);
    assertFalse(covers());
  }

  @Test
  void nothingIsCoveredOnceTheInputsAreForgotten() throws IOException {
    make("compile/java-compile/inputFiles.lst", 0);
    make("compile/java-compile/createdFiles.lst", 1);
    new CompilerStatus(folder).forgetInputs();
    assertFalse(covers());
    assertTrue(Files.exists(folder.resolve("compile/java-compile/createdFiles.lst")));
  }

  @Test
  void theTestsOfAModuleDoNotCount() throws IOException {
    make("testCompile/default-testCompile/inputFiles.lst", 0);
    make("testCompile/default-testCompile/createdFiles.lst", 1);
    assertFalse(covers());
  }

  @Test
  void theCacheOfVersionFourIsAStatusToo() throws IOException {
    make("default-compile.cache", 1);
    assertTrue(covers());
    make("outputs.txt", 2);
    assertFalse(covers());
  }

  @Test
  void withoutAStatusThereIsNothingToForget() throws IOException {
    CompilerStatus none = new CompilerStatus(folder.resolve("missing"));
    none.forgetInputs();
    assertFalse(none.covers(folder.resolve("outputs.txt")));
  }

  private boolean covers() throws IOException {
    return new CompilerStatus(folder).covers(folder.resolve("outputs.txt"));
  }

  private void make(String path, long second) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    Files.setLastModifiedTime(file, FileTime.from(second, TimeUnit.SECONDS));
  }
}
