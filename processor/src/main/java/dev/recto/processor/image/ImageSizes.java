package dev.recto.processor.image;

import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageProcessingException;
import dev.recto.processor.source.RegularFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the sizes of images from the first bytes of their files. An image that is broken, or does
 * not say its size at its beginning, has none.
 */
public final class ImageSizes {
  private static final Set<String> ENDINGS =
      Set.of(
          "apng", "avif", "bmp", "gif", "heic", "heif", "jfif", "jpe", "jpeg", "jpg", "png", "svg",
          "webp");

  /** Most say it at once; photos may have previews and color profiles before it. */
  private static final List<Integer> LIMITS = List.of(1 << 16, 1 << 20);

  private ImageSizes() {}

  /** Whether the name of a file is that of an image. */
  public static boolean isImage(String name) {
    return ENDINGS.contains(ending(name));
  }

  /** The size of an image in a file; none if it is no image, or its size is not known. */
  public static Optional<ImageSize> of(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!isImage(name)) {
      return Optional.empty();
    }
    try {
      for (int limit : LIMITS) {
        byte[] bytes = RegularFiles.beginning(file, limit);
        Optional<ImageSize> size = of(bytes, ending(name).equals("svg"));
        if (size.isPresent() || bytes.length < limit) {
          return size;
        }
      }
    } catch (IOException e) {
      // That a file can't be read is reported where it matters.
    }
    return Optional.empty();
  }

  /** What the library makes of bytes that are no image after all is not always checked. */
  private static Optional<ImageSize> of(byte[] bytes, boolean drawn) {
    try {
      return drawn ? Drawing.size(bytes) : raster(bytes);
    } catch (IOException | ImageProcessingException | RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static Optional<ImageSize> raster(byte[] bytes)
      throws IOException, ImageProcessingException {
    return switch (FileTypeDetector.detectFileType(new ByteArrayInputStream(bytes))) {
      case Png -> Raster.png(bytes);
      case Jpeg -> Raster.jpeg(bytes);
      case Gif -> Raster.gif(bytes);
      case WebP -> Raster.webp(bytes);
      case Bmp -> Raster.bmp(bytes);
      case Heif, Avif -> Pictures.size(bytes);
      default -> Optional.empty();
    };
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
