package dev.recto.processor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * Opens files of a site. A link, a pipe or a device is never opened: a link may point out of the
 * site, a pipe blocks whoever opens it, and a device has no end.
 */
public final class RegularFiles {
  private RegularFiles() {}

  /** A file that is larger than its reader takes. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    private final long size;

    private TooLarge(Path file, long size) {
      super(file + " has " + size + " bytes");
      this.size = size;
    }

    /** Its size in bytes, at least. */
    public long size() {
      return size;
    }
  }

  /**
   * Reads the first bytes of a file.
   *
   * @param limit how many bytes are read at most
   * @throws IOException if it is not a regular file, or can't be read
   */
  public static byte[] beginning(Path file, int limit) throws IOException {
    check(file);
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(limit);
    }
  }

  /**
   * Reads a file, as far as it went when this began.
   *
   * @param limit how many bytes are read at most
   * @throws TooLarge if the file has more
   * @throws IOException if it is not a regular file, or can't be read
   */
  public static byte[] read(Path file, long limit) throws IOException {
    long size = check(file).size();
    if (size > limit) {
      throw new TooLarge(file, size);
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = new byte[(int) size];
      int read = in.readNBytes(bytes, 0, bytes.length);
      return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
    }
  }

  private static BasicFileAttributes check(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      throw new IOException(file + " is not a regular file");
    }
    return attributes;
  }
}
