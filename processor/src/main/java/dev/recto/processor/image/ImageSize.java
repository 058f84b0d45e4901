package dev.recto.processor.image;

import java.util.Optional;

/**
 * How large an image is shown, in pixels of CSS.
 *
 * @param width from left to right
 * @param height from top to bottom
 */
public record ImageSize(int width, int height) {

  /** A size; none if it is not one of an image that can be seen. */
  static Optional<ImageSize> of(double width, double height) {
    long wide = Math.round(width);
    long high = Math.round(height);
    return wide < 1 || high < 1 || wide > Integer.MAX_VALUE || high > Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(new ImageSize((int) wide, (int) high));
  }

  /** The size of the image on its side. */
  @SuppressWarnings("ArgumentSelectionDefectChecker")
  ImageSize turned() {
    return new ImageSize(height, width);
  }
}
