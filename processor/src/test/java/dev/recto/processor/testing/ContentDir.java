package dev.recto.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A content folder that a test fills, in a module folder with a {@code pom.xml}. */
public final class ContentDir {
  private final Path module;

  private ContentDir(Path module) {
    this.module = module;
  }

  /** An empty content folder below a temporary folder. */
  public static ContentDir in(Path temporary) {
    try {
      Files.createDirectories(temporary.resolve("content"));
      Files.writeString(temporary.resolve("pom.xml"), "<project/>\n");
      return new ContentDir(temporary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file; {@code path} is a content path. */
  public ContentDir file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of bytes. */
  public ContentDir file(String path, byte[] bytes) {
    try {
      Path file = root().resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a page with this front matter, and a body of one word. */
  public ContentDir page(String path, String frontMatter) {
    return file(
        path, "+++\n" + frontMatter + (frontMatter.endsWith("\n") ? "" : "\n") + "+++\nbody\n");
  }

  /** Writes {@code zola.toml} beside the content folder, a base URL before these lines. */
  public ContentDir settings(String lines) {
    try {
      Files.writeString(
          module.resolve("zola.toml"), "base_url = \"https://example.org\"\n" + lines + "\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the module. */
  public Path module() {
    return module;
  }

  /** The content root. */
  public Path root() {
    return module.resolve("content");
  }
}
