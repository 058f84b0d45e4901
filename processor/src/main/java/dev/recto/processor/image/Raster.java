package dev.recto.processor.image;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegSegmentData;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.imaging.png.PngHeader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.bmp.BmpHeaderDirectory;
import com.drew.metadata.bmp.BmpReader;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.gif.GifReader;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import com.drew.metadata.webp.WebpDirectory;
import com.drew.metadata.webp.WebpRiffHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sizes of images that are made of dots. The library's readers of whole files want all of a
 * file; those of single parts are given what the first bytes have of these.
 */
final class Raster {
  /** Signature, then the length and name of the first part. */
  private static final int PNG_HEADER = 16;

  private static final int PNG_HEADER_LENGTH = 13;

  /** {@code RIFF}, length and {@code WEBP}, then the name and length of the first part. */
  private static final int WEBP_NAME = 12;

  private static final int WEBP_PART = 20;

  private Raster() {}

  static Optional<ImageSize> png(byte[] bytes) throws ImageProcessingException {
    PngHeader header =
        new PngHeader(Arrays.copyOfRange(bytes, PNG_HEADER, PNG_HEADER + PNG_HEADER_LENGTH));
    return ImageSize.of(header.getImageWidth(), header.getImageHeight());
  }

  /** As browsers do, the image is turned as its camera says. */
  static Optional<ImageSize> jpeg(byte[] bytes) throws IOException, ImageProcessingException {
    JpegReader frames = new JpegReader();
    List<JpegSegmentType> wanted = new ArrayList<>(List.of(JpegSegmentType.APP1));
    frames.getSegmentTypes().forEach(wanted::add);
    JpegSegmentData segments =
        JpegSegmentReader.readSegments(new SequentialByteArrayReader(bytes), wanted);
    Metadata metadata = new Metadata();
    for (JpegSegmentType type : frames.getSegmentTypes()) {
      frames.readJpegSegments(segments.getSegments(type), metadata, type);
    }
    Optional<ImageSize> size =
        size(
            metadata.getFirstDirectoryOfType(JpegDirectory.class),
            JpegDirectory.TAG_IMAGE_WIDTH,
            JpegDirectory.TAG_IMAGE_HEIGHT);
    boolean turned = Orientation.isTurned(segments.getSegments(JpegSegmentType.APP1));
    return turned ? size.map(ImageSize::turned) : size;
  }

  static Optional<ImageSize> gif(byte[] bytes) {
    Metadata metadata = new Metadata();
    new GifReader().extract(new SequentialByteArrayReader(bytes), metadata);
    return size(
        metadata.getFirstDirectoryOfType(GifHeaderDirectory.class),
        GifHeaderDirectory.TAG_IMAGE_WIDTH,
        GifHeaderDirectory.TAG_IMAGE_HEIGHT);
  }

  static Optional<ImageSize> bmp(byte[] bytes) {
    Metadata metadata = new Metadata();
    new BmpReader().extract(new SequentialByteArrayReader(bytes), metadata);
    // Rows from top to bottom are told by a height below zero.
    return size(
        metadata.getFirstDirectoryOfType(BmpHeaderDirectory.class),
        BmpHeaderDirectory.TAG_IMAGE_WIDTH,
        BmpHeaderDirectory.TAG_IMAGE_HEIGHT);
  }

  static Optional<ImageSize> webp(byte[] bytes) {
    String part = new String(bytes, WEBP_NAME, Integer.BYTES, StandardCharsets.ISO_8859_1);
    Metadata metadata = new Metadata();
    new WebpRiffHandler(metadata)
        .processChunk(part, Arrays.copyOfRange(bytes, WEBP_PART, bytes.length));
    return size(
        metadata.getFirstDirectoryOfType(WebpDirectory.class),
        WebpDirectory.TAG_IMAGE_WIDTH,
        WebpDirectory.TAG_IMAGE_HEIGHT);
  }

  /** The size that a directory of tags says. */
  static Optional<ImageSize> size(@Nullable Directory tags, int width, int height) {
    Integer wide = tags == null ? null : tags.getInteger(width);
    Integer high = tags == null ? null : tags.getInteger(height);
    return wide == null || high == null
        ? Optional.empty()
        : ImageSize.of(wide, (double) Math.abs((long) high));
  }
}
