package dev.recto.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Data resources of a test, with a class beside them as generated code would have it. */
final class ResourceFolder {
  static final String FOLDER = "META-INF/recto/site.SitePages/";
  static final long FINGERPRINT = 0x1122_3344_5566_7788L;

  private final Path root;

  ResourceFolder(Path root) {
    this.root = root;
    Path anchor = root.resolve(Anchor.class.getName().replace('.', '/') + ".class");
    try (InputStream in = Anchor.class.getResourceAsStream("Anchor.class")) {
      Files.createDirectories(anchor.getParent());
      Files.write(anchor, in.readAllBytes());
      Files.createDirectories(root.resolve(FOLDER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A resource with blocks. */
  ResourceFolder blocks(String name, Bytes... blocks) {
    Bytes table = header().int32(blocks.length);
    Bytes all = new Bytes();
    int end = Format.HEADER + Integer.BYTES + blocks.length * Format.TABLE_ENTRY;
    for (Bytes block : blocks) {
      byte[] bytes = block.toArray();
      end += bytes.length;
      table.int32(end).int32(Format.checksum(bytes, 0, bytes.length));
      all.raw(bytes);
    }
    return write(name, table.raw(all.toArray()).toArray());
  }

  /** A resource without a table of blocks. */
  ResourceFolder bare(String name, byte[]... contents) {
    Bytes file = header();
    for (byte[] content : contents) {
      file.raw(content);
    }
    return write(name, file.toArray());
  }

  ResourceFolder write(String name, byte[] bytes) {
    try {
      Files.write(root.resolve(FOLDER + name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] read(String name) {
    try {
      return Files.readAllBytes(root.resolve(FOLDER + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all resources. */
  List<String> names() {
    try (var files = Files.list(root.resolve(FOLDER))) {
      return new ArrayList<>(files.map(file -> file.getFileName().toString()).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A class loader that knows the resources and the class beside them only. */
  URLClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {root.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class beside the resources. */
  static Class<?> anchor(ClassLoader loader) {
    try {
      return Class.forName(Anchor.class.getName(), true, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Bytes header() {
    return new Bytes().raw(new byte[] {Format.VERSION}).int64(FINGERPRINT);
  }
}
