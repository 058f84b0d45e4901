package dev.recto;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A file that is served as it is: one beside an {@code index.md} or {@code _index.md}, to be copied
 * to its address, or one in the static folder.
 *
 * @param name the path below the folder of the page or section, or below the static folder: {@code
 *     img/a.png}
 * @param source where it is from the content root: {@code blog/post/img/a.png}, {@code
 *     ../static/img/a.png}
 * @param path the address on the site: {@code /blog/post/img/a.png}
 * @param width the width of an image, in pixels of CSS; empty if it is not an image, or does not
 *     say its size
 * @param height the height of an image
 * @since 0.1
 */
public record Asset(
    String name, String source, String path, OptionalInt width, OptionalInt height) {

  /**
   * An asset.
   *
   * @param name the path below its folder
   * @param source where it is from the content root
   * @param path the address on the site
   * @param width the width of an image
   * @param height the height of an image
   * @throws NullPointerException if one of them is null
   */
  public Asset {
    Objects.requireNonNull(name);
    Objects.requireNonNull(source);
    Objects.requireNonNull(path);
    Objects.requireNonNull(width);
    Objects.requireNonNull(height);
  }

  /**
   * A file whose size as an image is not known.
   *
   * @param name the path below its folder
   * @param source where it is from the content root
   * @param path the address on the site
   * @throws NullPointerException if one of the texts is null
   */
  public Asset(String name, String source, String path) {
    this(name, source, path, OptionalInt.empty(), OptionalInt.empty());
  }
}
