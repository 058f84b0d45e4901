package dev.recto;

import java.util.Objects;
import java.util.Optional;

/**
 * An image in a body.
 *
 * @param src its address in the HTML
 * @param alt the text for those who do not see it; empty for none
 * @param asset the file, if it is an asset of a page or section
 * @since 0.1
 */
public record Image(String src, String alt, Optional<Asset> asset) {

  /**
   * An image.
   *
   * @param src its address in the HTML
   * @param alt the text for those who do not see it
   * @param asset the file, if it is an asset
   * @throws NullPointerException if one of the values is null
   */
  public Image {
    Objects.requireNonNull(src);
    Objects.requireNonNull(alt);
    Objects.requireNonNull(asset);
  }
}
