package dev.recto.processor.image;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.tiff.DirectoryTiffHandler;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a camera was held. The library's own handler also reads previews, makers' notes and XMP, of
 * which nothing is needed.
 */
final class Orientation extends DirectoryTiffHandler {
  /** From here on the rows of an image are its columns. */
  private static final int FIRST_TURNED = 5;

  private Orientation(Metadata metadata) {
    super(metadata, null);
  }

  /** Whether the picture is to be turned on its side. */
  static boolean isTurned(Iterable<byte[]> segments) throws IOException {
    for (byte[] segment : segments) {
      if (ExifReader.startsWithJpegExifPreamble(segment)) {
        return isTurned(new ByteArrayReader(segment, ExifReader.JPEG_SEGMENT_PREAMBLE.length()));
      }
    }
    return false;
  }

  private static boolean isTurned(ByteArrayReader exif) throws IOException {
    Metadata metadata = new Metadata();
    try {
      new TiffReader().processTiff(exif, new Orientation(metadata), 0);
    } catch (TiffProcessingException e) {
      return false;
    }
    ExifIFD0Directory facts = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer orientation =
        facts == null ? null : facts.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    return orientation != null && orientation >= FIRST_TURNED;
  }

  @Override
  public void setTiffMarker(int marker) {
    pushDirectory(ExifIFD0Directory.class);
  }

  @Override
  public boolean tryEnterSubIfd(int tagId) {
    return false;
  }

  @Override
  public boolean hasFollowerIfd() {
    return false;
  }

  @Override
  public @Nullable Long tryCustomProcessFormat(int tagId, int formatCode, long componentCount) {
    return null;
  }

  /** All other tags are done with as soon as they are met. */
  @Override
  public boolean customProcessTag(
      int tagOffset,
      Set<Integer> processedIfdOffsets,
      int tiffHeaderOffset,
      RandomAccessReader reader,
      int tagId,
      int byteCount) {
    return tagId != ExifIFD0Directory.TAG_ORIENTATION;
  }
}
