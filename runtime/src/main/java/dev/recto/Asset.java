package dev.recto;

import java.util.Objects;

/**
 * A file beside an {@code index.md} or {@code _index.md}, to be copied to its address.
 *
 * @param name the path below the folder of the page or section: {@code img/a.png}
 * @param source the content path: {@code blog/post/img/a.png}
 * @param path the address on the site: {@code /blog/post/img/a.png}
 */
public record Asset(String name, String source, String path) {

  /**
   * An asset.
   *
   * @throws NullPointerException if one of the texts is null
   */
  public Asset {
    Objects.requireNonNull(name);
    Objects.requireNonNull(source);
    Objects.requireNonNull(path);
  }
}
